import type { plan as vietnamese } from '../vi/plan.ts';
import type { SameShape } from '../shape.ts';

export const plan: SameShape<typeof vietnamese> = {
	title: 'Plan',
	titleOfYear: (year) => `Plan of ${year}`,
	year: 'Year',
	synthetic: 'The figures of this plan are synthetic.',
	targets: {
		title: 'Targets',
		indicator: 'Indicator',
		value: 'Target',
		wording: 'As the plan words it',
		source: 'Source'
	},
	rules: {
		title: 'Who reports what',
		form: 'Form',
		who: 'Who reports',
		periods: 'Periods',
		wording: 'As the plan words it',
		source: 'Source',
		officeSetting: 'Set by the office',
		fromPlan: 'From the plan',
		provisional: 'provisional form'
	},
	calendar: {
		title: 'Reporting calendar',
		note: 'A deadline “before” a day is read strictly: on time until the end of the day before it.',
		form: 'Form',
		period: 'Period',
		cutOff: 'Figures up to the end of',
		opens: 'Opens on',
		lastDay: 'Last day on time',
		late: 'Late from'
	},
	bases: {
		title: 'Legal bases',
		number: 'Number',
		issuedOn: 'Issued on',
		undated: 'unknown'
	},
	receivers: 'Receivers',
	notes: 'Oddities of the text and how they are treated',
	companions: 'Companion indicators (the plan sets no target)'
};
