import type { RecordLine, UnitYear } from '#lib/domain/unit-year.ts';
import { reportHref, unitHref } from '#lib/ui/frame/addresses.ts';

/** What the page's address says; the default of each is left out. */
export interface UnitAddress {
	readonly unit: string;
	readonly year: number;
	readonly acceptedOnly: boolean;
	readonly indicator: string | null;
	readonly field: string | null;
}

export function unitPageHref(address: UnitAddress): string {
	const search = new URLSearchParams(keptOf(address)).toString();
	return `${unitHref(address.unit, address.year)}${search && `&${search}`}`;
}

/** The choices that a change of one of them keeps. */
export function keptOf({
	acceptedOnly,
	indicator,
	field
}: Omit<UnitAddress, 'unit' | 'year'>): Record<string, string> {
	return {
		...(acceptedOnly ? { accepted: '1' } : {}),
		...(indicator ? { indicator } : {}),
		...(field ? { field } : {})
	};
}

/** Where a figure that counts can be seen: at its cell, in the version that counts. */
function countingCellHref(line: RecordLine, cell: { group: string | null; field: string }): string {
	const counting = line.versions.find(({ isCounting }) => isCounting);
	return reportHref(line, {
		cell,
		...(counting && !counting.isCurrent ? { version: counting.version } : {})
	});
}

/** The obligation of the page's form in a period. */
export function reportIn({ record, form }: UnitYear, period: string): RecordLine | undefined {
	return record.find((line) => line.period === period && line.form === form?.code);
}

/** Where a figure of a period can be seen; null where none counts. */
export function cellHref(
	view: UnitYear,
	period: string,
	cell: { group: string | null; field: string }
): string | null {
	const line = reportIn(view, period);
	return line?.isCounting ? countingCellHref(line, cell) : null;
}
