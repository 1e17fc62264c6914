import { viewObligations } from '#lib/server/operations/obligation/view-obligations.ts';
import { Refusal } from '#lib/server/refusals.ts';
import { answer } from '../answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answer(event, async (context) => {
		const { searchParams } = event.url;
		const [period, form] = [searchParams.get('period'), searchParams.get('form')];
		if (!period) throw new Refusal('malformed');
		const { asOf, isSynthetic, owed, counts, items } = await viewObligations(context, {
			period,
			...(form ? { form } : {})
		});
		return Response.json({ period, asOf, synthetic: isSynthetic, owed, counts, items });
	});
