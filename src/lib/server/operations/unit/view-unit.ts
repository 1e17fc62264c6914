import { isUnitRole } from '#lib/domain/actor.ts';
import type { Entry, Ledger } from '#lib/domain/achievement.ts';
import { catchUp, quartersLeft, type CatchUp } from '#lib/domain/catch-up.ts';
import { isoInstant } from '#lib/domain/day.ts';
import { historyOf } from '#lib/domain/figure-history.ts';
import { groupsOn, rowGroups, type FormDefinition, type PolicyGroup } from '#lib/domain/form.ts';
import type { IndicatorDefinition } from '#lib/domain/indicator.ts';
import { comparePeriods, lastDayOf, parsePeriod, yearAt, yearOf, type Period } from '#lib/domain/period.ts';
import { may } from '#lib/domain/permission.ts';
import { unitFigure, type UnitFigure } from '#lib/domain/unit-figure.ts';
import type { UnitYear } from '#lib/domain/unit-year.ts';
import type { Unit } from '#lib/domain/unit.ts';
import { formOf } from '#lib/domain/city-figure.ts';
import type { Context } from '../../context.ts';
import { asActor, type Work } from '../../db/as-actor.ts';
import { listForms, listIndicators, listPlans, listPolicyGroups, type Plan } from '../../db/catalogue.ts';
import { listReportHeads } from '../../db/report-head.ts';
import { listUnitsOn } from '../../db/unit.ts';
import { readLedger } from '../../ledger.ts';
import { reachableUnitIds } from '../../reach.ts';
import { Refusal } from '../../refusals.ts';
import { acceptanceIn, recordOf, saidIn, versionsOf } from '../../unit-record.ts';

export interface UnitQuery {
	/** Default: the year of the business clock if it has a plan, else the newest plan's. */
	readonly year?: number | undefined;
	/** Only figures the office accepted. */
	readonly acceptedOnly?: boolean;
	/** Field of a ward's form to follow over the periods; how many, with an account, paid through it when absent. */
	readonly field?: string | undefined;
}

const FIELDS_OF_WARD = ['total', 'with_account', 'paid_via_account'];

/** One ward's or school's year: figures, record, reports and words. Foreign and absent are both 404 (RULES 7). */
export async function viewUnit(context: Context, code: string, query: UnitQuery): Promise<UnitYear> {
	return asActor(context, async (work) => {
		const { db, actor, now } = work;
		const [plans, forms, indicators] = [await listPlans(db), await listForms(db), await listIndicators(db)];
		const year =
			query.year ?? (plans.find((one) => one.year === yearAt(now)) ?? plans[0])?.year ?? yearAt(now);
		const unit = await findUnit(work, code, year);
		const acceptedOnly = query.acceptedOnly ?? false;
		const unitIds = [unit.id];
		const ledger = await readLedger(work, { unitIds, until: `${year}-Q4`, acceptedOnly, forms });
		const entries = ledger.entries
			.filter(({ obligation }) => yearOf(obligation.period) === year)
			.toSorted((a, b) => comparePeriods(a.obligation.period, b.obligation.period));
		const measured = indicators.filter((one) => isAbout(one, unit, forms));
		const form = forms.find((one) => measured.some((indicator) => formOf(indicator) === one.code)) ?? null;
		const figures = figuresOfUnit(measured, {
			unit,
			entries,
			ledger,
			plan: plans.find((one) => one.code === entries[0]?.obligation.planCode)
		});
		const reports = entries.filter(
			({ obligation }) => obligation.form === form?.code && isOpened(obligation, now)
		);
		const groups = form?.layout === 'matrix' ? await groupsOfReports(work, reports) : [];
		const codes = await codesOn(work, unit, [...entries.map(({ obligation }) => obligation.period)]);
		const sources = {
			now,
			forms,
			heads: await listReportHeads(
				db,
				ledger.entries.flatMap((entry) => versionsOf(entry, now).map(({ id }) => id))
			),
			codeIn: (period: Period) => codes.get(lastDayOf(period)) ?? code
		};
		return {
			unit: { code: unit.code, name: unit.name, kind: unit.kind === 'school' ? 'school' : 'ward' },
			year,
			years: await yearsOf(work, unit, plans),
			asOf: isoInstant(now),
			isSynthetic: plans.some((one) => one.isSynthetic && one.year === year),
			acceptedOnly,
			isOwn: isUnitRole(actor.role),
			mayReview: may(actor, 'accept-report'),
			form: form && {
				code: form.code,
				fields: form.fields.map(({ code: field, no, label }) => ({
					code: field,
					label,
					...(no ? { no } : {})
				}))
			},
			groups,
			period: reports.filter(({ rows }) => rows).at(-1)?.obligation.period ?? null,
			record: recordOf(entries, sources),
			indicators: figures,
			historyPeriods: reports.map(({ obligation }) => obligation.period),
			history:
				form && reports.length > 0
					? historyOf(
							form,
							fieldsOf(form, query.field),
							rowGroups(form, groups),
							reports.map(({ obligation, rows }) => ({ period: obligation.period, rows }))
						)
					: [],
			said: saidIn(entries, sources),
			acceptance: form && unit.kind === 'school' ? acceptanceIn(ledger.entries, sources, form) : null,
			catchUp: catchUpOf(figures, reports, year)
		};
	});
}

