import type { work as vietnamese } from '../vi/work.ts';
import type { SameShape } from '../shape.ts';

const days = (n: number): string => `${n} ${n === 1 ? 'day' : 'days'}`;

export const work: SameShape<typeof vietnamese> = {
	title: 'My work',
	asOf: (instant) => `As of ${instant}`,

	tasks: 'To do now',
	button: {
		report: 'Enter the report',
		continue: 'Continue the draft',
		correct: 'Correct as asked',
		'report-again': 'Enter the report again',
		revise: 'Revise the report'
	},
	byWorkbook: 'Submit an Excel file',
	until: (until, left) => `Due: ${until}${left && `, ${left}`}`,
	correctUntil: (until, left) => `Correction due: ${until}${left && `, ${left}`}`,
	reviseUntil: (until, left) => `May be revised until ${until}${left && `, ${left}`}`,
	today: 'today is the last day',
	overdue: (n) => `overdue by ${days(n)}`,
	extended: 'extended',
	void: 'What was submitted was not recognised as a report. Please submit it again.',
	reopened:
		'The labour office has reopened the report for revision. The accepted figures go on counting until there is a new version.',
	whatToCorrect: 'The labour office asks you to correct:',
	moreCells: (n) => `and ${n} more ${n === 1 ? 'cell' : 'cells'}`,
	openReport: 'Open the report',

	nothing: 'There is no report to submit at the moment.',
	waiting: (n) => `${n} ${n === 1 ? 'report is' : 'reports are'} waiting for the labour office.`,
	next: (form, period, opens, due) => `Next: ${form}, ${period} – opens on ${opens}, due by the ${due}.`,
	noNext: 'The plan has no further reporting period yet.',

	past: 'Past reports',
	pastEmpty: 'The unit has not submitted any report yet.',
	period: 'Period',
	form: 'Form',
	state: 'State',
	submittedAt: 'First submitted at',
	receipt: 'Receipt',
	all: 'See all reports owed',

	record: 'Punctuality',
	recordOf: (onTime, due) => `${onTime} of ${due} ${due === 1 ? 'report' : 'reports'} on time`,
	recordMeaning: 'Of the reports that have come due; excused reports are left out.',
	recordEmpty: 'No report has come due yet.',

	changes: 'Recent changes',
	changesEmpty: 'The labour office has not decided on anything yet.',
	change: {
		accept: (report, at) => `${report} was accepted at ${at}`,
		return: (report, at) => `${report} was returned for correction at ${at}`,
		void: (report, at) => `${report} was ruled void at ${at}`,
		reopen: (report, at) => `${report} was reopened at ${at}`
	},
	report: (form, period) => `${form} ${period}`,

	queue: {
		toReview: 'Waiting for review',
		returned: 'Returned, waiting for correction',
		overdue: 'Overdue',
		dueSoon: 'Due soon',
		empty: {
			toReview: 'No report is waiting for review.',
			returned: 'No report is waiting for correction.',
			overdue: 'No unit is overdue.',
			dueSoon: 'No report is due soon.'
		},
		count: (n) => `${n} ${n === 1 ? 'report' : 'reports'}`,
		submittedAt: (at) => `submitted at ${at}`,
		warnings: (n) => `${n} ${n === 1 ? 'warning' : 'warnings'}`,
		noWarnings: 'no warnings',
		onBehalf: 'entered by the office',
		correctUntil: (until) => `correction due: ${until}`,
		pastCorrection: 'Correction overdue',
		summary: (toReview, returned, overdue, dueSoon) =>
			`${toReview} to review · ${returned} returned · ${overdue} overdue · ${dueSoon} due soon`
	}
};
