import type { audit as vietnamese } from '../vi/audit.ts';
import type { SameShape } from '../shape.ts';

const ofVersion = (version: string): string => version && ` (version ${version})`;
const after = (before: string, text: string): string => text && `${before}${text}`;

export const audit: SameShape<typeof vietnamese> = {
	title: 'Audit log',
	intro:
		'Every change, sign-in, refusal and download is written down and can neither be changed nor deleted. The log holds no figures and no text of reports.',
	filter: {
		title: 'Choose what to see',
		from: 'From',
		to: 'To the end of',
		person: 'Done by',
		unit: 'Unit',
		subject: 'Kind',
		all: 'All',
		everyRow: 'Also the rows that belong to another one',
		show: 'Show',
		clear: 'Clear'
	},
	subject: {
		report: 'Reports submitted',
		review: 'Review and reopening',
		draft: 'Drafts',
		obligation: 'Obligations, extensions, exemptions',
		people: 'Accounts and rights',
		catalogue: 'Catalogue and plan',
		'sign-in': 'Sign-in and sign-out',
		refusal: 'Refused',
		export: 'Downloads and exports',
		other: 'Anything else'
	},
	found: (count) => (count === '1' ? '1 entry' : `${count} entries`),
	none: 'Nothing matches what was chosen.',
	column: { seq: 'No.', at: 'When', who: 'Who', what: 'What' },
	newest: 'Newest',
	older: 'Older',
	paging: 'Pages of the log',
	export: 'Export as CSV',
	exportHint: 'The file holds everything that matches; the export itself is written into the log.',

	health: {
		title: 'State of the chain',
		whole: (to) => `The chain is whole; checked up to entry ${to}.`,
		empty: 'The log has no entry yet.',
		anchored: (to, at) => `Last anchor outside the database: entry ${to}, at ${at}.`,
		notAnchored: 'No anchor outside the database yet; the running system writes one every hour.',
		fault: {
			entry: (seq) => `Entry ${seq} was changed, put in, taken out or moved.`,
			anchor: (seq) => `Entry ${seq} is not what was anchored: the chain was cut or made anew.`,
			'forged-anchor': (line) => `Line ${line} of the file of anchors was not written by this system.`
		},
		advice: 'Tell whoever is responsible for information security at once, and leave the server as it is.'
	},

	who: {
		terminal: 'the operator at the server’s terminal',
		visitor: 'a visitor of the demo',
		server: 'the server (by its schedule)',
		nobody: 'somebody unknown',
		unknown: 'an account that is no longer there'
	},
	somebody: (role, name) => (role && name ? `${name} (${role})` : role || name),
	sentence: (at, who, what) => `${at}, ${who} ${what}`,

	report: (form, period, unit) => `${form}${after(' ', period)}${after(' of ', unit)}`,
	said: {
		submitted: ({ report, version }) => `submitted report ${report}${ofVersion(version)}`,
		'submitted-on-behalf': ({ report, version }) =>
			`submitted, on the unit’s behalf, report ${report}${ofVersion(version)}`,
		accepted: ({ report, version }) => `accepted report ${report}${ofVersion(version)}`,
		returned: ({ report, version, until }) =>
			`returned report ${report}${ofVersion(version)}${after(', to be corrected by ', until)}`,
		voided: ({ report, version }) => `ruled that ${report}${ofVersion(version)} is no report`,
		reopened: ({ report, until }) => `reopened report ${report}${after(' until ', until)}`,
		extended: ({ report, until }) => `extended report ${report}${after(' to ', until)}`,
		exempted: ({ report }) => `gave an exemption from report ${report}`,
		'draft-saved': ({ report }) => `saved a draft of report ${report}`,
		'draft-removed': ({ report }) => `removed the draft of report ${report}`,
		'account-made': ({ person, role, unit }) =>
			`made the account of ${person}${after(', ', role)}${after(', ', unit)}`,
		'account-disabled': ({ person }) => `disabled the account of ${person}`,
		'account-enabled': ({ person }) => `enabled the account of ${person} again`,
		assigned: ({ person, role, unit }) => `gave ${person} the role ${role}${after(' at ', unit)}`,
		'password-changed': ({ person }) => `changed the password of ${person}`,
		'token-made': ({ person }) => `made an API token for ${person}`,
		'reset-link-made': ({ person }) => `gave ${person} a link to a new password`,
		'row-added': ({ thing, code, person, report, unit }) =>
			`added ${thing}${after(' ', code)}${after(' ', person)}${report ? after(' ', report) : after(' of ', unit)}`,
		'row-changed': ({ thing, code, person, columns }) =>
			`changed ${thing}${after(' ', code)}${after(' ', person)}${after(': ', columns)}`,
		'row-removed': ({ thing, code, person, report }) =>
			`removed ${thing}${after(' ', code)}${after(' ', person)}${after(' ', report)}`,
		'sign-in': () => 'signed in',
		'sign-in-failed': ({ person }) => `failed to sign in${after(' as ', person)}`,
		'sign-out': () => 'signed out',
		refused: ({ reason, report }) => `was refused: ${reason}${after(' – report ', report)}`,
		'download-source': ({ report, version }) =>
			`downloaded the original file of report ${report}${ofVersion(version)}`,
		'download-template': ({ report }) => `downloaded the Excel template ${report}`,
		'export-audit': ({ count }) => `exported the audit log as CSV${count && ` (${count} entries)`}`,
		backup: () => 'made a backup of the database',
		restore: () => 'restored the database from a backup'
	},
	otherwise: (code) => `did “${code}”`,
	until: (day) => `the end of ${day}`,
	refusedFor: {
		'not-allowed': 'not allowed to do it',
		'own-entry': 'accepting what they entered themselves',
		'not-found': 'asked for what is absent or not theirs to see',
		'wrong-origin': 'the request came from another site',
		'password-first': 'the first password was not changed yet'
	},
	table: {
		'app.unit': 'a unit',
		'app.unit_name': 'a name of a unit',
		'app.unit_code': 'a code of a unit',
		'app.unit_succession': 'a merger or split of units',
		'app.unit_baseline': 'a baseline',
		'app.policy_group': 'policy group',
		'app.form': 'form',
		'app.indicator': 'indicator',
		'app.unit_contact': 'a contact',
		'app.holiday': 'holiday',
		'app.plan': 'plan',
		'app.demo_laying': 'the mark of simulated data',
		'app.obligation': 'the obligation to report',
		'app.extension': 'an extension',
		'app.exemption': 'an exemption',
		'app.upload': 'the original file of a report',
		'app.report': 'report',
		'app.report_row': 'a row of figures of report',
		'app.review': 'a ruling on report',
		'app.reopening': 'a reopening of report',
		'app.report_draft': 'the draft of report',
		'auth.user': 'the account',
		'auth.account': 'how to sign in to the account',
		'auth.api_token': 'the API token of the account',
		'auth.assignment': 'the assignment of the account',
		'auth.two_factor': 'the second factor of the account',
		'auth.reset_link': 'the link to a new password of the account'
	},
	unknownTable: (table) => `a row of table ${table}`,

	file: {
		title: (who, at) => `Audit log, exported by ${who} at ${at}`,
		filter: (filter) => `Filter: ${filter}`,
		noFilter: 'none',
		count: (count, total) => `${count} of ${total} entries`,
		digest: (digest) => `SHA-256 of the lines: ${digest}`,
		columns: ['No.', 'When', 'Recorded', 'Who', 'What', 'Unit', 'Columns changed']
	}
};
