import ExcelJS, { type Cell, type Style, type Worksheet } from 'exceljs';
import type { CellKind, LayoutCell, SheetLayout, WorkbookLayout } from '#lib/domain/sheet-layout.ts';

const FONT = { name: 'Times New Roman', size: 11 };
const NUMBERS = '#,##0';
const A4 = 9;
/** Longer ones do not open. */
const LONGEST_TEXT = 32_000;
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 };

const LINE = { style: 'thin', color: { argb: 'FF7F7F7F' } } as const;
const BORDER = { top: LINE, left: LINE, bottom: LINE, right: LINE };
const HEADING = filled('FFE4EBE7');
const INPUT = filled('FFFFF9DB');
const COMPUTED = filled('FFEDEDED');

const across = { horizontal: 'center', vertical: 'middle', wrapText: true } as const;
const along = { horizontal: 'left', vertical: 'middle', wrapText: true } as const;
const number = { horizontal: 'right', vertical: 'middle' } as const;
const bold = { ...FONT, bold: true };

/** How each kind of cell looks. Kinds that people fill in are the only ones left open when the sheet is protected. */
const LOOKS: Record<CellKind, Partial<Style>> = {
	authority: { font: bold, alignment: across },
	title: { font: { ...bold, size: 14 }, alignment: across },
	subtitle: { font: { ...bold, size: 12 }, alignment: across },
	remark: { font: { ...FONT, italic: true }, alignment: across },
	heading: { font: bold, alignment: across, border: BORDER, fill: HEADING },
	numbering: { font: FONT, alignment: across, border: BORDER },
	label: { font: FONT, alignment: along, border: BORDER },
	'total-label': { font: bold, alignment: along, border: BORDER },
	question: { font: bold, alignment: along },
	signature: { font: bold, alignment: { ...across, vertical: 'top' } },
	input: {
		font: FONT,
		alignment: number,
		border: BORDER,
		fill: INPUT,
		numFmt: NUMBERS,
		protection: { locked: false }
	},
	answer: {
		font: FONT,
		alignment: { ...along, vertical: 'top' },
		border: BORDER,
		fill: INPUT,
		protection: { locked: false }
	},
	text: {
		font: FONT,
		alignment: along,
		border: BORDER,
		fill: INPUT,
		numFmt: '@',
		protection: { locked: false }
	},
	computed: { font: bold, alignment: number, border: BORDER, fill: COMPUTED, numFmt: NUMBERS }
};

/** The layout as the bytes of an .xlsx; the only place that makes them. `at` is when it says it was made. */
export async function writeWorkbook(layout: WorkbookLayout, at: Date): Promise<Uint8Array<ArrayBuffer>> {
	const workbook = new ExcelJS.Workbook();
	Object.assign(workbook, {
		creator: layout.author,
		lastModifiedBy: layout.author,
		title: layout.title,
		created: at,
		modified: at
	});
	// What the cells remember was counted by us; the office suite counts it anew as it opens the file.
	workbook.calcProperties.fullCalcOnLoad = true;
	await addSheet(workbook, layout.sheet);
	const mark = workbook.addWorksheet(layout.mark.name, { state: 'veryHidden' });
	for (const row of layout.mark.rows) mark.addRow([...row]);
	return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function addSheet(workbook: ExcelJS.Workbook, layout: SheetLayout): Promise<void> {
	const { row, column } = layout.scrollsFrom;
	const sheet = workbook.addWorksheet(layout.name, {
		views: [{ state: 'frozen', xSplit: column - 1, ySplit: row - 1, showGridLines: false }],
		pageSetup: {
			paperSize: A4,
			orientation: 'landscape',
			fitToPage: true,
			fitToWidth: 1,
			fitToHeight: 0,
			horizontalCentered: true,
			margins: MARGINS,
			printTitlesRow: layout.headerRows.join(':')
		}
	});
	layout.columnWidths.forEach((width, at) => (sheet.getColumn(at + 1).width = width));
	for (const [at, height] of Object.entries(layout.rowHeights)) sheet.getRow(Number(at)).height = height;
	for (const cell of layout.cells) putCell(sheet, cell, layout.fault);
	// Without a password: it keeps hands off the headings and is lifted by whoever must.
	await sheet.protect('', { formatColumns: true, formatRows: true, spinCount: 0 });
}

function putCell(sheet: Worksheet, layout: LayoutCell, fault: SheetLayout['fault']): void {
	const { row, column, kind, span, indent } = layout;
	const cell = sheet.getCell(row, column);
	// Every merged cell carries the look: a border is drawn around the whole only then.
	for (let down = 0; down < (span?.rows ?? 1); down += 1) {
		for (let right = 0; right < (span?.columns ?? 1); right += 1) {
			sheet.getCell(row + down, column + right).style = LOOKS[kind];
		}
	}
	if (span && span.rows * span.columns > 1) {
		sheet.mergeCells(row, column, row + span.rows - 1, column + span.columns - 1);
	}
	cell.value = valueOf(layout);
	if (indent) cell.style = { ...LOOKS[kind], alignment: { ...LOOKS[kind].alignment, indent } };
	if (layout.prompt || layout.largest !== undefined) askIn(cell, layout, fault);
}

/** A text is written as a text, whatever it begins with; only the layout's own formulas are formulas. */
function valueOf({ formula, value }: LayoutCell): ExcelJS.CellValue {
	if (formula !== undefined) return { formula, result: value ?? '' };
	return typeof value === 'string' ? value.slice(0, LONGEST_TEXT) : value;
}

function askIn(cell: Cell, { prompt, largest }: LayoutCell, fault: SheetLayout['fault']): void {
	const said = prompt ? { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.text } : {};
	if (largest === undefined) {
		// The library's types know no validation without a rule; the format does, to carry a prompt alone.
		cell.dataValidation = { ...said, type: 'any' } as unknown as ExcelJS.DataValidation;
		return;
	}
	cell.dataValidation = {
		...said,
		type: 'whole',
		operator: 'between',
		formulae: [0, largest],
		allowBlank: true,
		showErrorMessage: true,
		errorStyle: 'stop',
		errorTitle: fault.title,
		error: fault.text
	};
}

function filled(argb: string): ExcelJS.Fill {
	return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}
