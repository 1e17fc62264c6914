/** The same keys with the same kinds of words: a text for a text, a sentence-maker for a sentence-maker. */
export type SameShape<T> = {
	readonly [K in keyof T]: T[K] extends string
		? string
		: T[K] extends (...args: infer A) => string
			? (...args: A) => string
			: SameShape<T[K]>;
};
