import type { administration as vietnamese } from '../vi/administration.ts';
import type { SameShape } from '../shape.ts';

export const administration: SameShape<typeof vietnamese> = {
	title: 'Administration',
	steps: 'Getting ready for the first report',
	ready: 'Ready to receive reports',
	done: 'Done',
	next: 'Next',
	later: 'Later',
	step: {
		administrator: {
			name: 'Administrator',
			what: 'Make the first administrator’s account at the server.',
			isDone: 'There is an administrator. Better have two, so that nobody is locked out for good.'
		},
		catalogue: {
			name: 'Units, forms and the plan',
			what: 'Lay the catalogue that comes along: wards, vocational schools, policy groups, report forms and the Plan of 2023.',
			isDone: 'The catalogue has been laid.'
		},
		people: {
			name: 'People',
			what: 'Each unit needs somebody who can sign in; the office needs somebody who accepts reports.',
			isDone: 'Every unit has somebody, and the office has who accepts reports.'
		},
		period: {
			name: 'The first period',
			what: 'Make the list of what each unit owes by the plan, with the days on which it opens and is due.',
			isDone: 'The list of what is owed has been made.'
		}
	},
	layCatalogue: 'Lay the catalogue and the Plan of 2023',
	makeObligations: (year) => `Make the list of reports owed in ${year}`,
	units: (all, reporting) => `${all} units, of which ${reporting} report.`,
	counted: (people, reviewers) =>
		`${people} accounts, of which ${reviewers} of the office can accept reports.`,
	noReviewer: 'Nobody of the office can accept reports yet.',
	obligations: (n) => `${n} reports are owed.`,
	opens: (period, at) => `${period} opens at ${at}.`,
	unreachable: (n) => `${n} ${n === '1' ? 'unit has' : 'units have'} nobody who can sign in`,
	addPerson: 'Add one person',
	addMany: 'Add many from a workbook',
	places: 'Administration pages',
	link: {
		people: { name: 'People', what: 'Accounts, roles, deputies, sessions, tokens' },
		directory: { name: 'Directory of units', what: 'Contacts, units without people, the catalogue' },
		catalogue: {
			name: 'Catalogue of units and groups',
			what: 'Add schools, change names and codes of units, policy groups'
		},
		plan: { name: 'Plan', what: 'Targets, reporting rules and the calendar of the year' },
		permissions: { name: 'Permissions', what: 'Which role may do what, and how far' },
		audit: { name: 'Log', what: 'Who changed what, and when' },
		backups: { name: 'Backups', what: 'How old the last backup is, and whether it is safe' }
	}
};
