import { judgePassword } from '#lib/domain/password.ts';
import { Refusal } from '../refusals.ts';
import { markPasswordChanged } from './accounts.ts';
import { claimAttempt, forgiveAttempt } from './attempts.ts';
import { continueSession } from './own-sessions.ts';
import { findSession } from './sign-in.ts';
import { headersOf, passOn, triedBy, type Visit } from './visit.ts';

/** Changes the password and ends every other session. */
export async function changePassword(
	visit: Visit,
	{ current, wanted }: { current: string; wanted: string }
): Promise<void> {
	const { authRoom } = visit.locals;
	const account = await findSession(authRoom, visit.request.headers);
	if (!account) throw new Refusal('not-signed-in');
	demandGoodPassword(wanted, account.userName);
	if (wanted.normalize('NFKC') === current.normalize('NFKC')) throw new Refusal('same-password');
	const tried = triedBy(visit, account.userName);
	await claimAttempt(authRoom, tried);
	const answer = await authRoom.auth.api.changePassword({
		body: {
			currentPassword: current,
			newPassword: wanted.normalize('NFKC'),
			revokeOtherSessions: true
		},
		headers: headersOf(visit),
		asResponse: true
	});
	if (!answer.ok) throw new Refusal('bad-credentials');
	await forgiveAttempt(authRoom, tried);
	await markPasswordChanged(authRoom.db, account.id);
	const { token } = (await answer.json()) as { token: string };
	await continueSession(authRoom.db, token, account);
	passOn(answer.headers, visit.cookies);
}

/** Refuses a password that is too short, too long or among the first that somebody would guess. */
export function demandGoodPassword(wanted: string, userName: string): void {
	const fault = judgePassword(wanted, userName);
	if (fault) throw new Refusal(fault.code === 'guessable' ? 'guessable-password' : 'bad-password');
}
