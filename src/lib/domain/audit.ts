/** What happens without a row of its own: told by the code where it happens. */
export type AuditEvent =
	| 'sign-in'
	| 'sign-in-failed'
	| 'sign-out'
	| 'refused'
	| 'download-source'
	| 'download-template'
	| 'export-audit'
	| 'backup'
	| 'restore';

/** Ids and codes, never words: the database refuses anything else. */
export interface AuditNote {
	readonly kind: AuditEvent;
	readonly details: Readonly<Record<string, string | number | boolean | null>>;
	readonly unitId?: string;
	/** The business instant, where it is known. */
	readonly at?: Date;
}

const CODE = /^[A-Za-z0-9_.,:;/+=()[\]-]{0,200}$/;

/** The text when the chain takes it for an id or a code, else null: what somebody typed stays out. */
export function asCode(text: string | null): string | null {
	return text !== null && CODE.test(text) ? text : null;
}

/** One entry of the chain, as far as people are told of it. */
export interface AuditEntry {
	readonly seq: number;
	readonly recordedAt: Date;
	readonly businessAt: Date | null;
	readonly actorId: string;
	readonly actorRole: string;
	readonly kind: string;
	readonly tableName: string | null;
	readonly rowKey: string | null;
	readonly unitId: string | null;
	readonly columns: readonly string[];
	readonly details: Readonly<Record<string, string | number | boolean | null>>;
}

/** What a manager looks for. */
export type AuditSubject =
	| 'report'
	| 'review'
	| 'draft'
	| 'obligation'
	| 'people'
	| 'catalogue'
	| 'sign-in'
	| 'refusal'
	| 'export'
	| 'other';
export const AUDIT_SUBJECTS: readonly AuditSubject[] = [
	'report',
	'review',
	'draft',
	'obligation',
	'people',
	'catalogue',
	'sign-in',
	'refusal',
	'export',
	'other'
];

/** Which tables and events belong to a subject; what stands nowhere belongs to 'other'. */
export const SUBJECT_HOLDS: Readonly<Record<Exclude<AuditSubject, 'other'>, readonly string[]>> = {
	report: ['app.report', 'app.report_row', 'app.upload'],
	review: ['app.review', 'app.reopening'],
	draft: ['app.report_draft'],
	obligation: ['app.obligation', 'app.extension', 'app.exemption'],
	people: [
		...['auth.user', 'auth.account', 'auth.api_token', 'auth.assignment'],
		...['auth.two_factor', 'auth.reset_link']
	],
	catalogue: [
		...['app.unit', 'app.unit_name', 'app.unit_code', 'app.unit_succession', 'app.unit_baseline'],
		...['app.policy_group', 'app.form', 'app.indicator', 'app.holiday', 'app.plan', 'app.unit_contact']
	],
	'sign-in': ['sign-in', 'sign-in-failed', 'sign-out'],
	refusal: ['refused'],
	export: ['download-source', 'download-template', 'export-audit', 'backup', 'restore']
};

/** Rows that only belong to another one: left out unless every row is asked for. */
export const PART_TABLES: readonly string[] = [
	'app.report_row',
	'app.upload',
	'app.unit_name',
	'app.unit_code',
	'app.demo_laying'
];

/** What was done, as a sentence says it. */
export type AuditDeed =
	| AuditEvent
	| 'submitted'
	| 'submitted-on-behalf'
	| 'accepted'
	| 'returned'
	| 'voided'
	| 'reopened'
	| 'extended'
	| 'exempted'
	| 'draft-saved'
	| 'draft-removed'
	| 'password-changed'
	| 'token-made'
	| 'reset-link-made'
	| 'account-made'
	| 'account-disabled'
	| 'account-enabled'
	| 'assigned'
	| 'row-added'
	| 'row-changed'
	| 'row-removed';

const DECIDED: Readonly<Record<string, AuditDeed>> = {
	accept: 'accepted',
	return: 'returned',
	void: 'voided'
};
const INSERTED: Readonly<Record<string, AuditDeed>> = {
	'app.report': 'submitted',
	'app.reopening': 'reopened',
	'app.extension': 'extended',
	'app.exemption': 'exempted',
	'auth.user': 'account-made',
	'auth.api_token': 'token-made',
	'auth.reset_link': 'reset-link-made',
	'auth.assignment': 'assigned'
};
const ROW_DEEDS: Readonly<Record<string, AuditDeed>> = {
	insert: 'row-added',
	update: 'row-changed',
	delete: 'row-removed'
};

/** The sentence of an entry. */
export function deedOf({ kind, tableName, details, columns }: AuditEntry): AuditDeed {
	if (tableName === null) return kind as AuditEvent;
	const decided = tableName === 'app.review' && kind === 'insert' && DECIDED[String(details.decision)];
	if (decided) return decided;
	if (tableName === 'app.report_draft') return kind === 'delete' ? 'draft-removed' : 'draft-saved';
	if (tableName === 'app.report' && kind === 'insert' && details.is_on_behalf === true)
		return 'submitted-on-behalf';
	const inserted = kind === 'insert' && INSERTED[tableName];
	if (inserted) return inserted;
	if (kind === 'update' && tableName === 'auth.account' && columns.includes('password'))
		return 'password-changed';
	if (kind === 'update' && tableName === 'auth.user' && columns.includes('disabled_at'))
		return details.disabled_at ? 'account-disabled' : 'account-enabled';
	return ROW_DEEDS[kind] ?? 'row-changed';
}
