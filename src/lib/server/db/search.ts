import { sql, type ExpressionBuilder, type RawBuilder } from 'kysely';
import type { Day } from '#lib/domain/day.ts';
import type { ReportTexts } from '#lib/domain/figure.ts';
import type { UnitKind } from '#lib/domain/unit.ts';
import type { Handle } from './connection.ts';
import type { Tables } from './tables.ts';

/** How a code is said: all the words by which people look for it. */
export interface Spelling {
	readonly code: string;
	readonly spelled: string;
}

/** Needles (domain/search.ts) that must all be found, and how many rows are wanted at most. */
interface Wanted {
	readonly needles: readonly string[];
	readonly limit: number;
}

/** Units among `ids` by name, code or alias on the day; those whose name ends with the phrase, or says it in one go, stand first. */
export async function searchUnits(
	db: Handle,
	{ ids, day, needles, phrase, limit }: Wanted & { ids: readonly string[]; day: Day; phrase: string }
): Promise<{ code: string; name: string; kind: UnitKind; total: number }[]> {
	const hay = bare(sql`concat_ws(' ', ${sql.ref('n.name')}, ${sql.ref('c.code')}, ${sql.ref('u.aliases')})`);
	return db
		.selectFrom((eb) =>
			eb
				.selectFrom('unit as u')
				.innerJoin('unitName as n', 'n.unitId', 'u.id')
				.innerJoin('unitCode as c', 'c.unitId', 'u.id')
				.select(['c.code', 'n.name', 'u.kind', bare(sql.ref('n.name')).as('plain'), hay.as('hay')])
				.where('u.id', '=', sql<string>`any(${ids})`)
				.where('u.kind', 'in', ['ward', 'school'])
				.where(holdsOn('n', sql`${day}::date`))
				.where(holdsOn('c', sql`${day}::date`))
				.as('found')
		)
		.select(['code', 'name', 'kind', total])
		.where(hasAll(needles))
		.orderBy(sql`right(plain, length(${phrase})) = ${phrase}`, 'desc')
		.orderBy(sql`strpos(hay, ${phrase}) > 0`, 'desc')
		.orderBy('plain')
		.orderBy('code')
		.limit(limit)
		.execute();
}

/** What the units owe, by unit, form and period; newest periods first, and before them what has opened. */
export async function searchObligations(
	db: Handle,
	wanted: Wanted & {
		unitIds: readonly string[];
		now: Date;
		forms: readonly Spelling[];
		periods: readonly (Spelling & { readonly lastDay: Day })[];
	}
): Promise<{ id: string; total: number }[]> {
	const { unitIds, now, needles, limit } = wanted;
	const hay = bare(sql`concat_ws(' ', n.name, c.code, u.aliases, f.spelled, p.spelled)`);
	return db
		.selectFrom((eb) =>
			named(eb, wanted)
				.select(['o.id', 'o.opensAt', bare(sql.ref('n.name')).as('plain'), 'p.lastDay', hay.as('hay')])
				.where('o.unitId', '=', sql<string>`any(${unitIds})`)
				.as('found')
		)
		.select(['id', total])
		.where(hasAll(needles))
		.orderBy((eb) => eb('opensAt', '<=', now), 'desc')
		.orderBy('lastDay', 'desc')
		.orderBy('plain')
		.limit(limit)
		.execute();
}

/** What units wrote in the reports, by its own words, its heading, unit and period; newest first. */
export async function searchTexts(
	db: Handle,
	wanted: Wanted & {
		reportIds: readonly string[];
		kinds: readonly Spelling[];
		forms: readonly Spelling[];
		periods: readonly (Spelling & { readonly lastDay: Day })[];
	}
): Promise<{ obligationId: string; kind: keyof ReportTexts; text: string; total: number }[]> {
	const { reportIds, kinds, needles, limit } = wanted;
	const hay = bare(sql`concat_ws(' ', k.spelled, n.name, c.code, p.spelled, t.said)`);
	return db
		.selectFrom((eb) =>
			named(eb, wanted)
				.innerJoin('report as r', 'r.obligationId', 'o.id')
				.innerJoin(
					sql<{ kind: keyof ReportTexts; said: string }>`jsonb_each_text(r.texts)`.as<'t'>(
						sql`t(kind, said)`
					),
					(join) => join.onTrue()
				)
				.innerJoin(table(kinds).as<'k'>(sql`k(code, spelled)`), 'k.code', 't.kind')
				.select([
					'o.id as obligationId',
					't.kind',
					't.said as text',
					bare(sql.ref('n.name')).as('plain'),
					'p.lastDay',
					hay.as('hay')
				])
				.where('r.id', '=', sql<string>`any(${reportIds})`)
				.as('found')
		)
		.select(['obligationId', 'kind', 'text', total])
		.where(hasAll(needles))
		.orderBy('lastDay', 'desc')
		.orderBy('plain')
		.orderBy('kind')
		.limit(limit)
		.execute();
}

const total = sql<number>`count(*) over ()`.as('total');

/** Obligations with the names their units bore at the end of the period, and with what people call form and period. */
function named(
	eb: ExpressionBuilder<Tables, never>,
	{
		forms,
		periods
	}: { forms: readonly Spelling[]; periods: readonly (Spelling & { readonly lastDay: Day })[] }
) {
	const spelledPeriods = sql<{ code: string; spelled: string; lastDay: Day }>`unnest(
		${periods.map(({ code }) => code)}::text[],
		${periods.map(({ spelled }) => spelled)}::text[],
		${periods.map(({ lastDay }) => lastDay)}::date[]
	)`;
	return eb
		.selectFrom('obligation as o')
		.innerJoin(spelledPeriods.as<'p'>(sql`p(code, spelled, last_day)`), 'p.code', 'o.period')
		.innerJoin(table(forms).as<'f'>(sql`f(code, spelled)`), 'f.code', 'o.formCode')
		.innerJoin('unit as u', 'u.id', 'o.unitId')
		.innerJoin('unitName as n', 'n.unitId', 'u.id')
		.innerJoin('unitCode as c', 'c.unitId', 'u.id')
		.where(holdsOn('n', sql.ref('p.lastDay')))
		.where(holdsOn('c', sql.ref('p.lastDay')));
}

function table(spellings: readonly Spelling[]): RawBuilder<Spelling> {
	return sql<Spelling>`unnest(
		${spellings.map(({ code }) => code)}::text[],
		${spellings.map(({ spelled }) => spelled)}::text[]
	)`;
}

/** A bare text with a space at either end, as needles want it. */
function bare(text: RawBuilder<unknown>): RawBuilder<string> {
	return sql<string>`' ' || app.bare(${text}) || ' '`;
}

function hasAll(needles: readonly string[]): RawBuilder<boolean> {
	return sql<boolean>`not exists (select from unnest(${needles}::text[]) as needle where strpos(hay, needle) = 0)`;
}

/** A dated name or code is the one of that day. */
function holdsOn(dated: 'n' | 'c', day: RawBuilder<unknown>): RawBuilder<boolean> {
	const [from, before] = [sql.ref(`${dated}.validFrom`), sql.ref(`${dated}.validBefore`)];
	return sql<boolean>`${from} <= ${day} and (${before} is null or ${before} > ${day})`;
}
