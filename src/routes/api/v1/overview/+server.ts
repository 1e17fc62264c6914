import { viewOverview } from '#lib/server/operations/overview/view-overview.ts';
import { answer } from '../answer.ts';
import { overviewAnswer } from './overview-answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answer(event, async (context) => {
		const { searchParams } = event.url;
		const period = searchParams.get('period') || undefined;
		const view = await viewOverview(context, {
			...(period === undefined ? {} : { period }),
			acceptedOnly: searchParams.get('accepted') === '1'
		});
		return Response.json(overviewAnswer(view));
	});
