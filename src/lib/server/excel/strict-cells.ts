import { createRequire } from 'node:module';

interface CellReader {
	t?: string;
	readonly model?: { readonly value?: unknown };
	parseClose(name: string): boolean;
}

const PLAIN_NUMBER = /^\s*-?[0-9]+(\.[0-9]*)?(e[+-]?[0-9]+)?\s*$/iu;

/**
 * exceljs reads numbers with parseFloat, so that a cell holding "2023-03-18" becomes the number 2023.
 * Whatever is no number throughout is made text here, and refused by name later.
 */
export function readNumbersStrictly(): void {
	const require = createRequire(import.meta.url);
	const { prototype } = require('exceljs/lib/xlsx/xform/sheet/cell-xform.js') as { prototype: CellReader };
	const parseClose = prototype.parseClose;
	prototype.parseClose = function (this: CellReader, name) {
		const value = this.model?.value;
		const isNumeric = this.t === undefined || this.t === 'n' || this.t === 'd';
		if (name === 'c' && isNumeric && typeof value === 'string' && !PLAIN_NUMBER.test(value)) this.t = 'str';
		return parseClose.call(this, name);
	};
}
