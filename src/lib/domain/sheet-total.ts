import { isBlank, type CellFault, type CellNumber } from './cell-number.ts';
import type { GridCell } from './grid.ts';
import type { Problem } from './problem.ts';

export interface TotalCell {
	readonly sheet: string;
	readonly address: string | null;
	readonly group: string | null;
	readonly field: string;
	readonly cell: GridCell | undefined;
	/** What the cell says by the grammar of its column. */
	readonly reading: CellNumber;
	/** The sum as we count it; null when an addend could not be read. */
	readonly counted: number | null;
	/** Spreadsheets count text as nothing, so a formula over text remembers a sum that means nothing. */
	readonly isOverText: boolean;
}

/**
 * A written or remembered total must be the sum of what it totals; one that remembers nothing is counted by us
 * and noted, never refused. Source: RULES 5.
 */
export function judgeTotal(total: TotalCell): Problem[] {
	const { cell, reading, counted } = total;
	if (cell?.kind === 'formula') {
		const isUnknown = typeof cell.result !== 'number' || (total.isOverText && cell.result !== counted);
		return isUnknown ? [note(total)] : compared(total, cell.result);
	}
	if (isBlank(cell)) return [note(total)];
	if (reading.value === null) return [faultIn(total, reading.fault, reading.text)];
	if (total.isOverText && reading.value !== counted) return [note(total)];
	return counted === null ? [] : compared(total, reading.value);
}

export function faultIn(
	place: Pick<TotalCell, 'sheet' | 'address' | 'group' | 'field'>,
	kind: CellFault,
	text: string | null
): Problem {
	const { sheet, address, group, field } = place;
	return { kind, code: kind, severity: 'error', sheet, cell: address, group, field, text };
}

function compared(total: TotalCell, found: number | string | null): Problem[] {
	const { sheet, address, group, field, counted } = total;
	if (counted === null || typeof found !== 'number' || found === counted) return [];
	const kind = 'total-mismatch';
	return [
		{ kind, code: kind, severity: 'error', sheet, cell: address, group, field, found, against: counted }
	];
}

function note({ sheet, address, group, field, counted }: TotalCell): Problem {
	const kind = 'total-computed';
	return { kind, code: kind, severity: 'note', sheet, cell: address, group, field, found: counted };
}
