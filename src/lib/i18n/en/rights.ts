import type { Deed, Scope } from '#lib/domain/permission.ts';
import type { rights as vietnamese } from '../vi/rights.ts';
import type { SameShape } from '../shape.ts';

const deeds: Record<Deed, string> = {
	'view-plan': 'See the plan and its calendar',
	'view-overview': 'See the results of the four targets',
	'view-my-work': 'See what there is to do',
	'view-obligations': 'See what is owed',
	'view-report': 'See reports, figures and the files received',
	'submit-report': 'Enter and submit reports',
	'accept-report': 'Accept reports (not those entered by oneself)',
	'return-report': 'Return reports',
	'void-report': 'Void reports',
	'reopen-report': 'Reopen accepted reports',
	'exempt-obligation': 'Exempt a unit',
	'extend-obligation': 'Give a unit more time',
	'view-contacts': 'See the directory of units',
	'manage-contacts': 'Change the directory of units',
	'view-backups': 'See the state of backups',
	'view-audit': 'See the audit log',
	'lay-catalogue': 'Lay the catalogue of units, forms and plans',
	'manage-accounts': 'Manage accounts, roles and tokens',
	'move-demo-clock': 'Move the clock of the demo'
};
const scopes: Record<Scope, string> = { none: 'No', own: 'Own unit', all: 'Everything' };

export const rights: SameShape<typeof vietnamese> = {
	title: 'Permissions',
	purpose:
		'This is the very table the system asks before it allows or refuses. Rights belong to roles, not to persons; to change what somebody may do, change their role.',
	deed: 'Deed',
	deeds,
	scopes,
	meaning: {
		all: 'every unit under the one where the role is held',
		own: 'only one’s own ward or school',
		none: 'is refused'
	},
	legend: 'Legend',
	scrolls: 'On a narrow screen, pull the table sideways to see every role.',
	second:
		'The database keeps this limit once more: each row of figures is open to its own unit and to those above it.'
};
