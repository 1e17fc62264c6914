import type { FormDefinition } from './form.ts';
import { parsePeriod, quarterOf, type Period } from './period.ts';
import type { Problem } from './problem.ts';
import type { PlacedCell, SheetCells } from './sheet-cells.ts';
import type { Unit } from './unit.ts';
import { bare, fold, tidy } from './vietnamese.ts';

export interface SheetTitle {
	readonly unitId: string | null;
	readonly unitCell: string | null;
	readonly period: Period | null;
	readonly periodCell: string | null;
	readonly problems: readonly Problem[];
}

/** A cell and what was read from it. */
interface Reading {
	readonly value: string;
	readonly cell: PlacedCell;
}

const AUTHORITY = /^(ubnd|uỷ ban nhân dân|tên đơn vị|đơn vị báo cáo|đơn vị|trường|cơ sở) /u;
/** Abbreviations of a ward's kind. "Phương" is part of a name and never one of them. */
const KIND_ABBREVIATION = /^p /u;
const KIND = /^(phường|xã|thị trấn|đặc khu) /u;
const QUARTER = /\b(?:quy|q) ?(iv|i{1,3}|[1-4]) (?:nam )?([0-9]{4})\b/gu;
const YEAR_ALONE = /^(?:ca )?nam ([0-9]{4})$/u;
const YEAR = /\bnam ([0-9]{4})\b/u;
const QUARTERS = ['i', 'ii', 'iii', 'iv'];

/** Reads who reports, and on what period, from what stands above the table (rows before `headerRow`). */
export function readTitle(
	cells: SheetCells,
	headerRow: number,
	form: FormDefinition,
	units: readonly Unit[]
): SheetTitle {
	const above = cells.texts.filter(({ row }) => row < headerRow);
	const unit = onlyOne(
		unitsIn(
			above,
			units.filter(({ kind }) => kind === form.unitKind)
		),
		'unit',
		cells.name
	);
	const period = onlyOne(periodsIn(above), 'period', cells.name);
	return {
		unitId: unit.value,
		unitCell: unit.cell,
		period: period.value,
		periodCell: period.cell,
		problems: [...unit.problems, ...period.problems]
	};
}

function onlyOne(
	readings: readonly Reading[],
	what: 'unit' | 'period',
	sheet: string
): { value: string | null; cell: string | null; problems: Problem[] } {
	const [first] = readings;
	const other = readings.find(({ value }) => value !== first?.value);
	const cell = (other ?? first)?.cell;
	if (first && !other) return { value: first.value, cell: first.cell.address, problems: [] };
	const kind = first ? (`ambiguous-${what}` as const) : (`${what}-not-found` as const);
	const problem: Problem = {
		kind,
		code: kind,
		severity: 'error',
		sheet,
		cell: cell?.address ?? null,
		text: cell ? tidy(cell.text) : null
	};
	return { value: null, cell: null, problems: [problem] };
}

/** Units by their whole name, else by the name without its kind, else without accents; the surest way decides. */
function unitsIn(above: readonly PlacedCell[], units: readonly Unit[]): Reading[] {
	const ways: ((name: string, candidate: string) => boolean)[] = [
		(name, candidate) => name === candidate,
		(name, candidate) => !KIND.test(candidate) && name.replace(KIND, '') === candidate,
		(name, candidate) => bare(name) === bare(candidate)
	];
	const named = units.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases].map(fold) }));
	for (const isSame of ways) {
		const found = above.flatMap((cell) => {
			const candidates = candidatesIn(cell.text);
			return named
				.filter(({ names }) => names.some((name) => candidates.some((candidate) => isSame(name, candidate))))
				.map(({ id }) => ({ value: id, cell }));
		});
		if (found.length > 0) return found;
	}
	return [];
}

/** The whole lines of the cell, and the parts of each, without "UBND" or "Đơn vị:" before them. */
function candidatesIn(text: string): string[] {
	const lines = text.split(/[\r\n]+/u);
	const parts = lines.flatMap((line) => [line, ...line.split(/[,;:]| [-–] /u)]);
	const folded = parts.map(fold).map((part) => part.replace(KIND_ABBREVIATION, 'phường '));
	return folded.flatMap((part) => {
		const named = part.replace(AUTHORITY, '').replace(KIND_ABBREVIATION, 'phường ');
		return part === named ? [part] : [part, named];
	});
}

/** Quarters wherever they are named; a year only where nothing but a year can be meant. */
function periodsIn(above: readonly PlacedCell[]): Reading[] {
	const quarters = above.flatMap((cell) =>
		[...bare(cell.text).matchAll(QUARTER)].map(([, quarter = '', year = '']) => ({
			value: quarterOf(Number(year), QUARTERS.indexOf(quarter) + 1 || Number(quarter)),
			cell
		}))
	);
	const years = above.flatMap((cell) => {
		const words = bare(cell.text);
		const year = (YEAR_ALONE.exec(words) ?? (words.includes('bao cao nam') ? YEAR.exec(words) : null))?.[1];
		return year ? [{ value: year, cell }] : [];
	});
	const known = [quarters, years].map((readings) => readings.filter(({ value }) => parsePeriod(value)));
	return known.find((readings) => readings.length > 0) ?? [];
}
