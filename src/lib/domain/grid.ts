/** A worksheet as plain values: the closed set of shapes that leave the parser. */
export type GridCell =
	| { readonly kind: 'number'; readonly value: number }
	| { readonly kind: 'text'; readonly text: string }
	/** `result` is what the file remembers of the last calculation, null when it remembers nothing. */
	| { readonly kind: 'formula'; readonly formula: string; readonly result: number | string | null }
	| { readonly kind: 'error'; readonly text: string }
	| { readonly kind: 'other'; readonly text: string };

export interface GridSheet {
	readonly name: string;
	readonly isHidden: boolean;
	/** Only cells that hold something, by address ('C7'). */
	readonly cells: Readonly<Record<string, GridCell>>;
}

export interface Grid {
	readonly sheets: readonly GridSheet[];
}

export interface Place {
	/** 1-based. */
	readonly row: number;
	/** 1-based. */
	readonly column: number;
}

/** 'C7' → row 7, column 3. */
export function placeOf(address: string): Place {
	const match = /^([A-Z]{1,3})([1-9]\d*)$/.exec(address);
	if (!match) throw new RangeError(`not a cell address: ${address}`);
	const [, letters = '', digits = ''] = match;
	let column = 0;
	for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
	return { row: Number(digits), column };
}

/** row 7, column 3 → 'C7'. */
export function addressOf({ row, column }: Place): string {
	let letters = '';
	for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
		letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
	}
	return `${letters}${row}`;
}
