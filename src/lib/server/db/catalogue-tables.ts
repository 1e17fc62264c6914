import type { ColumnType } from 'kysely';
import type { Day } from '#lib/domain/day.ts';
import type { FormDefinition, PolicyGroup } from '#lib/domain/form.ts';
import type { IndicatorDefinition } from '#lib/domain/indicator.ts';
import type { Label } from '#lib/domain/label.ts';
import type { PlanDefinition } from '#lib/domain/plan.ts';
import type { UnitKind } from '#lib/domain/unit.ts';

/** jsonb: read as the value, written as its text. */
export type Json<T> = ColumnType<T, string, string>;

/** Rows of the catalogue's tables: units, forms, plans, and whom to call. */
export interface UnitTable {
	id: string;
	key: string;
	kind: UnitKind;
	parentId: string | null;
	openedOn: Day;
	closedOn: Day | null;
	aliases: Json<string[]>;
	tile: Json<{ row: number; column: number } | null> | null;
	/** When an administrator made or changed it; null as long as it is the shipped catalogue's. */
	editedAt: ColumnType<Date | null, Date | undefined, Date>;
	editedBy: ColumnType<string | null, string | undefined, string>;
}
export interface UnitNameTable {
	unitId: string;
	name: string;
	validFrom: Day;
	validBefore: Day | null;
}
export interface UnitCodeTable {
	unitId: string;
	code: string;
	validFrom: Day;
	validBefore: Day | null;
}
export interface UnitSuccessionTable {
	predecessorId: string;
	successorId: string;
	kind: 'merge' | 'split';
	share: number | null;
	occurredOn: Day;
	basis: Json<Label>;
}
export interface PolicyGroupTable {
	code: string;
	position: number;
	definition: Json<PolicyGroup>;
	editedAt: ColumnType<Date | null, Date | undefined, Date>;
	editedBy: ColumnType<string | null, string | undefined, string>;
}
export interface FormTable {
	code: string;
	version: number;
	definition: Json<FormDefinition>;
}
export interface IndicatorTable {
	code: string;
	position: number;
	definition: Json<IndicatorDefinition>;
}
export interface HolidayTable {
	day: Day;
	name: Json<Label>;
}
export interface PlanTable {
	code: string;
	year: number;
	unitId: string;
	officeId: string;
	definition: Json<PlanDefinition>;
	isSynthetic: ColumnType<boolean, boolean | undefined, boolean>;
}
export interface DemoLayingTable {
	planCode: string;
	laidAt: Date;
}
export interface UnitContactTable {
	id: string;
	unitId: string;
	name: string;
	job: string;
	phone: string;
	email: string;
	changedAt: Date;
	changedBy: string;
}
