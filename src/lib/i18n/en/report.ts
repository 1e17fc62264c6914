import type { report as vietnamese } from '../vi/report.ts';
import type { SameShape } from '../shape.ts';

export const report: SameShape<typeof vietnamese> = {
	listed: 'Reports that are due',
	pageTitle: (form, unit, period) => `${form} · ${unit} · ${period}`,
	provisional: 'Provisional form, in use until the official one is known',
	due: (day) => `Due: ${day}`,
	isExtended: '(extended)',
	correctBefore: (day) => `Correction due: ${day}`,
	submit: 'Submit the report',
	submitNew: 'Submit a new version',
	version: (n) => `Version ${n}`,

	state: {
		none: (until) => `The unit has not submitted this report; it is on time until ${until}.`,
		noneOverdue: (days) =>
			`The unit has not submitted this report and is ${days} ${days === '1' ? 'day' : 'days'} overdue.`,
		notOpen: (day) => `The period is not open yet. Reports are taken from ${day}.`,
		exempt: 'The unit is exempt from this report.',
		void: 'What was submitted was ruled to be no report, so the report counts as not submitted.',
		returned: 'The report was returned for correction.',
		whatToCorrect: 'What to correct',
		reason: (reason) => `Reason: ${reason}`,
		reopened: (until) =>
			`The report is reopened until ${until}. The accepted figures go on counting until there is a new version.`,
		older: (shown, current) => `You are looking at version ${shown}. The newest is version ${current}.`,
		seeCurrent: 'See the newest version',
		notCounting: 'The figures of this version do not count in the results of the city.'
	},

	receipt: {
		title: 'Receipt',
		sentence: (at, version, punctuality, receipt) =>
			`Report received at ${at}, version ${version}${punctuality && `, ${punctuality}`}, receipt ${receipt}.`,
		onTime: 'on time',
		late: (days) => `${days} ${days === '1' ? 'day' : 'days'} late`,
		keep: 'You can print or save this page as proof. The outcome of the review will be shown here.'
	},

	problems: 'What the system noticed in this version',
	figures: 'Figures',
	figureTable: (form) => `Table of figures, ${form}; scroll sideways to see all columns`,
	field: 'Item',
	value: 'Figure',
	share: 'Share',
	cashlessShare: 'Cashless share of tuition',
	total: 'Total',
	people: 'people',
	dong: 'đồng',
	blank: 'not available',
	estimated: 'estimate',
	nil: 'nothing to report',
	markedReturned: 'to be corrected',
	markedWarning: 'see the warnings',
	noShare: 'cannot be computed',

	texts: 'In words',
	notSaid: 'Nothing said',
	acceptedMethods: 'Methods now accepted',
	providers: 'Service providers',
	noneOfThem: 'None',
	explanations: "The unit's explanations",

	source: 'Source of the figures',
	fromWorkbook: (fileName) => `Excel workbook “${fileName}”`,
	typed: 'Typed in',
	onBehalf: 'Submitted by the labour office on behalf of the unit',
	submittedAt: 'Submitted at',
	firstSubmittedAt: 'First submitted at',
	receiptCode: 'Receipt',
	asOf: (at) => `As it stands at ${at}`,

	history: 'Versions and rulings',
	shown: 'shown here',
	decision: { accept: 'Accepted', return: 'Returned', void: 'Ruled to be no report' },
	undecided: 'No ruling yet',
	decidedAt: (decision, at) => `${decision} at ${at}`,

	upload: {
		title: 'Submit a report',
		onBehalf: 'The report will be marked as submitted by the labour office on behalf of the unit.',
		checked:
			'The whole file is checked as you submit it. If there are errors, all of them are listed at once with their cells, and nothing is saved.',
		file: 'Choose the report file',
		drop: 'You can drag the file and drop it in this box.',
		chosen: (name, size) => `Chosen: ${name} (${size})`,
		kilobytes: (n) => `${n} kB`,
		tooLarge: 'This file is larger than 5 MB and will not be taken. Keep only the sheet of the report.',
		send: 'Check and submit',
		sending: 'Checking the file…',
		unsent:
			'The file could not be sent: the network was interrupted, or the file changed after it was chosen. Choose the file again and submit it.',
		refused: (errors) => `The report was not taken: ${errors}`,
		nothingSaved: (fileName) =>
			`Nothing was saved from the file “${fileName}”. Correct the errors below in the file, save it and submit it again.`,
		refusedPageTitle: (title) => `Errors: ${title}`,
		alreadyAccepted:
			'The report has been accepted, so no new version is taken. If figures must be corrected, ask the labour office to reopen it.',
		seeReport: 'See the report'
	}
};
