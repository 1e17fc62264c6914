import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SAMPLES = join(import.meta.dirname, '../fixtures/samples/2023-Q1');

/** The bytes of a sample, by its place: 'ward-reports/06811.xlsx'. */
export function sampleWorkbook(place: string): Uint8Array {
	return readFileSync(join(SAMPLES, place));
}

/** What every cell of the samples says. */
export function expectedFigures(): Expected {
	return JSON.parse(readFileSync(join(SAMPLES, 'expected.json'), 'utf8')) as Expected;
}

/** A sample with cells set by address, or changed in any other way. */
export async function changedWorkbook(
	place: string,
	cells: Readonly<Record<string, ExcelJS.CellValue>>,
	change: (workbook: ExcelJS.Workbook, sheet: ExcelJS.Worksheet) => void = () => {}
): Promise<Uint8Array> {
	const workbook = new ExcelJS.Workbook();
	await workbook.xlsx.load(sampleWorkbook(place) as unknown as ExcelJS.Buffer);
	const [sheet] = workbook.worksheets;
	if (!sheet) throw new Error(`${place} has no sheet`);
	for (const [address, value] of Object.entries(cells)) sheet.getCell(address).value = value;
	change(workbook, sheet);
	return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export interface Expected {
	readonly period: string;
	readonly wards: Readonly<Record<string, ExpectedWard>>;
	readonly schools: Readonly<Record<string, ExpectedSchool>>;
}

interface ExpectedWard {
	readonly name: string;
	readonly groups: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

interface ExpectedSchool {
	readonly name: string;
	readonly payers: number;
	readonly charged: number;
	readonly exempt: number;
	readonly collected: number;
	readonly by_method: Readonly<Record<string, number>>;
}
