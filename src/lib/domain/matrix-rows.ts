import { looksLikeFigure } from './cell-number.ts';
import type { FormDefinition, FormField, PolicyGroup } from './form.ts';
import { headingFinder } from './heading.ts';
import { mostCommon, type PlacedCell, type SheetCells } from './sheet-cells.ts';

/** A row of the table and the cell that says what it is. */
export interface TableRow {
	readonly row: number;
	readonly label: PlacedCell | null;
	/** Cells in the columns of fields. */
	readonly figures: readonly PlacedCell[];
	readonly is: { readonly kind: 'group'; readonly group: PolicyGroup } | { readonly kind: 'total' | 'other' };
}

const NUMBERING = /^\(?[0-9]{1,2}( ?= ?[0-9 +\-–=]+)?\)?$/u;
/** Figures a row needs to be taken for a group when it stands apart from the table. */
const FIGURES_APART = 2;

/** The rows under the header, in order, without the numbering row and without rows that are only words. */
export function tableRows(
	cells: SheetCells,
	form: FormDefinition,
	groups: readonly PolicyGroup[],
	columns: ReadonlyMap<number, FormField>,
	headerRow: number,
	wordRows: ReadonlySet<number>
): TableRow[] {
	const findGroup = headingFinder(groups, ({ label, headings = [] }) => [label.vi, ...headings]);
	const findTotal = headingFinder([form], ({ totalHeadings }) => totalHeadings);
	const below = cells.filled.filter(({ row }) => row > headerRow && !wordRows.has(row));
	const labels = below.filter(({ column, text }) => text !== '' && !columns.has(column));
	const labelColumn = mostCommon(labels.filter(({ text }) => findGroup(text)).map(({ column }) => column));
	const rows: TableRow[] = [];
	for (const [row, inRow] of Map.groupBy(below, ({ row }) => row)) {
		const figures = inRow.filter(({ column }) => columns.has(column));
		const ofRow = inRow.filter(({ column, text }) => text !== '' && !columns.has(column));
		const own = ofRow.find(({ column }) => column === labelColumn);
		const group = own && findGroup(own.text);
		const total = ofRow.find(({ text }) => findTotal(text));
		if (group) rows.push({ row, label: own, figures, is: { kind: 'group', group } });
		else if (total) rows.push({ row, label: total, figures, is: { kind: 'total' } });
		else if (!isNumbering(figures, columns)) {
			rows.push({ row, label: own ?? ofRow[0] ?? null, figures, is: { kind: 'other' } });
		}
	}
	return rows.filter((row) => row.is.kind !== 'other' || hasFigures(row, rows));
}

function isNumbering(figures: readonly PlacedCell[], columns: ReadonlyMap<number, FormField>): boolean {
	return (
		figures.length > 1 &&
		figures.every(({ cell, text, column }, at) =>
			cell.kind === 'number'
				? cell.value === columns.get(column)?.no || cell.value === at + 1
				: NUMBERING.test(text.trim())
		)
	);
}

/** Inside the table one figure makes a row of figures; a telephone number under a signature does not. */
function hasFigures({ row, label, figures }: TableRow, rows: readonly TableRow[]): boolean {
	const count = figures.filter(({ cell }) => looksLikeFigure(cell)).length;
	const known = rows.filter(({ is }) => is.kind !== 'other').map((other) => other.row);
	const isInside = row <= Math.max(0, ...known) + 1;
	return count >= (isInside ? 1 : FIGURES_APART) && (isInside || label !== null);
}
