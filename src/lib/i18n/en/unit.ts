import type { unit as vietnamese } from '../vi/unit.ts';
import type { SameShape } from '../shape.ts';

export const unit: SameShape<typeof vietnamese> = {
	pageTitle: (name, year) => `${name} · ${year}`,
	kind: { ward: 'Ward or commune', school: 'Vocational school' },
	code: (code) => `Code ${code}`,
	year: 'Year',
	acceptedOnly: 'Accepted figures only',
	asOf: (instant) => `Figures as of ${instant}`,
	noPlan: (year) => `There is no plan for ${year} in the system, so no report is owed.`,
	otherYears: 'Other years:',
	nothingOpen: 'No reporting period of this year has opened yet.',
	current: 'Current report',
	step: {
		submit: 'Submit the report',
		correct: 'Correct the report',
		review: 'Review the report',
		chase: 'See the report to be chased',
		read: 'See the report'
	},
	others: 'Also to be dealt with:',

	state: {
		none: 'not submitted',
		draft: 'being written, not submitted',
		submitted: 'submitted, awaiting review',
		returned: 'submitted, returned for correction',
		accepted: 'accepted',
		void: 'what was submitted was ruled void'
	},
	dataState: (period, state) => `${period}: ${state}.`,
	exempt: 'exempt from reporting',
	figuresOf: (period) => `The figures below are those of ${period}.`,
	figuresOfAccepted: (period) => `The figures below are those of ${period}, as accepted.`,
	noFigures: 'No report of this year counts yet, so there are no figures.',
	noAcceptedFigures: 'No report of this year has been accepted yet, so there are no figures.',

	noValueWhy: {
		'no-reports': 'The unit has no counting figures for this period yet.',
		'zero-denominator': 'There is nothing to compute it from (the denominator is 0).',
		withheld: 'Withheld.'
	},
	targets: 'Targets of the plan',
	at: (period) => `At ${period}`,
	change: (points, since) => `${points} against ${since}`,
	noChange: 'no earlier period of the year to compare with',
	partly: 'A group or a quarter has no figures, so this is not complete.',
	companions: 'Companion indicators',
	companionsNote: 'The plan sets no target for these.',
	indicator: 'Indicator',
	value: 'Share',
	parts: 'Numerator / denominator',
	changed: 'Change',
	changedMeaning: (since) => `against ${since}, percentage points`,
	overYear: 'Trend',
	partMissing: 'not complete',

	history: {
		title: 'Figures by policy group',
		field: 'Item',
		usual: 'All, with an account, paid via account',
		group: 'Group',
		total: 'Total',
		change: 'Change',
		changeMeaning: 'between the two newest periods with figures',
		missing: 'no figures',
		scroll: (title) => `${title}; scroll sideways to see all periods`,
		note: 'Follow a number to its cell in the report.'
	},

	tuition: {
		ofYear: (value) => `Year to date against the target of ${value}`,
		missing: (amount, target) =>
			`${amount} more without cash would have brought what was collected this year to ${target}.`,
		met: (target) => `The target of ${target} is met.`,
		unknown: 'No tuition counts yet, so the gap is not known.',
		perQuarter: (count, quarters, amount, target) =>
			count === 1
				? `For the whole year to meet the target, ${quarters} must bring ${amount} without cash beyond ${target} of what it collects.`
				: `For the whole year to meet the target, each of the ${count} quarters left (${quarters}) must bring ${amount} without cash beyond ${target} of what it collects.`,
		shareNeeded: (share) =>
			`If each remaining quarter collects as much as the reported ones did on average, its share must reach ${share}.`,
		beyondReach: (best) =>
			`If each remaining quarter collects as much as the reported ones did on average, the year comes to only ${best} even with no cash at all.`,
		noneLeft: 'No quarter of the year is left to make up for it.',
		inPeriod: (period) => `${period} alone`,
		methods: 'Tuition collected by method',
		method: 'Method',
		sum: 'Year to date',
		dong: 'đồng',
		people: 'people',
		money: 'Tuition by quarter',
		line: 'Item',
		notSummed: 'not added up',
		acceptance: 'How it can be paid',
		accepts: 'Accepts cashless payment',
		acceptsNot: 'Accepts no cashless method yet',
		acceptsUnknown: 'Unknown: no report has named the accepted methods',
		acceptedMethods: 'Methods now accepted',
		providers: 'Service providers',
		noneOfThem: 'None',
		notSaid: 'No report has said',
		said: (period) => `as of the report for ${period}`
	},

	record: {
		title: 'Deadlines and punctuality',
		rate: (value, onTime, due) => `${value} on time (${onTime}/${due} reports past their deadline)`,
		noRate: 'No report is past its deadline yet, so there is no punctuality rate.',
		period: 'Period',
		due: 'Due',
		extended: 'extended',
		received: 'First submitted',
		notYet: 'not submitted',
		state: 'State',
		opens: (day) => `opens on ${day}`,
		correctBefore: (until) => `correction due: ${until}`,
		empty: 'The unit owes no report in this year.'
	},

	files: {
		title: 'Reports and files',
		version: (n) => `Version ${n}`,
		typed: 'Typed in',
		download: (name) => `Download ${name}`,
		onBehalf: 'on behalf, by the office',
		counting: 'counts now',
		superseded: 'replaced by a newer one',
		decision: { accept: 'Accepted', return: 'Returned', void: 'Ruled void' },
		undecided: 'No ruling yet',
		empty: 'The unit has not submitted a report in this year.'
	},

	said: {
		title: 'Difficulties, proposals and remarks',
		empty: 'The reports of this year name no difficulties or proposals.',
		none: 'There is no report in this year yet.',
		of: (period) => `Report for ${period}`
	}
};
