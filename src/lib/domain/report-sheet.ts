import type { Grid } from './grid.ts';
import { readList } from './list-sheet.ts';
import { readMatrix } from './matrix-sheet.ts';
import { blocks, type Problem } from './problem.ts';
import type { ReadingCatalogue, ReportReading } from './report-reading.ts';
import { findForm, fieldHeadings } from './sheet-form.ts';
import { moneyProblems } from './sheet-money.ts';
import { questionsIn, readWords } from './sheet-texts.ts';
import { readTitle } from './sheet-title.ts';
import { markProblems, readMark } from './template-mark.ts';

const NOTHING: Omit<ReportReading, 'problems'> = {
	sheet: null,
	form: null,
	unitId: null,
	period: null,
	content: null,
	rows: [],
	cells: {},
	unitCell: null,
	periodCell: null
};

/**
 * Reads a workbook as the report it is: form, unit, period, figures, words, and every problem at once.
 * Figures are people or whole đồng. `content` is null when anything blocks. Source: RULES 5.
 */
export function readReportSheet(grid: Grid, catalogue: ReadingCatalogue): ReportReading {
	const { found, problems: notFound } = findForm(grid, catalogue.forms);
	if (!found) return { ...NOTHING, problems: notFound };
	const { cells, form } = found;

	// Without a single heading there is no table, and all of the sheet may be title.
	const headings = fieldHeadings(cells, form).map(({ cell }) => cell);
	const firstHeading = Math.min(...headings.map(({ row }) => row));
	const questions = questionsIn(cells, form, firstHeading);
	const wordRows = new Set(questions.map(({ cell }) => cell.row));
	const table =
		form.layout === 'matrix'
			? readMatrix(cells, form, catalogue.groups, wordRows)
			: readList(cells, form, wordRows);
	const title = readTitle(cells, table.firstRow, form, catalogue.units);
	const words = readWords(cells, form, questions);

	const above = cells.texts.filter(({ row }) => row < table.firstRow);
	const money = moneyProblems(cells.name, [...above, ...headings]);
	const mark = readMark(grid);
	const outdated = markProblems(mark, {
		sheet: cells.name,
		form: form.code,
		formVersion: form.version,
		unit: catalogue.units.find(({ id }) => id === title.unitId) ?? null,
		period: title.period
	});
	const problems = oneNoteOnTotals([
		...[...outdated, ...title.problems, ...money],
		...table.problems,
		...words.problems
	]);
	const { texts, acceptedMethods, providers } = words;
	const content = { rows: table.rows, texts, acceptedMethods, providers };
	return {
		sheet: cells.name,
		form,
		unitId: title.unitId,
		period: title.period,
		content: problems.some(blocks) ? null : content,
		rows: table.rows,
		problems,
		cells: table.cells,
		unitCell: title.unitCell,
		periodCell: title.periodCell
	};
}

/** That totals were counted by us is said once, however many there are. */
function oneNoteOnTotals(problems: readonly Problem[]): Problem[] {
	const first = problems.find(({ kind }) => kind === 'total-computed');
	return problems.filter((problem) => problem.kind !== 'total-computed' || problem === first);
}
