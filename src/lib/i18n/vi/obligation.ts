/** Vietnamese words: obligation. The source of truth; en/obligation.ts has the same shape or does not compile. */
export const obligation = {};
