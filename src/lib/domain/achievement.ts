import type { Day } from './day.ts';
import type { FigureRow } from './figure.ts';
import { fieldOf, type FigureSum, type FormDefinition } from './form.ts';
import {
	punctualityRate,
	ratioOver,
	shareOfUnits,
	type Achievement,
	type Contribution,
	type IndicatorDefinition
} from './indicator.ts';
import { owed, type ObligationState } from './obligation.ts';
import { comparePeriods, quartersToDate, stockSources, yearOf, type Period } from './period.ts';

/** One obligation with the figures that count for it, if any. */
export interface Entry extends ObligationState {
	readonly rows: readonly FigureRow[] | null;
	readonly acceptedMethods: readonly string[] | null;
}

/** Figures known of a unit before the first report. */
export interface Baseline {
	readonly unitId: string;
	readonly form: string;
	readonly asOfOn: Day;
	readonly rows: readonly FigureRow[];
}

/** Everything that achievements are judged from. `entries` reach back as far as anything is carried forward. */
export interface Ledger {
	readonly entries: readonly Entry[];
	readonly baselines: readonly Baseline[];
	readonly forms: readonly FormDefinition[];
	readonly holidays: ReadonlySet<Day>;
	readonly now: Date;
}

export interface Measured {
	/** Year to date: Σ from Q1 for flows, the last period for stocks (RULES 4). */
	readonly toDate: Achievement;
	readonly inPeriod: Achievement;
}

/** One indicator of one period over the units of the ledger. */
export function measure(indicator: IndicatorDefinition, period: Period, ledger: Ledger): Measured {
	switch (indicator.kind) {
		case 'ratio': {
			const { form, numerator, denominator } = indicator;
			const over = (entries: readonly Entry[]): Achievement =>
				ratioOver(
					entries.map((entry) => contributionOf(entry, ledger)),
					numerator,
					denominator
				);
			const toDate = over(entriesBehind(indicator, period, ledger));
			const isFlow = natureOf(indicator, ledger) === 'flow';
			return { toDate, inPeriod: isFlow ? over(flowEntries(form, period, ledger)) : toDate };
		}
		case 'unit-count': {
			const share = shareOfUnits(acceptance(indicator.form, period, ledger));
			return { toDate: share, inPeriod: share };
		}
		case 'obligation-count': {
			const { entries, now, holidays } = ledger;
			const rate = (wanted: (entry: Entry) => boolean): Achievement => {
				const chosen = entries.filter(wanted).map((entry) => owed(entry.obligation, entry.standing));
				return punctualityRate(chosen, now, holidays);
			};
			return {
				toDate: rate(
					({ obligation }) =>
						yearOf(obligation.period) === yearOf(period) && comparePeriods(obligation.period, period) <= 0
				),
				inPeriod: rate(({ obligation }) => obligation.period === period)
			};
		}
	}
}

/** What was known before the first report, as a past for the first period; undefined when nothing was. */
export function measureBaseline(
	indicator: IndicatorDefinition,
	{ baselines }: Ledger
): { period: Period; achievement: Achievement } | undefined {
	if (indicator.kind !== 'ratio') return undefined;
	const { form, numerator, denominator } = indicator;
	const known = baselines.filter((one) => one.form === form);
	const latest = known
		.map(({ asOfOn }) => asOfOn)
		.sort()
		.at(-1);
	if (!latest) return undefined;
	const contributions = known.map(({ unitId, rows }) => ({ unitId, rows, lastKnown: null }));
	return { period: latest.slice(0, 4), achievement: ratioOver(contributions, numerator, denominator) };
}

/** The ledger of one unit alone. */
export function ledgerOf(unitId: string, ledger: Ledger): Ledger {
	return {
		...ledger,
		entries: ledger.entries.filter(({ obligation }) => obligation.unitId === unitId),
		baselines: ledger.baselines.filter((one) => one.unitId === unitId)
	};
}

/**
 * How the indicator behaves over a year: a flow adds up from its first quarter, a stock in the year begins anew
 * with it, a stock knows no year (RULES 4). A rate of punctuality is of one year.
 */