/** The groups that one of the reports has: a group of later years would be missing in all of these. */
async function groupsOfReports({ db }: Work, reports: readonly Entry[]): Promise<PolicyGroup[]> {
	const groups = await listPolicyGroups(db);
	return groups.filter((group) =>
		reports.some(({ obligation }) => groupsOn([group], obligation.cutOffOn).length > 0)
	);
}

/** The ward or school that bears the code on the last day of the year, within the actor's reach. */
async function findUnit(work: Work, code: string, year: number): Promise<Unit> {
	if (!parsePeriod(String(year))) throw new Refusal('not-found');
	const ids = await reachableUnitIds(work, 'view-report');
	const units = await listUnitsOn(work.db, lastDayOf(String(year)), { ids, kinds: ['ward', 'school'] });
	const unit = units.find((one) => one.code === code);
	if (!unit) throw new Refusal('not-found');
	return unit;
}

/** Ratios stand at the newest period that counts, what counts obligations at the newest that was opened. */
function figuresOfUnit(
	indicators: readonly IndicatorDefinition[],
	{
		unit,
		entries,
		ledger,
		plan
	}: { unit: Unit; entries: readonly Entry[]; ledger: Ledger; plan: Plan | undefined }
): UnitFigure[] {
	const opened = entries.filter(({ obligation }) => isOpened(obligation, ledger.now));
	const periods = opened.map(({ obligation }) => obligation.period);
	const newest = periods.at(-1);
	if (!newest) return [];
	const quarters = [...new Set(periods)].filter((period) => parsePeriod(period)?.kind === 'quarter');
	return indicators.map((indicator) => {
		const counting = opened.filter(({ obligation, rows }) => rows && obligation.form === formOf(indicator));
		const period = counting.at(-1)?.obligation.period ?? newest;
		const target = plan?.definition.targets.find((one) => one.indicator === indicator.code)?.value ?? null;
		return unitFigure(indicator, { unit, target, period, quarters, ledger });
	});
}

/** Of money that flows: what the rest of the year has to bring. */
function catchUpOf(
	figures: readonly UnitFigure[],
	reports: readonly Entry[],
	year: number
): Record<string, CatchUp> {
	const reported = reports.filter(({ rows }) => rows).map(({ obligation }) => obligation.period);
	const remaining = quartersLeft(year, reported);
	return Object.fromEntries(
		figures.flatMap((figure) => {
			const found =
				figure.counts === 'dong' && figure.target !== null
					? catchUp(figure.target, figure, { reported, remaining })
					: null;
			return found ? [[figure.code, found]] : [];
		})
	);
}

/** The years that have a plan, with the code the unit bears at the end of each. */
async function yearsOf(work: Work, unit: Unit, plans: readonly Plan[]): Promise<UnitYear['years']> {
	const years = [...new Set(plans.map((plan) => plan.year))];
	const codes = await codesOn(work, unit, years.map(String));
	return years.flatMap((year) => {
		const code = codes.get(lastDayOf(String(year)));
		return code ? [{ year, unit: code }] : [];
	});
}

/** The unit's code on the last day of each period, by that day. */
async function codesOn(work: Work, { id }: Unit, periods: readonly Period[]): Promise<Map<string, string>> {
	const codes = new Map<string, string>();
	for (const day of new Set(periods.map(lastDayOf))) {
		const [named] = await listUnitsOn(work.db, day, { ids: [id] });
		if (named) codes.set(day, named.code);
	}
	return codes;
}

/** Of a ward's long form what is asked for, of a school's short one everything. */
function fieldsOf(form: FormDefinition, asked: string | undefined): string[] {
	const all = form.fields.map(({ code }) => code);
	if (form.layout === 'list') return all;
	return asked !== undefined && all.includes(asked) ? [asked] : FIELDS_OF_WARD;
}

function isAbout(indicator: IndicatorDefinition, { kind }: Unit, forms: readonly FormDefinition[]): boolean {
	const form = formOf(indicator);
	return form === null || forms.find(({ code }) => code === form)?.unitKind === kind;
}

function isOpened({ opensAt }: { opensAt: Date }, now: Date): boolean {
	return opensAt <= now;
}
