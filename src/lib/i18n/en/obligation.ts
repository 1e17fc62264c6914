import type { obligation as vietnamese } from '../vi/obligation.ts';
import type { SameShape } from '../shape.ts';

export const obligation: SameShape<typeof vietnamese> = {
	titleOfYear: (year) => `Reports owed in ${year}`,
	ownTitle: (unit) => `Reports of ${unit}`,
	asOf: (instant) => `State as of ${instant}`,
	owed: (n) => `${n} ${n === 1 ? 'report' : 'reports'} owed`,
	addsUp: 'The states add up to the reports owed.',
	meaning: {
		'not-open': 'the reporting period has not opened',
		open: 'open, more than 3 working days left',
		'due-soon': 'at most 3 working days left',
		'due-today': 'today is the last day to be on time',
		overdue: 'past the deadline and not submitted',
		'on-time': 'submitted before the deadline',
		late: 'submitted after the deadline',
		exempt: 'excused from this report'
	},
	form: 'Form',
	state: 'State',
	year: 'Year',
	everyForm: 'Every form',
	grid: (form) => `State of reports by unit and period: ${form}`,
	unit: 'Unit',
	due: (day) => `due by ${day}`,
	total: 'Total',
	inState: (n, state) => `${n} ${state.toLowerCase()}`,
	legend: 'Legend',
	notOwed: 'Not owed',
	filteredOut: 'not in the chosen state',
	submittedAt: (instant) => `submitted at ${instant}`,
	opensAt: (day) => `opens on ${day}`,
	correctBefore: (until) => `to be corrected by the ${until}`,
	extended: 'extended',
	submit: 'Submit the report',
	correct: 'Correct the report',
	submitAgain: 'Submit another version',
	open: 'See the report',
	nothing: (year) => `No report is owed in ${year}.`,
	noneLeft: 'No report is in this state.'
};