export function natureOf(
	indicator: IndicatorDefinition,
	{ forms }: Pick<Ledger, 'forms'>
): 'flow' | 'stock-in-year' | 'stock' {
	if (indicator.kind !== 'ratio') return indicator.kind === 'unit-count' ? 'stock' : 'stock-in-year';
	const form = forms.find(({ code }) => code === indicator.form);
	const of = (sum: FigureSum): unknown[] =>
		Object.keys(sum).map((code) => form && fieldOf(form, code)?.nature);
	if (of(indicator.denominator).includes('flow')) return 'flow';
	const operands = [...of(indicator.numerator), ...of(indicator.denominator)];
	return operands.includes('stock-in-year') ? 'stock-in-year' : 'stock';
}

/** The entries that make up the figure to date, those included that are owed and missing. */
export function entriesBehind(indicator: IndicatorDefinition, period: Period, ledger: Ledger): Entry[] {
	if (indicator.kind === 'obligation-count') return [];
	const { form } = indicator;
	if (indicator.kind === 'unit-count') {
		return acceptance(form, period, ledger).flatMap(({ last }) => (last ? [last] : []));
	}
	if (natureOf(indicator, ledger) !== 'flow') return stockEntries(form, period, ledger);
	return quartersToDate(period).flatMap((quarter) => flowEntries(form, quarter, ledger));
}

/** A flow of one quarter: every unit that owes it, exempt ones only if they reported all the same. */
function flowEntries(form: string, quarter: Period, ledger: Ledger): Entry[] {
	return ledger.entries
		.filter(({ obligation }) => obligation.form === form && obligation.period === quarter)
		.filter((entry) => entry.rows || !entry.obligation.isExempt);
}

/** A stock: per unit the best source of the period that counts. */
function stockEntries(form: string, period: Period, ledger: Ledger): Entry[] {
	const sources = stockSources(period);
	const byUnit = Map.groupBy(
		ledger.entries.filter(
			({ obligation }) => obligation.form === form && sources.includes(obligation.period)
		),
		({ obligation }) => obligation.unitId
	);
	return [...byUnit.values()].flatMap((entries) => {
		const ranked = entries.toSorted(
			(a, b) => sources.indexOf(a.obligation.period) - sources.indexOf(b.obligation.period)
		);
		const best = ranked.find(({ rows }) => rows) ?? ranked.find(({ obligation }) => !obligation.isExempt);
		return best ? [best] : [];
	});
}

function contributionOf(entry: Entry, ledger: Ledger): Contribution {
	const { unitId, form, period } = entry.obligation;
	const earlier = ledger.entries
		.filter(({ obligation, rows }) => rows && obligation.unitId === unitId && obligation.form === form)
		.filter(({ obligation }) => comparePeriods(obligation.period, period) < 0)
		.toSorted((a, b) => comparePeriods(a.obligation.period, b.obligation.period));
	const baseline = ledger.baselines.find((one) => one.unitId === unitId && one.form === form);
	return { unitId, rows: entry.rows, lastKnown: earlier.at(-1)?.rows ?? baseline?.rows ?? null };
}

/** Per unit in scope: does it accept a cashless method, as last heard by the end of the period? */
function acceptance(
	form: string,
	period: Period,
	ledger: Ledger
): { unitId: string; meets: boolean | null; last: Entry | undefined }[] {
	const cashless = new Set(
		ledger.forms
			.find(({ code }) => code === form)
			?.fields.filter(({ method }) => method === 'cashless')
			.map(({ code }) => code)
	);
	const ofForm = ledger.entries.filter(({ obligation }) => obligation.form === form);
	const inScope = ofForm.filter(
		({ obligation }) => !obligation.isExempt && yearOf(obligation.period) === yearOf(period)
	);
	return [...new Set(inScope.map(({ obligation }) => obligation.unitId))].map((unitId) => {
		const last = ofForm
			.filter(
				({ obligation, rows, acceptedMethods }) => obligation.unitId === unitId && rows && acceptedMethods
			)
			.filter(({ obligation }) => comparePeriods(obligation.period, period) <= 0)
			.toSorted((a, b) => comparePeriods(a.obligation.period, b.obligation.period))
			.at(-1);
		const meets = last ? (last.acceptedMethods ?? []).some((code) => cashless.has(code)) : null;
		return { unitId, meets, last };
	});
}
