import { isUnitRole, type Role } from './actor.ts';

/** What help can be about: a page, by the task one has on it. */
export type HelpTopic =
	| 'my-work'
	| 'form'
	| 'upload'
	| 'report'
	| 'unit'
	| 'overview'
	| 'obligations'
	| 'plan'
	| 'search'
	| 'sign-in'
	| 'password'
	| 'help';
export const HELP_TOPICS: readonly HelpTopic[] = [
	'my-work',
	'form',
	'upload',
	'report',
	'unit',
	'overview',
	'obligations',
	'plan',
	'search',
	'sign-in',
	'password',
	'help'
];

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
	| 'provisional';

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
	'sign-in': [],
	password: [],
	help: []
};

/** Topics of routes, by the beginning of the route; the longest beginning that fits is meant. */
const TOPICS_BY_ROUTE: readonly (readonly [start: string, topic: HelpTopic])[] = [
	['/my-work', 'my-work'],
	['/reports/[form=form]/[period=period]/[unit=unit]/form', 'form'],
	['/reports/[form=form]/[period=period]/[unit=unit]/submit', 'upload'],
	['/reports', 'report'],
	['/units', 'unit'],
	['/obligations', 'obligations'],
	['/plan', 'plan'],
	['/search', 'search'],
	['/sign-in', 'sign-in'],
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
