import type { ColumnType, Insertable } from 'kysely';
import type { Day } from '#lib/domain/day.ts';
import type { FigureRow, ReportTexts } from '#lib/domain/figure.ts';
import type { Label } from '#lib/domain/label.ts';
import type { Problem } from '#lib/domain/problem.ts';
import type { Ruling } from '#lib/domain/standing.ts';
import type { TypedContent } from '#lib/domain/typed-entry.ts';
import type {
	DemoLayingTable,
	FormTable,
	HolidayTable,
	IndicatorTable,
	Json,
	PlanTable,
	PolicyGroupTable,
	UnitCodeTable,
	UnitContactTable,
	UnitNameTable,
	UnitSuccessionTable,
	UnitTable
} from './catalogue-tables.ts';

/** Technical time, always the database's own. */
type RecordedAt = ColumnType<Date, never, never>;

interface UnitBaselineTable {
	unitId: string;
	formCode: string;
	asOfOn: Day;
	rows: Json<FigureRow[]>;
	note: Json<Label>;
}
interface ObligationTable {
	id: string;
	planCode: string;
	unitId: string;
	formCode: string;
	formVersion: number;
	period: string;
	cutOffOn: Day;
	opensAt: Date;
	dueBefore: Date;
}
interface ExtensionTable {
	id: string;
	obligationId: string;
	unitId: string;
	dueBefore: Date;
	reason: string;
	grantedAt: Date;
	grantedBy: string;
	recordedAt: RecordedAt;
}
interface ExemptionTable {
	id: string;
	obligationId: string;
	unitId: string;
	reason: string;
	grantedAt: Date;
	grantedBy: string;
	recordedAt: RecordedAt;
}
interface UploadTable {
	id: string;
	unitId: string;
	fileName: string;
	bytes: Buffer;
	sha256: Buffer;
	uploadedAt: Date;
	uploadedBy: string;
	recordedAt: RecordedAt;
}
interface ReportTable {
	id: string;
	obligationId: string;
	unitId: string;
	version: number;
	submittedAt: Date;
	submittedBy: string;
	source: 'workbook' | 'typed';
	isOnBehalf: boolean;
	uploadId: string | null;
	texts: Json<ReportTexts>;
	acceptedMethods: Json<string[] | null> | null;
	providers: Json<string[] | null> | null;
	problems: Json<Problem[]>;
	explanations: Json<Explanation[]>;
	cells: Json<CellPlaces | null> | null;
	digest: Buffer;
	receipt: string;
	recordedAt: RecordedAt;
}
interface ReportRowTable {
	reportId: string;
	unitId: string;
	position: number;
	groupCode: string | null;
	figures: Json<Record<string, number | null>>;
	remarks: Json<FigureRow['remarks']>;
}
interface ReportDraftTable {
	obligationId: string;
	unitId: string;
	keptFor: string;
	content: Json<TypedContent>;
	revision: number;
	savedAt: Date;
	savedBy: string;
	recordedAt: RecordedAt;
}
interface ReviewTable {
	id: string;
	reportId: string;
	unitId: string;
	decision: Ruling['decision'];
	reason: string | null;
	cells: Json<ReturnedCell[]>;
	correctBefore: Date | null;
	reviewedAt: Date;
	reviewedBy: string;
	recordedAt: RecordedAt;
}
interface ReopeningTable {
	id: string;
	obligationId: string;
	unitId: string;
	reason: string;
	reopenedAt: Date;
	reopenedBy: string;
	until: Date;
	recordedAt: RecordedAt;
}
interface IdempotencyTable {
	actorId: string;
	about: string;
	key: string;
	requestHash: Buffer;
	/** Null while its deed is being done. */
	answer: ColumnType<unknown, string | null | undefined, string>;
	recordedAt: RecordedAt;
}

/** A cell the office sends back, and why. */
export interface ReturnedCell {
	readonly group: string | null;
	readonly field: string;
	readonly reason: string;
}

/** Where the figures of a workbook stood: addresses by `figureKey`. */
export interface CellPlaces {
	readonly sheet: string;
	readonly cells: Readonly<Record<string, string>>;
}

/** What the sender says about an odd figure. */
export interface Explanation {
	readonly group: string | null;
	readonly field: string;
	readonly text: string;
}

/** Every table of schema `app`, as rows. */
export interface Tables {
	unit: UnitTable;
	unitName: UnitNameTable;
	unitCode: UnitCodeTable;
	unitSuccession: UnitSuccessionTable;
	policyGroup: PolicyGroupTable;
	form: FormTable;
	indicator: IndicatorTable;
	holiday: HolidayTable;
	plan: PlanTable;
	demoLaying: DemoLayingTable;
	unitBaseline: UnitBaselineTable;
	unitContact: UnitContactTable;
	obligation: ObligationTable;
	extension: ExtensionTable;
	exemption: ExemptionTable;
	upload: UploadTable;
	report: ReportTable;
	reportRow: ReportRowTable;
	reportDraft: ReportDraftTable;
	review: ReviewTable;
	reopening: ReopeningTable;
	idempotency: IdempotencyTable;
}

export type NewReport = Insertable<ReportTable>;
export type NewUpload = Insertable<UploadTable>;
