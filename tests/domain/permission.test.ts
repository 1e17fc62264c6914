import { expect, test } from 'vitest';
import { ROLES, type Role } from '#lib/domain/actor.ts';
import { DEEDS, scopeOf, type Deed, type Scope } from '#lib/domain/permission.ts';

/** The whole table, written out a second time: a change of rights must be made twice, on purpose. */
const EXPECTED: Record<Deed, Partial<Record<Role, Scope>>> = {
	'view-plan': Object.fromEntries(ROLES.map((role) => [role, 'all'])),
	'view-overview': views(),
	'view-my-work': {
		'ward-officer': 'own',
		'ward-leader': 'own',
		school: 'own',
		'office-staff': 'all',
		'office-head': 'all'
	},
	'view-obligations': views(),
	'view-report': views(),
	'submit-report': { 'ward-officer': 'own', 'ward-leader': 'own', school: 'own', 'office-staff': 'all' },
	'accept-report': { 'office-staff': 'all', 'office-head': 'all' },
	'return-report': { 'office-staff': 'all', 'office-head': 'all' },
	'void-report': { 'office-head': 'all' },
	'reopen-report': { 'office-head': 'all' },
	'exempt-obligation': { 'office-head': 'all' },
	'extend-obligation': { 'office-head': 'all' },
	'view-contacts': {
		'office-staff': 'all',
		'office-head': 'all',
		'city-leader': 'all',
		administrator: 'all'
	},
	'manage-contacts': { 'office-staff': 'all', administrator: 'all' },
	'lay-catalogue': { administrator: 'all' },
	'manage-accounts': { administrator: 'all' },
	'view-backups': { administrator: 'all' },
	'view-audit': { 'office-head': 'all', administrator: 'all' },
	'move-demo-clock': { administrator: 'all' }
};

function views(): Partial<Record<Role, Scope>> {
	return {
		'ward-officer': 'own',
		'ward-leader': 'own',
		school: 'own',
		'office-staff': 'all',
		'office-head': 'all',
		'city-leader': 'all'
	};
}

test.each(
	DEEDS.flatMap((deed) => ROLES.map((role) => [role, deed, EXPECTED[deed][role] ?? 'none'] as const))
)('%s may %s within %s', (role, deed, scope) => {
	expect(scopeOf({ role }, deed)).toBe(scope);
});
