/** Vietnamese words: overview. The source of truth; en/overview.ts has the same shape or does not compile. */
export const overview = {};
