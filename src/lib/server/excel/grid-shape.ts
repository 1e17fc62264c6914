import * as v from 'valibot';
import type { Grid } from '#lib/domain/grid.ts';

/** NUL and half surrogate pairs, which no database can hold, never leave this room. */
const Text = v.pipe(
	v.string(),
	v.transform((text) => text.toWellFormed().replaceAll('\u0000', ''))
);

const CellSchema = v.variant('kind', [
	v.strictObject({ kind: v.literal('number'), value: v.pipe(v.number(), v.finite()) }),
	v.strictObject({ kind: v.literal('text'), text: Text }),
	v.strictObject({
		kind: v.literal('formula'),
		formula: Text,
		result: v.nullable(v.union([v.pipe(v.number(), v.finite()), Text]))
	}),
	v.strictObject({ kind: v.literal('error'), text: Text }),
	v.strictObject({ kind: v.literal('other'), text: Text })
]);

const SheetSchema = v.strictObject({
	name: Text,
	isHidden: v.boolean(),
	cells: v.record(v.pipe(v.string(), v.regex(/^[A-Z]{1,3}[1-9][0-9]*$/)), CellSchema)
});

const AnswerSchema = v.union([
	v.strictObject({ grid: v.strictObject({ sheets: v.array(SheetSchema) }) }),
	v.strictObject({ refused: v.picklist(['unreadable', 'too-large']) })
]);

export type Answer = { readonly grid: Grid } | { readonly refused: 'unreadable' | 'too-large' };

/** What the child said, or undefined when it is nothing we agreed upon: the child read a stranger's file. */
export function parseAnswer(json: string): Answer | undefined {
	try {
		const parsed = v.safeParse(AnswerSchema, JSON.parse(json));
		return parsed.success ? parsed.output : undefined;
	} catch {
		return undefined;
	}
}
