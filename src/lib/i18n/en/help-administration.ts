import type { SameShape } from '../shape.ts';
import type {
	administrationTerms as vietnameseTerms,
	administrationTopics as vietnameseTopics
} from '../vi/help-administration.ts';

export const administrationTopics: SameShape<typeof vietnameseTopics> = {
	directory: {
		name: 'Directory of units',
		purpose: 'Tells whom to call at each unit, and which units have nobody who can sign in.',
		office: [
			'Find the unit; choose the number to call or the address to write.',
			'Staff choose “Add a contact” or “Change” when there is a new number; give a name or a desk, and a telephone number or an e-mail address at least.',
			'If somebody else was quicker, you are told and what you typed is kept: look at the new one, then save again.',
			'A unit in red gets no reminder: tell the administrator to make an account.'
		],
		leader: ['Find the unit and call the number given; tell the labour office if it is wrong.'],
		administrator: [
			'Begin with the units in red: choose “Make an account for this unit”.',
			'Where nobody ever signed in, call the unit and ask whether the first password arrived.',
			'Before you issue a new password, call the number given here to be sure who asks.'
		]
	},
	administration: {
		name: 'Administration',
		purpose:
			'Leads from the installation to the first period, step by step, and to the administration pages.',
		administrator: [
			'Go on at the step marked “Next”; what is done is ticked.',
			'The red frame on top names the units where nobody can sign in: add people for them.',
			'Have two administrators at least, each with an account of their own.',
			'Look at Backups and the Log once a week.'
		]
	},
	people: {
		name: 'People',
		purpose: 'Lists every account, its roles at each unit and when its owner last signed in.',
		administrator: [
			'Search by name, user name or unit; filter by role and state.',
			'Choose a name to give a role, disable the account or issue a new password.',
			'Add one person, or many from a workbook.',
			'Somebody leaves: end the role or disable the account the same day; never pass an account on to another.'
		]
	},
	person: {
		name: 'One person',
		purpose: 'Gives and ends roles, notes deputies, issues a new password and disables the account.',
		administrator: [
			'Give the role at the right unit; leave the last day empty if it is not known.',
			'Somebody is absent: open the page of who stands in, and choose the absent person and the days.',
			'Forgotten password: call the number in the directory to be sure who asks, then issue a link that works once.',
			'An account may be known to others: disable first, ask later; its sessions and tokens end at once.'
		]
	},
	'new-person': {
		name: 'Add one person',
		purpose: 'Makes an account with the first role of its owner.',
		administrator: [
			'Give the name, and a user name in plain letters; the user name cannot be changed later.',
			'Choose the role; a role of a ward or school needs that very unit.',
			'Give the first password in person or by telephone: it is shown only once.'
		]
	},
	'import-people': {
		name: 'Add many from a workbook',
		purpose: 'Makes many accounts at once, and none unless every row is right.',
		administrator: [
			'Download the form and fill in one person a row; the codes of units are at the end of the page.',
			'Send it to be checked: faults are told at their cells, and no account is made yet.',
			'Look the list over, then make the accounts.',
			'Download the first passwords at once: they cannot be seen again after you leave the page.'
		]
	},
	catalogue: {
		name: 'Catalogue',
		purpose: 'Adds schools and groups of beneficiaries, and changes names and codes of units when decided.',
		administrator: [
			'Add a new school, then make an account for it.',
			'Change a name or code with the day from which it holds; reports of earlier periods keep the old one.'
		]
	},
	permissions: {
		name: 'Permissions',
		purpose: 'Tells which role may do what, and how far; it is the very table that the system asks.',
		administrator: [
			'Find the deed in the first column and read across to the role.',
			'Rights belong to roles: to change what somebody may do, change their role.'
		]
	},
	audit: {
		name: 'Audit log',
		purpose: 'Tells who did what and when; it can be neither changed nor deleted, and holds no figures.',
		office: [
			'Choose days, a person, a unit or a kind, then “Show”.',
			'“Export as CSV” takes just the entries chosen; the export is written down as well.'
		],
		administrator: [
			'Read the first line: the chain has to be whole. If it is red, leave the server as it is and tell whoever keeps it, and the head of the labour office.',
			'Choose days, a person, a unit or a kind, then “Show”.',
			'“Export as CSV” takes just the entries chosen; the export is written down as well.'
		]
	},
	backups: {
		name: 'Backups',
		purpose: 'Tells how old the last backup is, whether it is encrypted and whether it lies in a safe place.',
		administrator: [
			'A red frame: tell whoever keeps the server at once; at the server, npm run backup makes one.',
			'An amber frame: backups are made but are not safe yet; set a key, or move the folder to another disk.',
			'Try a restore on another machine once a quarter.'
		]
	},
	account: {
		name: 'My account',
		purpose:
			'Shows your roles, your previous sign-in and your open sessions; change the password and set up the second factor here.',
		everyone: [
			'See whether the previous sign-in was yours.',
			'If a session is not yours, end it, change the password at once and tell the administrator.',
			'Set up the second factor if you have none yet.'
		]
	},
	'second-factor': {
		name: 'Second factor',
		purpose: 'Adds a code on your telephone to the password: knowing the password is not enough.',
		everyone: [
			'Install an authenticator on your telephone.',
			'Scan the QR code or type the key into it, then enter the 6 digits it shows.',
			'Write down or print the backup codes and lock them away: they are shown only once.',
			'Telephone changed or lost: use a backup code; when none is left, call the administrator.'
		]
	},
	reset: {
		name: 'Set a new password',
		purpose: 'Sets a new password with the link from the administrator: it works once, within 15 minutes.',
		everyone: [
			'Enter the new password twice, at least 12 characters, then sign in again.',
			'Link expired or used: ask the administrator for a new one.'
		]
	},
	'no-role': {
		name: 'No role',
		purpose: 'You are signed in, but no role of yours holds today.',
		everyone: [
			'Call the administrator or the labour office, and tell your user name and unit.',
			'Once you have a role, open the first page again.'
		]
	}
};

