import { isUnitRole, type Role } from './actor.ts';

/** What help can be about: a page, by the task one has on it. */
export const HELP_TOPICS = [
	'my-work',
	'form',
	'upload',
	'report',
	'unit',
	'overview',
	'obligations',
	'plan',
	'search',
	'directory',
	'administration',
	'people',
	'person',
	'new-person',
	'import-people',
	'catalogue',
	'permissions',
	'audit',
	'backups',
	'account',
	'second-factor',
	'sign-in',
	'reset',
	'password',
	'no-role',
	'help'
] as const;
export type HelpTopic = (typeof HELP_TOPICS)[number];

export type HelpAudience = 'unit' | 'office' | 'leader' | 'administrator' | 'nobody';

export type HelpTerm =
	| 'overdue'
	| 'late'
	| 'returned'
	| 'accepted'
	| 'draft'
	| 'receipt'
	| 'extension'
	| 'exempt'
	| 'cut-off'
	| 'reached'
	| 'with-account'
	| 'authorised'
	| 'paid-via-account'
	| 'cashless-share'
	| 'target'
	| 'denominator'
	| 'missing'
	| 'band'
	| 'to-date'
	| 'estimated'
	| 'nil'
	| 'blank'
	| 'error'
	| 'warning'
	| 'provisional'
	| 'contact'
	| 'no-account'
	| 'first-password'
	| 'role-at-unit'
	| 'deputy'
	| 'disabled'
	| 'session'
	| 'access-token'
	| 'second-step'
	| 'backup-codes'
	| 'scope'
	| 'chain'
	| 'anchor'
	| 'backup-age'
	| 'encryption';

const FIGURES: readonly HelpTerm[] = [
	'cut-off',
	'reached',
	'with-account',
	'authorised',
	'paid-via-account',
	'cashless-share',
	'nil',
	'blank',
	'estimated',
	'error',
	'warning',
	'provisional'
];

/** The terms a page uses, in the order in which one meets them. */
export const TERMS_OF: Record<HelpTopic, readonly HelpTerm[]> = {
	'my-work': ['overdue', 'late', 'returned', 'accepted', 'draft', 'receipt', 'extension'],
	form: [...FIGURES, 'draft', 'receipt'],
	upload: ['error', 'warning', 'receipt', 'nil', 'provisional', 'cut-off'],
	report: ['returned', 'accepted', 'receipt', 'warning', 'nil', 'blank', 'estimated', 'provisional'],
	unit: ['denominator', 'target', 'to-date', 'missing', 'late', 'overdue', 'accepted'],
	overview: [
		'target',
		'denominator',
		'paid-via-account',
		'reached',
		'cashless-share',
		'missing',
		'band',
		'to-date',
		'accepted',
		'overdue'
	],
	obligations: ['overdue', 'late', 'returned', 'accepted', 'extension', 'exempt'],
	plan: ['target', 'cut-off', 'provisional'],
	search: [],
	directory: ['contact', 'no-account'],
	administration: ['no-account', 'first-password'],
	people: ['role-at-unit', 'deputy', 'disabled', 'first-password'],
	person: ['role-at-unit', 'deputy', 'disabled', 'session', 'access-token', 'second-step'],
	'new-person': ['role-at-unit', 'first-password'],
	'import-people': ['role-at-unit', 'first-password', 'error'],
	catalogue: ['no-account'],
	permissions: ['scope', 'role-at-unit'],
	audit: ['chain', 'anchor'],
	backups: ['backup-age', 'encryption'],
	account: ['session', 'second-step'],
	'second-factor': ['second-step', 'backup-codes'],
	'sign-in': ['second-step', 'backup-codes'],
	reset: [],
	password: [],
	'no-role': ['role-at-unit'],
	help: []
};

/** Topics of routes, by the beginning of the route; the first beginning that fits is meant, so longer ones go first. */
const TOPICS_BY_ROUTE: readonly (readonly [start: string, topic: HelpTopic])[] = [
	['/my-work', 'my-work'],
	['/reports/[form=form]/[period=period]/[unit=unit]/form', 'form'],
	['/reports/[form=form]/[period=period]/[unit=unit]/submit', 'upload'],
	['/reports', 'report'],
	['/units', 'unit'],
	['/obligations', 'obligations'],
	['/plan', 'plan'],
	['/search', 'search'],
	['/directory', 'directory'],
	['/admin/people/[user]', 'person'],
	['/admin/people', 'people'],
	['/admin/new-person', 'new-person'],
	['/admin/import-people', 'import-people'],
	['/admin/catalogue', 'catalogue'],
	['/admin/permissions', 'permissions'],
	['/admin/backups', 'backups'],
	['/admin', 'administration'],
	['/audit', 'audit'],
	['/account/second-factor', 'second-factor'],
	['/account', 'account'],
	['/no-role', 'no-role'],
	['/sign-in', 'sign-in'],
	['/reset', 'reset'],
	['/change-password', 'password']
];

/** What a route's help is about. */
export function topicOf(routeId: string | null): HelpTopic {
	if (routeId === '/') return 'overview';
	return (
		TOPICS_BY_ROUTE.find(([start]) => routeId === start || routeId?.startsWith(`${start}/`))?.[1] ?? 'help'
	);
}

/** Whose steps are told. */
export function audienceOf(role: Role | null): HelpAudience {
	if (role === null) return 'nobody';
	if (isUnitRole(role)) return 'unit';
	if (role === 'city-leader') return 'leader';
	return role === 'administrator' ? 'administrator' : 'office';
}
