import { needsSecondFactor } from '#lib/domain/second-factor.ts';
import * as factor from '#lib/server/auth/second-factor.ts';
import { signedIn } from '../signed-in.ts';
import { answer, none } from './answer.ts';
import { drawn } from './drawn.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const me = signedIn(event);
	const { authRoom } = event.locals;
	return {
		codesLeft: await factor.countBackupCodes(authRoom, me.id),
		isObliged: needsSecondFactor(me.held.map(({ role }) => role)),
		isDemo: me.isDemo,
		mustEnrol: me.mustEnrol,
		pending: drawn(await factor.findEnrolment(authRoom, me))
	};
};

export const actions: Actions = {
	begin: (event) =>
		answer(event, (sent, asked) => factor.beginEnrolment(event, signedIn(event), sent, asked).then(none)),
	confirm: (event) =>
		answer(event, ({ code }, asked) => factor.confirmEnrolment(event, signedIn(event), code, asked)),
	renew: (event) =>
		answer(event, (sent, asked) => factor.renewBackupCodes(event, signedIn(event), sent, asked), true),
	remove: (event) =>
		answer(event, (sent, asked) => factor.removeFactor(event, signedIn(event), sent, asked).then(none))
};
