import { isUnitRole, type Role } from './actor.ts';
import { measure, measureBaseline, type Ledger } from './achievement.ts';
import { changeOf, noChange, type Change } from './change.ts';
import type { Achievement, IndicatorDefinition } from './indicator.ts';
import type { CityFigure, Share, TrendPoint } from './overview.ts';
import type { Period } from './period.ts';
import { byName, type Unit } from './unit.ts';
import { isWithheld, seesBand, type About } from './visibility.ts';

/** Who reads which period of which city. */
export interface CityView {
	readonly role: Role;
	readonly period: Period;
	readonly ledger: Ledger;
	readonly units: readonly Unit[];
	/** The periods a trend can show, oldest first. */
	readonly trendPeriods: readonly Period[];
}

/** A city figure as this reader may see it: without bounds, names or the figure itself where RULES 7 keeps them. */
export function cityFigure(
	indicator: IndicatorDefinition,
	target: number | null,
	city: CityView
): CityFigure {
	const { period, ledger } = city;
	const { code, kind, counts, label, short, meaning, source } = indicator;
	const form = formOf(indicator);
	const words = {
		code,
		kind,
		counts,
		label,
		short,
		meaning,
		source,
		form,
		cells: cellsOf(indicator),
		target
	};
	if (isKept(indicator, period, city)) return { ...words, ...WITHHELD };
	const { toDate, inPeriod } = measure(indicator, period, ledger);
	return {
		...words,
		...shareOf(toDate),
		...changeFor(indicator, toDate, city),
		...bandOf(toDate, city.role),
		missing: missingOf(toDate, city),
		missingCount: toDate.missing.length,
		isEstimated: toDate.isEstimated,
		inPeriod: shareOf(inPeriod),
		trend: trendOf(indicator, city)
	};
}

/** Which kind of unit an indicator is about; null for one about both. */
export function aboutOf(indicator: IndicatorDefinition, { forms }: Pick<Ledger, 'forms'>): About {
	return forms.find(({ code }) => code === formOf(indicator))?.unitKind ?? null;
}

/** The form an indicator is made of; null for one over all forms. */
export function formOf(indicator: IndicatorDefinition): string | null {
	return indicator.kind === 'obligation-count' ? null : indicator.form;
}

const NOTHING: Share = { value: null, numerator: null, denominator: null, reason: 'withheld' };
const WITHHELD = {
	...NOTHING,
	...noChange('withheld'),
	low: null,
	high: null,
	missing: [],
	missingCount: 0,
	isEstimated: false,
	inPeriod: NOTHING,
	trend: []
};

/** Too few units stand behind the figure of a period, or behind what was known before the first of them. */
function isKept(indicator: IndicatorDefinition, period: Period, { role, ledger }: CityView): boolean {
	const form = formOf(indicator);
	const counting = ledger.entries.filter(
		({ obligation, rows }) => rows && obligation.period === period && obligation.form === form
	);
	return isWithheld(role, aboutOf(indicator, ledger), counting.length);
}

/** What moved tells the figure before: where that one is kept from the reader, so is the change. */
function changeFor(indicator: IndicatorDefinition, toDate: Achievement, city: CityView): Change {
	const change = changeOf(indicator, city.period, city.ledger, toDate);
	const { changeSince: since } = change;
	return since && isKept(indicator, since, city) ? noChange('withheld') : change;
}

/** The opened quarters of the year, after what was known before the first of them. */
function trendOf(indicator: IndicatorDefinition, city: CityView): TrendPoint[] {
	const { ledger, trendPeriods } = city;
	const baseline = measureBaseline(indicator, ledger);
	return [
		...(baseline && !isKept(indicator, baseline.period, city)
			? [trendPoint(baseline.period, baseline.achievement, city)]
			: []),
		...trendPeriods
			.filter((period) => !isKept(indicator, period, city))
			.map((period) => trendPoint(period, measure(indicator, period, ledger).toDate, city))
	];
}

function trendPoint(period: Period, achievement: Achievement, city: CityView): TrendPoint {
	return {
		period,
		...shareOf(achievement),
		...bandOf(achievement, city.role),
		missing: missingOf(achievement, city),
		missingCount: achievement.missing.length,
		isEstimated: achievement.isEstimated
	};
}

/** Names of those of whom something is missing; a unit is told none. */
function missingOf({ missing }: Achievement, { role, units }: CityView): { unit: string; name: string }[] {
	if (isUnitRole(role)) return [];
	return missing
		.map((id) => units.find((unit) => unit.id === id))
		.map((unit) => ({ unit: unit?.code ?? '', name: unit?.name ?? '' }))
		.sort(byName);
}

function bandOf({ low, high }: Achievement, role: Role): { low: number | null; high: number | null } {
	return seesBand(role) ? { low, high } : { low: null, high: null };
}

function shareOf({ value, numerator, denominator, reason }: Achievement): Share {
	return { value, numerator, denominator, reason };
}

/** Where its two parts begin in a report. */
export function cellsOf(indicator: IndicatorDefinition): CityFigure['cells'] {
	if (indicator.kind !== 'ratio') return null;
	const [numerator] = Object.keys(indicator.numerator);
	const [denominator] = Object.keys(indicator.denominator);
	return numerator && denominator ? { numerator, denominator } : null;
}
