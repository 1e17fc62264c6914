import type { template as vietnamese } from '../vi/template.ts';
import { count, dong, periodName } from '../format.ts';
import type { SameShape } from '../shape.ts';

export const template: SameShape<typeof vietnamese> = {
	authority: {
		ward: (name) => `People’s Committee of ${name}`.toUpperCase(),
		school: (name) => name.toUpperCase()
	},
	nation: 'SOCIALIST REPUBLIC OF VIET NAM',
	motto: 'Independence - Freedom - Happiness',
	form: (code, isProvisional) => `Form ${code}${isProvisional ? ' (provisional)' : ''}`,
	period: (period) => periodName(period, 'en'),
	howTo:
		'Fill in the yellow cells only; where there was nothing to report, write 0. The grey cells add up by themselves.',
	measures: { matrix: 'In people and đồng.', list: '' },
	no: 'No.',
	group: 'Group',
	item: 'Item',
	figure: 'Figure',
	measure: 'Unit',
	counted: { people: 'people', dong: 'đồng' },
	prompt: {
		title: (no, name) => (no ? `(${no}) ${name}` : name),
		last: (period, value, measure) =>
			`${periodName(period, 'en')}: ${measure === 'dong' ? dong(value, 'en') : count(value, 'en')}`,
		optional: 'Leave it empty if there is none.',
		text: 'Keep it short; Alt+Enter begins a new line. Leave it empty if there is none.',
		methods: (names) =>
			`Write the methods with semicolons between them: ${names}. If there is none, write “No”.`,
		providers: 'Write the names with semicolons between them. If there is none, write “No”.'
	},
	none: 'No',
	fault: {
		title: 'Not a figure',
		text: 'Write a whole number of 0 or more: people or đồng, without words, dots or commas.'
	},
	date: 'Date …',
	prepared: 'PREPARED BY',
	signed: { ward: 'ON BEHALF OF THE PEOPLE’S COMMITTEE\nCHAIR', school: 'HEAD OF THE SCHOOL' },
	office: 'Labour office'
};
