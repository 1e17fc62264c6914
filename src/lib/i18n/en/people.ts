import type { people as vietnamese } from '../vi/people.ts';
import type { SameShape } from '../shape.ts';

export const people: SameShape<typeof vietnamese> = {
	title: 'People',
	purpose: 'Every account, its roles at each unit and when its owner last signed in.',
	add: 'Add one person',
	addMany: 'Add many from a workbook',
	search: 'Name, user name or unit',
	role: 'Role',
	unit: 'Unit',
	state: 'State',
	any: 'All',
	find: 'Filter',
	clear: 'Clear the filter',
	count: (found, total) => `${found} of ${total} people`,
	tooMany: (shown) => `Only the first ${shown} are shown; narrow the filter to find the person.`,
	none: 'Nobody fits the filter.',
	name: 'Name',
	userName: 'User name',
	roles: 'Roles and units',
	lastSignIn: 'Last signed in',
	never: 'Never',
	demo: 'demo account',
	states: {
		active: 'In use',
		'first-password': 'First password not changed yet',
		'no-role': 'No role',
		disabled: 'Disabled'
	},
	lacksSecondFactor: 'No second factor yet',
	lacksSecondFactorWhat:
		'A role of this person needs a second factor. When they next sign in they are asked to set it up before anything else.',
	assignmentStates: { holds: 'Holds', planned: 'Not begun', ended: 'Ended' },
	deputyFor: (name) => `standing in for ${name}`,
	days: (first, last) => `from ${first} to the end of ${last}`,
	from: (first) => `from ${first}`,
	until: (last) => `to the end of ${last}`,
	always: 'without a last day',
	wholeSystem: 'The whole system',

	phone: 'Telephone',
	email: 'E-mail',
	optional: 'optional',
	userNameRule: '3 to 30 plain letters, digits or underscores; cannot be changed later.',
	unitRule: 'A role of a ward or school needs that very unit.',
	ownOffice: 'As in the plan (the office or the city)',
	create: 'Make the account',
	created: (name) => `The account of ${name} has been made`,
	firstPassword: 'First password',
	toldOnce:
		'This password is shown once. Write it down or print it and hand it to the person, who must change it at the first sign-in.',
	toldAlready:
		'The account was made when the form was sent before, so it was not made again. A first password is shown once and kept nowhere; if it was not written down, open this person’s page and issue a link to a new password.',
	open: 'Open this person’s page',
	another: 'Add another person',
	back: 'All people',

	done: {
		edit: 'The name and contacts have been saved.',
		assign: 'The role has been given.',
		deputy: 'The deputy has been noted.',
		end: 'The role has been ended.',
		disable: 'The account is disabled; all its sessions and tokens have ended.',
		enable: 'The account is enabled again.',
		endSessions: 'The session has been ended.',
		revoke: 'The token has been revoked.'
	},
	assignments: 'Roles at units',
	noAssignment: 'No role yet.',
	endNow: 'End',
	endOf: (role, unit) => `End the role ${role}, ${unit}`,
	assign: {
		title: 'Give another role',
		firstOn: 'From',
		firstHint: 'Empty: from today.',
		lastOn: 'To the end of',
		lastHint: 'Empty: no last day.',
		send: 'Give the role'
	},
	deputy: {
		title: 'Stand in for somebody',
		what: 'On the chosen days the person acts in the absent person’s role; after the last day it ends by itself.',
		absent: 'In place of',
		choose: 'Choose who is absent',
		send: 'Note the deputy',
		nobody: 'Nobody else holds a role yet.'
	},
	edit: { title: 'Name and contacts', send: 'Save' },
	access: {
		title: 'Disable or enable',
		disable: 'Disable the account',
		disableWhat:
			'A disabled person cannot sign in; all sessions and tokens end at once. Reports that were submitted stay as they are.',
		enable: 'Enable the account',
		enableWhat: 'The person can sign in again with the old password, in the roles that still hold.'
	},
	reset: {
		title: 'Forgotten password',
		what: 'Issue a link with which the person sets a new password: once, within 15 minutes. The administrator sees no password.',
		callBack:
			'Before you issue it, call back the number in the directory to be sure who asks; never on a request by mail or message.',
		clears: 'The telephone is lost as well: remove the second factor',
		send: 'Issue a link to a new password',
		toldAlready:
			'The link was issued when the form was sent before, and is shown once. If it was not written down, issue a new one; the old one then ends.',
		told: (until) => `The link is shown once and works until ${until}:`
	},
	sessions: {
		title: 'Sessions',
		none: 'No open session.',
		started: 'Began',
		ends: 'Ends at the latest',
		where: 'From',
		end: 'End the session',
		endAll: 'End all sessions'
	},
	tokens: {
		title: 'Tokens for software',
		what: 'Software reads and submits reports with it in the person’s place, in one role only.',
		none: 'No token yet.',
		label: 'Used for',
		days: 'Days it holds (1–366)',
		inRole: 'In the role',
		create: 'Make a token',
		created: 'The token is shown once. Copy it into the software now:',
		toldAlready:
			'The token was made when the form was sent before, and is shown once. If it was not copied, revoke it in the list and make a new one.',
		ends: 'Ends',
		revoke: 'Revoke',
		unnamed: 'Without a name'
	}
};
