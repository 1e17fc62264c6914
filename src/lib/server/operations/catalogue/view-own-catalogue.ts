import type { Day } from '#lib/domain/day.ts';
import type { Label } from '#lib/domain/label.ts';
import { byName } from '#lib/domain/unit.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { listForms } from '../../db/catalogue.ts';
import { listGroupEntries, listUnitEntries, type UnitEntry } from '../../db/own-catalogue.ts';
import { demand, reachableUnitIds } from '../../reach.ts';
import { unitDay } from '../../unit-day.ts';

/** What a form was made from: when the entry was last changed here; null as long as it is the shipped one. */
type EditedAt = string | null;

/** What the page shows of a unit. */
type Shown = 'id' | 'kind' | 'code' | 'name' | 'aliases' | 'openedOn' | 'closedOn';

export interface OwnCatalogueView {
	/** The day by which units are called. */
	readonly day: Day;
	readonly units: readonly (Pick<UnitEntry, Shown> & { readonly editedAt: EditedAt })[];
	readonly groups: readonly {
		readonly code: string;
		readonly label: Label;
		readonly short: Label;
		readonly headings: readonly string[];
		readonly from: Day | null;
		readonly before: Day | null;
		readonly editedAt: EditedAt;
	}[];
	readonly forms: readonly { code: string; version: number; label: Label; isProvisional: boolean }[];
}

/** Wards, schools, policy groups and forms, for whoever keeps them. */
export async function viewOwnCatalogue(context: Context): Promise<OwnCatalogueView> {
	return asActor(context, async (work) => {
		demand(work, 'lay-catalogue');
		const { db } = work;
		const day = await unitDay(work);
		const units = await listUnitEntries(db, await reachableUnitIds(work, 'lay-catalogue'), day);
		const iso = (instant: Date | null): EditedAt => instant && instant.toISOString();
		return {
			day,
			units: units
				.filter(({ kind }) => kind === 'ward' || kind === 'school')
				.toSorted((a, b) => b.kind.localeCompare(a.kind) || byName(a, b))
				.map(({ id, kind, code, name, aliases, openedOn, closedOn, editedAt }) => ({
					...{ id, kind, code, name, aliases, openedOn, closedOn },
					editedAt: iso(editedAt)
				})),
			groups: (await listGroupEntries(db)).map(({ definition, editedAt }) => ({
				...{ code: definition.code, label: definition.label, short: definition.short },
				headings: definition.headings ?? [],
				...{ from: definition.from ?? null, before: definition.before ?? null },
				editedAt: iso(editedAt)
			})),
			forms: (await listForms(db)).map(({ code, version, label, isProvisional }) => ({
				...{ code, version, label, isProvisional }
			}))
		};
	});
}
