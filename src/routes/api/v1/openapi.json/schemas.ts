import { PUNCTUALITIES } from '#lib/domain/deadline.ts';
import { FIGURE_STATES } from '#lib/domain/figure.ts';

const text = { type: 'string' } as const;
const maybeText = { type: ['string', 'null'] } as const;
const count = { type: 'integer', minimum: 0 } as const;
const flag = { type: 'boolean' } as const;
const instant = { type: 'string', format: 'date-time' } as const;
const maybeInstant = { type: ['string', 'null'], format: 'date-time' } as const;
const fraction = {
	type: ['number', 'null'],
	description: 'A fraction; null when it cannot be computed'
} as const;
const punctuality = { enum: PUNCTUALITIES };
const review = { enum: ['none', 'draft', 'submitted', 'returned', 'accepted', 'void'] } as const;
const list = (items: object): object => ({ type: 'array', items });
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

/** An object that has exactly these members, the optional ones apart. */
function exactly(members: Record<string, object>, optional: readonly string[] = []): object {
	const required = Object.keys(members).filter((name) => !optional.includes(name));
	return { type: 'object', properties: members, required, additionalProperties: false };
}

const share = {
	value: fraction,
	numerator: { type: ['number', 'null'] },
	denominator: { type: ['number', 'null'] },
	reason: { enum: [null, 'no-reports', 'zero-denominator', 'withheld'] }
};
const state = { punctuality, days: count, review };
const cell = { group: maybeText, field: text, reason: text };
const texts = exactly({ outreach: text, fees: text, complaints: text, difficulties: text, proposals: text }, [
	'outreach',
	'fees',
	'complaints',
	'difficulties',
	'proposals'
]);

export const schemas = {
	Message: exactly({ vi: text, en: text }),
	Problem: exactly({
		code: text,
		severity: { enum: ['error', 'warning', 'question', 'note'] },
		sheet: maybeText,
		cell: maybeText,
		group: maybeText,
		field: maybeText,
		text: maybeText,
		message: ref('Message')
	}),
	Refusal: exactly({
		ok: { const: false },
		code: text,
		message: ref('Message'),
		problems: list(ref('Problem'))
	}),
	Overview: exactly({
		period: text,
		asOf: instant,
		synthetic: flag,
		fallback: { enum: [null, 'no-plan-this-year', 'nothing-open-yet'] },
		received: list(exactly({ form: text, owed: count, counting: count, accepted: count, returned: count })),
		indicators: list(
			exactly({
				code: text,
				...share,
				target: { type: ['number', 'null'] },
				low: fraction,
				high: fraction,
				missing: { oneOf: [list(text), exactly({ count })] },
				estimated: flag,
				inPeriod: exactly(share)
			})
		),
		units: list(
			exactly({
				unit: text,
				name: text,
				form: text,
				...state,
				indicators: list(exactly({ code: text, ...share, estimated: flag }))
			})
		)
	}),
	Obligations: exactly({
		period: text,
		asOf: instant,
		synthetic: flag,
		owed: count,
		counts: exactly(Object.fromEntries(PUNCTUALITIES.map((one) => [one, count]))),
		items: list(
			exactly({
				form: text,
				unit: text,
				name: text,
				period: text,
				opensAt: instant,
				dueBefore: { ...instant, description: 'Exclusive: a report at this instant is late' },
				isExtended: flag,
				...state,
				correctBefore: maybeInstant,
				isOpen: flag,
				version: { type: ['integer', 'null'] },
				firstSubmittedAt: maybeInstant
			})
		)
	}),
	Figure: exactly(
		{
			group: maybeText,
			field: text,
			value: { type: ['integer', 'null'], description: 'Whole people or whole VND; null when blank' },
			state: { enum: FIGURE_STATES },
			reason: text
		},
		['reason']
	),
	Report: exactly({
		form: text,
		unit: text,
		name: text,
		period: text,
		synthetic: flag,
		version: { type: ['integer', 'null'] },
		...state,
		dueBefore: instant,
		correctBefore: maybeInstant,
		reopenedUntil: maybeInstant,
		submittedAt: maybeInstant,
		firstSubmittedAt: maybeInstant,
		source: { enum: [null, 'workbook', 'typed'] },
		onBehalf: { type: ['boolean', 'null'] },
		receipt: maybeText,
		figures: list(ref('Figure')),
		texts,
		acceptedMethods: { type: ['array', 'null'], items: text },
		providers: { type: ['array', 'null'], items: text },
		problems: list(ref('Problem')),
		notes: list(ref('Problem')),
		reviews: list(
			exactly({
				version: count,
				decision: { enum: ['accept', 'return', 'void'] },
				reason: maybeText,
				cells: list(exactly(cell)),
				reviewedAt: instant
			})
		)
	}),
	Submission: exactly(
		{
			figures: list(
				exactly(
					{
						group: maybeText,
						field: text,
						value: { type: ['number', 'null'] },
						state: { enum: FIGURE_STATES },
						reason: text
					},
					['group', 'state', 'reason']
				)
			),
			texts,
			acceptedMethods: { type: ['array', 'null'], items: text },
			providers: { type: ['array', 'null'], items: text },
			explanations: list(exactly({ group: maybeText, field: text, text }, ['group'])),
			answers: { type: 'object', additionalProperties: { enum: [true, false, 'yes'] } }
		},
		['texts', 'acceptedMethods', 'providers', 'explanations', 'answers']
	),
	Receipt: exactly({
		ok: { const: true },
		version: count,
		submittedAt: instant,
		punctuality,
		days: count,
		receipt: maybeText,
		problems: list(ref('Problem')),
		notes: list(ref('Problem'))
	}),
	Decision: exactly(
		{
			version: { type: 'integer', minimum: 1 },
			decision: { enum: ['accept', 'return', 'void'] },
			cells: list(exactly(cell, ['group'])),
			reason: maybeText
		},
		['cells', 'reason']
	),
	Reviewed: exactly({
		ok: { const: true },
		version: count,
		decision: { enum: ['accept', 'return', 'void'] },
		correctBefore: maybeInstant
	}),
	Alive: exactly({ ok: flag, reason: text }, ['reason'])
};
