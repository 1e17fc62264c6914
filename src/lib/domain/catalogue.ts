import type { Day } from './day.ts';
import type { FormDefinition, PolicyGroup } from './form.ts';
import type { IndicatorDefinition } from './indicator.ts';
import type { Label } from './label.ts';
import type { PlanDefinition } from './plan.ts';
import type { Dated, UnitKind } from './unit.ts';

export interface CatalogueUnit {
	/** Our own key, for ever: never an official code. 'ward-thanh-son'. */
	readonly key: string;
	readonly kind: UnitKind;
	readonly parent: string | null;
	readonly openedOn: Day;
	/** First day on which it no longer existed. */
	readonly closedOn: Day | null;
	readonly names: readonly Dated<string>[];
	readonly codes: readonly Dated<string>[];
	readonly aliases: readonly string[];
	/** Place on the schematic map. */
	readonly tile?: { readonly row: number; readonly column: number };
}

export interface Succession {
	readonly predecessor: string;
	readonly successor: string;
	readonly kind: 'merge' | 'split';
	/** What part of the predecessor went there; null when it was not published. */
	readonly share: number | null;
	readonly occurredOn: Day;
	readonly basis: Label;
}

export interface Holiday {
	readonly on: Day;
	readonly name: Label;
}

/** All that `npm run seed` lays: plain data, upserted by key, so that it can be laid again. */
export interface Catalogue {
	readonly units: readonly CatalogueUnit[];
	readonly successions: readonly Succession[];
	readonly groups: readonly PolicyGroup[];
	readonly forms: readonly FormDefinition[];
	readonly indicators: readonly IndicatorDefinition[];
	readonly plans: readonly PlanDefinition[];
	readonly holidays: readonly Holiday[];
}
