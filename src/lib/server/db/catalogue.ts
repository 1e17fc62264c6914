import { sql } from 'kysely';
import type { Day } from '#lib/domain/day.ts';
import { groupsOn, type FormDefinition, type PolicyGroup } from '#lib/domain/form.ts';
import type { IndicatorDefinition } from '#lib/domain/indicator.ts';
import type { PlanDefinition } from '#lib/domain/plan.ts';
import type { Handle } from './connection.ts';

export interface Plan {
	readonly code: string;
	readonly year: number;
	readonly unitId: string;
	readonly officeId: string;
	readonly definition: PlanDefinition;
	/** Its reports are made up: every page and answer says so. */
	readonly isSynthetic: boolean;
}

/** All plans, newest year first. */
export async function listPlans(db: Handle): Promise<Plan[]> {
	return db.selectFrom('plan').selectAll().orderBy('year', 'desc').orderBy('code').execute();
}

/** Forms of every version that was ever used, newest version first. */
export async function listForms(db: Handle): Promise<FormDefinition[]> {
	const rows = await db
		.selectFrom('form')
		.select('definition')
		.orderBy('code')
		.orderBy('version', 'desc')
		.execute();
	return rows.map(({ definition }) => definition);
}

/** The groups of reports whose figures stop on the day; without one every group there ever was. */
export async function listPolicyGroups(db: Handle, cutOffOn?: Day): Promise<PolicyGroup[]> {
	const rows = await db.selectFrom('policyGroup').select('definition').orderBy('position').execute();
	const groups = rows.map(({ definition }) => definition);
	return cutOffOn ? groupsOn(groups, cutOffOn) : groups;
}

export async function listIndicators(db: Handle): Promise<IndicatorDefinition[]> {
	const rows = await db.selectFrom('indicator').select('definition').orderBy('position').execute();
	return rows.map(({ definition }) => definition);
}

/** Days off of the office's table. */
export async function listHolidays(db: Handle): Promise<Set<Day>> {
	const rows = await db.selectFrom('holiday').select('day').execute();
	return new Set(rows.map(({ day }) => day));
}

/** Lays the shipped groups; those an administrator has changed stay as they are. */
export async function upsertPolicyGroups(db: Handle, groups: readonly PolicyGroup[]): Promise<void> {
	const own = await db.selectFrom('policyGroup').select('code').where('editedAt', 'is not', null).execute();
	await upsertInOrder(db, 'policyGroup', groups, new Set(own.map(({ code }) => code)));
}

export async function upsertIndicators(
	db: Handle,
	indicators: readonly IndicatorDefinition[]
): Promise<void> {
	await upsertInOrder(db, 'indicator', indicators);
}

export async function upsertForms(db: Handle, forms: readonly FormDefinition[]): Promise<void> {
	const rows = forms.map((form) => ({
		code: form.code,
		version: form.version,
		definition: JSON.stringify(form)
	}));
	if (rows.length === 0) return;
	await db
		.insertInto('form')
		.values(rows)
		.onConflict((on) => on.columns(['code', 'version']).doUpdateSet({ definition: sql`excluded.definition` }))
		.execute();
}

export async function upsertHolidays(
	db: Handle,
	holidays: readonly { on: Day; name: unknown }[]
): Promise<void> {
	const rows = holidays.map(({ on, name }) => ({ day: on, name: JSON.stringify(name) }));
	if (rows.length === 0) return;
	await db
		.insertInto('holiday')
		.values(rows)
		.onConflict((conflict) => conflict.column('day').doUpdateSet({ name: sql`excluded.name` }))
		.execute();
}

export async function upsertPlan(
	db: Handle,
	plan: { definition: PlanDefinition; unitId: string; officeId: string }
): Promise<void> {
	const { definition, unitId, officeId } = plan;
	await db
		.insertInto('plan')
		.values({
			code: definition.code,
			year: definition.year,
			unitId,
			officeId,
			definition: JSON.stringify(definition)
		})
		.onConflict((on) =>
			on.column('code').doUpdateSet({
				year: (eb) => eb.ref('excluded.year'),
				definition: sql`excluded.definition`
			})
		)
		.execute();
}

/** Says for good that the plan's reports are made up. */
export async function markPlanSynthetic(db: Handle, code: string): Promise<void> {
	await db.updateTable('plan').set({ isSynthetic: true }).where('code', '=', code).execute();
}

/** Definitions that are shown in the order in which the catalogue lists them. */
async function upsertInOrder(
	db: Handle,
	table: 'policyGroup' | 'indicator',
	definitions: readonly { readonly code: string }[],
	kept: ReadonlySet<string> = new Set()
): Promise<void> {
	const rows = definitions
		.map((definition, position) => ({
			code: definition.code,
			position,
			definition: JSON.stringify(definition)
		}))
		.filter(({ code }) => !kept.has(code));
	if (rows.length === 0) return;
	await db
		.insertInto(table)
		.values(rows)
		.onConflict((on) =>
			on.column('code').doUpdateSet({
				position: (eb) => eb.ref('excluded.position'),
				definition: sql`excluded.definition`
			})
		)
		.execute();
}
