import * as v from 'valibot';
import { FIGURE_STATES, type Figure } from '#lib/domain/figure.ts';
import type { Submission } from '#lib/server/operations/report/submit-report.ts';
import { Refusal } from '#lib/server/refusals.ts';
import { readBody, readJson, readKey } from '../../../../answer.ts';

const Code = v.pipe(v.string(), v.maxLength(60));
/** Text that a database can hold: no NUL, no half of a surrogate pair. */
const Text = v.pipe(
	v.string(),
	v.maxLength(5000),
	v.check((text) => text.isWellFormed() && !text.includes('\u0000'))
);
const Group = v.nullish(Code, null);

const FiguresSchema = v.strictObject({
	figures: v.pipe(
		v.array(
			v.strictObject({
				group: Group,
				field: Code,
				value: v.nullable(v.number()),
				state: v.optional(v.picklist(FIGURE_STATES), 'reported'),
				reason: v.optional(Text)
			})
		),
		v.maxLength(2000)
	),
	texts: v.optional(
		v.strictObject({
			outreach: v.optional(Text),
			fees: v.optional(Text),
			complaints: v.optional(Text),
			difficulties: v.optional(Text),
			proposals: v.optional(Text)
		}),
		{}
	),
	acceptedMethods: v.nullish(v.pipe(v.array(Code), v.maxLength(20)), null),
	providers: v.nullish(v.pipe(v.array(Text), v.maxLength(50)), null),
	explanations: v.optional(v.array(v.strictObject({ group: Group, field: Code, text: Text })), []),
	answers: v.optional(v.record(v.string(), v.union([v.boolean(), v.literal('yes')])), {})
});

/** A workbook in a form field `file`, or figures as JSON; anything else is 400. */
export async function readSubmission(request: Request): Promise<Omit<Submission, 'target'>> {
	const keyed = { idempotencyKey: readKey(request) };
	const type = request.headers.get('content-type') ?? '';
	if (/^multipart\/form-data\b/i.test(type)) return { ...keyed, entry: await readFile(request) };
	const { figures, explanations, texts, acceptedMethods, providers } = await readJson(request, FiguresSchema);
	return {
		...keyed,
		explanations,
		entry: {
			kind: 'figures',
			figures: figures as Figure[],
			texts: texts as Figures['texts'],
			acceptedMethods,
			providers
		}
	};
}

type Figures = Extract<Submission['entry'], { kind: 'figures' }>;

async function readFile(request: Request): Promise<Submission['entry']> {
	const form = await readBody(() => request.formData());
	const files = form.getAll('file');
	const [file] = files;
	if (files.length !== 1 || !(file instanceof File)) throw new Refusal('malformed');
	return {
		kind: 'workbook',
		fileName: file.name.slice(0, 120),
		bytes: new Uint8Array(await file.arrayBuffer())
	};
}
