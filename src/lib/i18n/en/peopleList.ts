import type { peopleList as vietnamese } from '../vi/peopleList.ts';
import type { SameShape } from '../shape.ts';

export const peopleList: SameShape<typeof vietnamese> = {
	title: 'Add many people from a workbook',
	purpose:
		'Fetch the template, fill in a row for each person and send it back. It is checked first; accounts are made only when every row is right.',
	download: 'Fetch the template (.xlsx)',
	file: 'List of people',
	drop: 'Choose the file or drop it here.',
	check: 'Check the list',
	office: 'Labour office of Uông Bí city',
	sheet: {
		title: 'LIST OF PEOPLE',
		note: 'One row a person. The role is one of: Ward officer; Ward leader; Vocational school; Labour office staff; Head of the labour office; City leader; Administrator.'
	},
	handOut: {
		title: 'FIRST PASSWORDS',
		note: 'Hand each to its owner, who must change it at the first sign-in. Destroy this file afterwards.'
	},
	headings: {
		name: 'Name',
		userName: 'User name',
		role: 'Role',
		unit: 'Unit code',
		phone: 'Telephone',
		email: 'E-mail'
	},
	hints: {
		name: 'The full name.',
		userName: '3 to 30 plain letters, digits or underscores. Nobody else’s.',
		role: 'The role’s name exactly as at the top of the page.',
		unit: 'The ward’s code (for instance 06808) or the school’s (TC-A). Empty for roles of the office and the city.',
		phone: 'Optional. With the zero it begins with.',
		email: 'Optional.'
	},
	refused: (n) => `The list has ${n} faults; no account has been made.`,
	fix: 'Mend them in the file, save it, choose it again and check once more.',
	cell: 'Cell',
	wrong: 'What is wrong and what to do',
	problems: {
		'heading-missing': (text) =>
			`There is no column “${text}”. Use the template of this page and leave its headings as they are.`,
		nobody: () => 'The list has no row. Fill in at least one person below the headings.',
		'too-many': (text) => `The list has ${text} people; 100 are made at a time. Split it into several files.`,
		blank: () => 'This cell is empty. Fill it in.',
		'not-text': (text) =>
			`“${text}” is a number or a formula and may have lost a zero it began with. Format the cell as text and type it again.`,
		'bad-user-name': (text) =>
			`“${text}” cannot be a user name: only 3 to 30 plain letters, digits or underscores.`,
		twice: (text) => `“${text}” stands twice in the list. Each person needs a user name of their own.`,
		'name-taken': (text) => `“${text}” belongs to somebody already. Choose another.`,
		'unknown-role': (text) => `There is no role “${text}”. Write a role’s name as at the top of the page.`,
		'unit-needed': () => 'This role needs the code of a ward or school.',
		'unknown-unit': (text) =>
			`No unit has the code “${text}”. A ward’s code has five digits, with the zeros it begins with.`,
		'wrong-unit': (text) => `This role cannot be held at “${text}”. Check the role and the code.`,
		'bad-phone': (text) => `“${text}” is no telephone number. It has 8 to 15 digits.`,
		'bad-email': (text) => `“${text}” is no e-mail address.`
	},
	preview: (n) => `The list is right: ${n} accounts will be made`,
	previewWhat: 'Look it over. Each first password is shown once, right after the accounts are made.',
	create: (n) => `Make ${n} accounts`,
	again: 'Choose another file',
	created: (n) => `${n} accounts have been made`,
	toldOnce:
		'These passwords are shown once and kept nowhere. Fetch the file or print this page now, and hand each to its owner.',
	takeFile: 'Fetch the list of passwords (.xlsx)',
	fileName: 'first-passwords.xlsx',
	toldAlready:
		'These accounts were made when the list was sent before, so they were not made again. First passwords are shown once and kept nowhere; for whoever did not get theirs, open their page and issue a link to a new password.',
	firstPassword: 'First password',
	unit: 'Unit',
	codes: 'Codes of the units',
	toPeople: 'All people'
};
