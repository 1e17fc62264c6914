import type { Actor, Role } from './actor.ts';

/** Everything a person can do. Every operation asks this table and nothing else (RULES 7). */
export type Deed =
	| 'view-plan'
	| 'view-overview'
	| 'view-my-work'
	| 'view-obligations'
	| 'view-report'
	| 'submit-report'
	| 'accept-report'
	| 'return-report'
	| 'void-report'
	| 'reopen-report'
	| 'exempt-obligation'
	| 'extend-obligation'
	| 'view-contacts'
	| 'manage-contacts'
	| 'lay-catalogue'
	| 'manage-accounts'
	| 'view-backups'
	| 'view-audit'
	| 'move-demo-clock';
export const DEEDS: readonly Deed[] = [
	'view-plan',
	'view-overview',
	'view-my-work',
	'view-obligations',
	'view-report',
	'submit-report',
	'accept-report',
	'return-report',
	'void-report',
	'reopen-report',
	'exempt-obligation',
	'extend-obligation',
	'view-contacts',
	'manage-contacts',
	'lay-catalogue',
	'manage-accounts',
	'view-backups',
	'view-audit',
	'move-demo-clock'
];

/** `own`: the unit the person acts for; `all`: every unit under it. */
export type Scope = 'none' | 'own' | 'all';

const OWN_UNIT: Partial<Record<Deed, Scope>> = {
	'view-plan': 'all',
	'view-overview': 'own',
	'view-my-work': 'own',
	'view-obligations': 'own',
	'view-report': 'own',
	'submit-report': 'own'
};
const WHOLE_CITY: Partial<Record<Deed, Scope>> = {
	'view-contacts': 'all',
	'view-plan': 'all',
	'view-overview': 'all',
	'view-obligations': 'all',
	'view-report': 'all'
};

const TABLE: Record<Role, Partial<Record<Deed, Scope>>> = {
	'ward-officer': OWN_UNIT,
	'ward-leader': OWN_UNIT,
	school: OWN_UNIT,
	'office-staff': {
		...WHOLE_CITY,
		'view-my-work': 'all',
		'submit-report': 'all',
		'accept-report': 'all',
		'return-report': 'all',
		'manage-contacts': 'all'
	},
	'office-head': {
		...WHOLE_CITY,
		'view-my-work': 'all',
		'accept-report': 'all',
		'return-report': 'all',
		'void-report': 'all',
		'reopen-report': 'all',
		'exempt-obligation': 'all',
		'extend-obligation': 'all',
		'view-audit': 'all'
	},
	'city-leader': WHOLE_CITY,
	administrator: {
		'view-plan': 'all',
		'view-contacts': 'all',
		'manage-contacts': 'all',
		'lay-catalogue': 'all',
		'manage-accounts': 'all',
		'view-backups': 'all',
		'view-audit': 'all',
		'move-demo-clock': 'all'
	}
};

/** How far the actor's right to the deed reaches. */
export function scopeOf(actor: Pick<Actor, 'role'>, deed: Deed): Scope {
	return TABLE[actor.role][deed] ?? 'none';
}

export function may(actor: Pick<Actor, 'role'>, deed: Deed): boolean {
	return scopeOf(actor, deed) !== 'none';
}
