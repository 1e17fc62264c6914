import type { passport as vietnamese } from '../vi/passport.ts';
import type { SameShape } from '../shape.ts';

export const passport: SameShape<typeof vietnamese> = {
	title: (label, period) => `${label} · ${period}`,
	state: 'Period and state of the figures',
	change: 'Change',
	sources: 'The reports behind this number',
	unit: 'Unit',
	period: 'Period',
	numerator: 'Numerator',
	denominator: 'Denominator',
	review: 'State',
	received: 'Received at',
	noSources: 'No report counts yet.',
	toCell: (unit, part) => `${part} of ${unit}, opens the cell in the report`,
	close: 'Close',
	definition: 'Definition',
	formulaName: 'Formula',
	formula: {
		ratio:
			'Numerators and denominators of all units are added up before dividing, never a mean of percentages. A unit that has not reported does not count as 0.',
		'unit-count':
			'Schools that meet the condition, out of those heard from; the last reported state holds until a new report.',
		'obligation-count':
			'Reports on time, out of the reports whose deadline has passed; exempted ones are left out.'
	},
	exact: 'Exact figures',
	source: 'Source',
	band: (low, high) => `With what is missing: from ${low} to ${high}.`,
	noBand: 'Not enough is known to name a possible range.'
};
