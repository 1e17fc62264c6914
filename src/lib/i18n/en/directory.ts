import type { directory as vietnamese } from '../vi/directory.ts';
import type { SameShape } from '../shape.ts';

export const directory: SameShape<typeof vietnamese> = {
	title: 'Directory of units',
	purpose: 'The units that report, whom to call there, and the accounts of each.',
	unreachable: (n) =>
		`${n} ${n === 1 ? 'unit has' : 'units have'} nobody who can sign in: a reminder sent there reaches no one.`,
	neverCame: (n) => `${n} ${n === 1 ? 'unit has' : 'units have'} accounts that nobody has ever used.`,
	allReachable: 'Every unit has an account in use.',
	askAdministrator: 'Ask the administrator to make an account.',
	callThem: 'Call them and ask whether the first password arrived.',
	makeAccount: 'Make an account for this unit',
	makeAccountAt: (unit) => `Make an account for ${unit}`,
	unit: 'Unit',
	code: 'Code',
	accounts: 'Accounts',
	contacts: 'Contacts',
	reachability: {
		'no-account': 'No account that works',
		'never-signed-in': 'Never signed in',
		reachable: 'In use'
	},
	people: (n) => (n === 1 ? '1 account' : `${n} accounts`),
	noContact: 'No contact yet',
	edit: (unit) => `Change the contacts of ${unit}`,
	editShort: 'Change',
	add: 'Add a contact',
	addTo: (unit) => `Add a contact of ${unit}`,
	change: (name) => `Change the contact ${name}`,
	name: 'Name or desk',
	job: 'Job',
	phone: 'Telephone',
	phoneHint: 'A mobile number, or a landline with its area code.',
	email: 'E-mail',
	save: 'Save',
	remove: 'Remove this contact',
	close: 'Done',
	saved: 'The directory is saved.',
	catalogue: 'Catalogue',
	groups: 'Groups of beneficiaries',
	forms: 'Forms',
	version: (n) => `version ${n}`
};
