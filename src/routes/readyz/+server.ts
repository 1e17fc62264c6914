import type { RequestHandler } from './$types';

/** Database, schema and lock are right, or 503 with the reason. */
export const GET: RequestHandler = async ({ locals }) => {
	const reason = await locals.house.whyNotReady();
	if (!reason) return Response.json({ ok: true });
	return Response.json({ ok: false, reason }, { status: 503, headers: { 'retry-after': '5' } });
};
