import type { common as vietnamese } from '../vi/common.ts';
import type { SameShape } from '../shape.ts';

export const common: SameShape<typeof vietnamese> = {
	punctuality: {
		'not-open': 'Not open',
		open: 'Open',
		'due-soon': 'Due soon',
		'due-today': 'Due today',
		overdue: 'Overdue',
		'on-time': 'On time',
		late: 'Late',
		exempt: 'Exempt'
	},
	overdueDays: (days) => `Overdue by ${days} ${days === 1 ? 'day' : 'days'}`,
	lateDays: (days) => `Late by ${days} ${days === 1 ? 'day' : 'days'}`,
	daysLeft: (days) => `${days} ${days === 1 ? 'day' : 'days'} left`,
	review: {
		none: 'Not submitted',
		draft: 'Draft kept',
		submitted: 'Awaiting review',
		returned: 'Returned for correction',
		accepted: 'Accepted',
		void: 'Ruled void'
	},
	noValue: {
		'no-reports': 'No reports yet',
		'zero-denominator': 'Denominator is 0',
		withheld: 'Withheld'
	},
	noValueWhy: {
		'no-reports': 'No unit has figures for this period yet, so it cannot be computed.',
		'zero-denominator': 'There is nothing to compute it from (the denominator is 0).',
		withheld: 'Too few schools have reported: publishing it would reveal the figures of another school.'
	},
	counted: {
		people: (n) => (n === 1 ? 'person' : 'people'),
		dong: () => 'đồng',
		schools: (n) => (n === 1 ? 'school' : 'schools'),
		obligations: (n) => (n === 1 ? 'report' : 'reports')
	},
	unitKind: {
		province: 'Province',
		city: 'City',
		office: 'Office',
		ward: 'Wards and communes',
		school: 'Vocational schools'
	},
	dueUntil: (day, weekday) => `due by the end of ${weekday}, ${day}`,
	until: (day, weekday) => `end of ${weekday}, ${day}`,
	dayAndWeekday: (day, weekday) => `${day} (${weekday})`,
	percentPoints: (points) => `${points}\u00a0pp`,
	estimated: 'estimate',
	synthetic: 'Synthetic data',
	dash: '–',
	apply: 'Show',
	showFigures: 'Show the figures'
};
