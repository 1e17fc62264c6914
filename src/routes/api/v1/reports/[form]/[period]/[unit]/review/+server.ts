import * as v from 'valibot';
import { isoInstant } from '#lib/domain/day.ts';
import { reviewReport } from '#lib/server/operations/report/review-report.ts';
import { answer, readJson, readKey } from '../../../../../answer.ts';
import type { RequestHandler } from './$types';

const Text = v.pipe(
	v.string(),
	v.maxLength(5000),
	v.check((text) => text.isWellFormed() && !text.includes('\u0000'))
);
const DecisionSchema = v.strictObject({
	version: v.pipe(v.number(), v.integer(), v.minValue(1)),
	decision: v.picklist(['accept', 'return', 'void']),
	cells: v.optional(
		v.pipe(
			v.array(v.strictObject({ group: v.nullish(v.string(), null), field: v.string(), reason: Text })),
			v.maxLength(500)
		),
		[]
	),
	reason: v.nullish(Text, null)
});

export const POST: RequestHandler = (event) =>
	answer(event, async (context) => {
		const decision = await readJson(event.request, DecisionSchema);
		const key = readKey(event.request);
		const { correctBefore } = await reviewReport(context, event.params, decision, { key });
		return Response.json({
			ok: true,
			version: decision.version,
			decision: decision.decision,
			correctBefore: correctBefore && isoInstant(correctBefore)
		});
	});