export const administrationTerms: SameShape<typeof vietnameseTerms> = {
	contact: {
		name: 'Contact',
		meaning: 'A person or desk of the unit whom the labour office calls; they need not have an account.'
	},
	'no-account': {
		name: 'No account that works',
		meaning: 'Nobody at the unit can sign in: no account, a disabled one, or a role that ended.'
	},
	'first-password': {
		name: 'First password',
		meaning: 'Set by the system and shown only once; it has to be changed at the first sign-in.'
	},
	'role-at-unit': {
		name: 'Role at a unit',
		meaning: 'What somebody may do at a unit; one person may hold several and switch between them.'
	},
	deputy: {
		name: 'Deputy',
		meaning: 'Holds the role of somebody absent on the days noted; it ends by itself after the last day.'
	},
	disabled: {
		name: 'Disabled',
		meaning: 'The person cannot sign in any more; their reports and the log stay as they are.'
	},
	session: { name: 'Session', meaning: 'The time from signing in on a machine until it ends.' },
	'access-token': {
		name: 'Token',
		meaning: 'Lets software read and submit reports in somebody’s place, in one role and for a limited time.'
	},
	'second-step': {
		name: 'Second factor',
		meaning: 'Besides the password, a code of 6 digits that the owner’s telephone shows just now.'
	},
	'backup-codes': {
		name: 'Backup codes',
		meaning: 'Printed codes that each work once in place of the telephone.'
	},
	scope: {
		name: 'How far',
		meaning: 'A right holds for every unit below, for one’s own unit alone, or not at all.'
	},
	chain: {
		name: 'Chain',
		meaning: 'Each entry bears the mark of the one before, so a changed, deleted or added one is found.'
	},
	anchor: {
		name: 'Anchor',
		meaning: 'A mark of the log kept outside the database; even a log written anew is found out.'
	},
	'backup-age': {
		name: 'Backup too old',
		meaning: 'The last one is older than 26 hours: last night none was made.'
	},
	encryption: {
		name: 'Encryption',
		meaning: 'Only whoever has the key can read the backup; without the key nothing can be restored.'
	}
};
