import { json } from '@sveltejs/kit';
import { sessionEnd } from '#lib/domain/session-end.ts';
import type { RequestHandler } from './$types';

/** How long the session lasts if nothing more is done. Asking changes nothing; to go on, the page posts. */
export const GET: RequestHandler = ({ locals }) => json({ secondsLeft: secondsLeft(locals) });

/** The person is still there. */
export const POST: RequestHandler = ({ locals }) => json({ secondsLeft: secondsLeft(locals) });

function secondsLeft({ session }: App.Locals): number {
	if (!session) return 0;
	return Math.max(0, Math.round((sessionEnd(session).getTime() - Date.now()) / 1000));
}
