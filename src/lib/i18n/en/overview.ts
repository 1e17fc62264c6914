import type { overview as vietnamese } from '../vi/overview.ts';
import type { SameShape } from '../shape.ts';

export const overview: SameShape<typeof vietnamese> = {
	title: 'Overview',
	acceptedOnly: 'Accepted figures only',
	asOf: (instant) => `Figures as of ${instant}`,
	handedIn: (counting, owed) => `${counting}/${owed} submitted`,
	counted: (counting, owed) => `${counting}/${owed} counted`,
	accepted: (n) => `${n} accepted`,
	returned: (n) => `${n} returned`,
	fallback: {
		'no-plan-this-year': (period) =>
			`There is no plan for this year in the system. This page shows the latest period with figures: ${period}.`,
		'nothing-open-yet': (period) =>
			`No reporting period of this year has opened yet. This page shows ${period}.`
	},
	summary: {
		met: (period, met, known) => `${period}: ${met} of ${known} targets met.`,
		withheld: (period) => `${period}: the city’s figures are withheld because too few schools have reported.`,
		notOpen: (period, from) =>
			`${period}: the reporting period has not opened${from ? `; it opens on ${from}` : ''}.`,
		nothing: (period) => `${period}: no figures yet to judge the targets by.`,
		farthest: (label, gap, points) => `Farthest from its target: ${label}, ${gap} short (${points}).`,
		missing: (n) => `${n} ${n === 1 ? 'unit has' : 'units have'} no counting figures.`,
		complete: 'Every unit has figures.',
		overdue: (n) => `${n} ${n === 1 ? 'unit is' : 'units are'} overdue.`,
		noneOverdue: 'No unit is overdue.'
	},
	targets: 'The targets of the plan',
	target: (value) => `Target ${value}`,
	met: 'Target met',
	gap: (amount, points) => `${amount} short (${points})`,
	inPeriod: (value, parts) => `This period alone: ${value} (${parts})`,
	missingUnits: (names) => `No figures from: ${names}.`,
	missingCount: (n) => `No figures from ${n} ${n === 1 ? 'unit' : 'units'}.`,
	shortBand: (low, high) => `(${low} to ${high})`,
	andMore: (names, n) => `${names} and ${n} more`,
	change: {
		title: 'Change',
		up: 'up',
		down: 'down',
		same: 'unchanged',
		since: (period) => `against ${period}`,
		sinceBefore: (year) => `against the figures of ${year}`,
		isLoose: 'some units are missing in one of the two periods: for orientation only',
		none: {
			'no-value': 'no figure in this period',
			'no-earlier-value': 'no figure in the period before',
			'begins-with-the-year': 'counted anew from the start of the year, not compared with the year before',
			'no-period-before': 'there is no period right before to compare with',
			withheld: 'withheld because too few schools have reported'
		}
	},
	openPassport: (label) => `how ${label} is counted, and its sources`,
	chooseIndicator: 'Indicator',
	trend: {
		of: (label) => `Trend by quarter: ${label}`,
		period: 'Period',
		value: 'Share',
		parts: (unit) => `Numerator / denominator (${unit})`,
		change: 'Change',
		changeMeaning: 'against the quarter before within the year, percentage points',
		missing: (n) => `${n} ${n === 1 ? 'unit' : 'units'} missing`,
		missingNames: (names) => `missing: ${names}`,
		empty: 'No period has opened yet, so there is no trend to draw.'
	},
	ranking: {
		title: {
			ward: 'Ranking of wards',
			school: 'Ranking of schools'
		},
		rank: 'Rank',
		unit: 'Unit',
		denominator: 'Denominator',
		report: 'State of the report',
		small: (limit) => `Denominator below ${limit}: the share says little in a comparison`,
		smallMark: 'small n',
		find: 'Find a unit',
		clear: 'Clear the filter',
		reportOf: (unit) => `Report of ${unit}`,
		everyState: 'Every state',
		shown: (shown, all) => `${shown} of ${all} units`,
		none: 'No unit matches the filter.',
		notRanked: 'not ranked',
		returned: 'Returned',
		notAccepted: 'Not accepted',
		sortBy: (column) => `Sort by ${column}`
	},
	schools: {
		yes: 'Yes',
		no: 'Not yet',
		unknown: 'Unknown',
		withoutPeriod: 'figures without this period'
	},
	due: {
		title: 'Overdue, due soon, to be corrected',
		none: 'No unit is overdue, due soon or to be corrected in this period.',
		all: 'See all reports owed'
	},
	own: {
		title: 'Your unit’s report of the period',
		figures: 'Your unit’s figures',
		cityTitle: 'The city as a whole',
		owed: 'See the reports owed',
		open: 'Open the report',
		none: 'Your unit owes no report for this period.'
	}
};
