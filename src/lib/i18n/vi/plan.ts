/** Vietnamese words: plan. The source of truth; en/plan.ts has the same shape or does not compile. */
export const plan = {};
