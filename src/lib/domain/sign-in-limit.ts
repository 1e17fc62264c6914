/** How many wrong tries are free, how long the wait then grows, and after how long a quiet all is forgotten. */
export interface Limit {
	readonly free: number;
	readonly longestWaitSeconds: number;
	readonly forgottenAfterSeconds: number;
}

/** Tries with one name. Somebody who knows the password never waits more than a quarter of an hour (RELIABILITY 5.9). */
export const ACCOUNT_LIMIT: Limit = {
	free: 5,
	longestWaitSeconds: 15 * 60,
	forgottenAfterSeconds: 24 * 3600
};

/** Tries from one address. A whole office sits behind one, so it is wide and the wait stays short. */
export const ADDRESS_LIMIT: Limit = { free: 100, longestWaitSeconds: 30, forgottenAfterSeconds: 15 * 60 };

/** Seconds until the next try after so many failures in a row: 2, 4, 8 … from the last free one on. */
export function waitSecondsAfter(failures: number, { free, longestWaitSeconds }: Limit): number {
	if (failures < free) return 0;
	// Beyond 2^20 seconds every limit is reached, and the power would only grow out of its numbers.
	return Math.min(2 ** Math.min(failures - free + 1, 20), longestWaitSeconds);
}
