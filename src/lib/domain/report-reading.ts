import type { FigureRow, ReportContent } from './figure.ts';
import type { FormDefinition, PolicyGroup } from './form.ts';
import type { Period } from './period.ts';
import type { Problem } from './problem.ts';
import type { Unit } from './unit.ts';

/** What a reader of sheets must know: the catalogue in force. */
export interface ReadingCatalogue {
	readonly forms: readonly FormDefinition[];
	readonly groups: readonly PolicyGroup[];
	/** Every unit that may send a report, as it was called in the periods at hand. */
	readonly units: readonly Unit[];
}

/** What was found in a workbook. `content` is null when anything blocks. */
export interface ReportReading {
	readonly sheet: string | null;
	readonly form: FormDefinition | null;
	readonly unitId: string | null;
	readonly period: Period | null;
	readonly content: ReportContent | null;
	/** The figures that could be read, also when something blocks: they can still be checked, so all is said at once. */
	readonly rows: readonly FigureRow[];
	readonly problems: readonly Problem[];
	/** Address of each figure, by `figureKey(group, field)`. */
	readonly cells: Readonly<Record<string, string>>;
	/** Address where unit and period were read. */
	readonly unitCell: string | null;
	readonly periodCell: string | null;
}

export function figureKey(group: string | null, field: string): string {
	return `${group ?? ''}/${field}`;
}
