import { redirect } from '@sveltejs/kit';
import { needsSecondFactor } from '#lib/domain/second-factor.ts';
import { countBackupCodes } from '#lib/server/auth/second-factor.ts';
import * as sessions from '#lib/server/auth/own-sessions.ts';
import { readForm, repeatableOf } from '../answer.ts';
import { nextPath } from '../next-path.ts';
import { endingSome } from './ending-some.ts';
import { signedIn } from './signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const me = signedIn(event);
	const { authRoom } = event.locals;
	const open = await sessions.listSessions(authRoom, me);
	const codesLeft = await countBackupCodes(authRoom, me.id);
	const { isDemo, held, before } = me;
	const factor = { codesLeft, isDemo, isObliged: needsSecondFactor(held.map(({ role }) => role)) };
	return { factor, before, sessions: open, isEnded: event.url.searchParams.has('ended') };
};

export const actions: Actions = {
	end: (event) =>
		endingSome(event, (form) => {
			const session = String(form.get('session') ?? '');
			return sessions.endSession(event.locals.authRoom, signedIn(event).id, session, repeatableOf(form));
		}),
	endOthers: (event) =>
		endingSome(event, (form) =>
			sessions.endOtherSessions(event.locals.authRoom, signedIn(event), repeatableOf(form))
		),
	seen: async (event) => {
		await sessions.markFailuresSeen(event.locals.authRoom, signedIn(event).sessionId);
		redirect(303, nextPath((await readForm(event)).get('next')));
	}
};
