import { judgePassword } from '#lib/domain/password.ts';
import { Refusal } from '../refusals.ts';
import { markPasswordChanged } from './accounts.ts';
import { claimAttempt, forgiveAttempt } from './attempts.ts';
import { continueSession } from './own-sessions.ts';
import { onceForOneself, type Repeatable } from './once-for-oneself.ts';
import { verifyPassword } from './password.ts';
import { findSession, type SignedIn } from './sign-in.ts';
import { authOf } from './tables.ts';
import { headersOf, passOn, triedBy, type Visit } from './visit.ts';

interface Change {
	readonly current: string;
	readonly wanted: string;
}

/** Changes the password and ends every other session; once under one key. */
export async function changePassword(visit: Visit, change: Change, { key }: Repeatable = {}): Promise<void> {
	const { authRoom } = visit.locals;
	const account = await findSession(authRoom, visit.request.headers);
	if (!account) throw new Refusal('not-signed-in');
	const { wanted, current } = change;
	demandGoodPassword(wanted, account.userName);
	if (wanted.normalize('NFKC') === current.normalize('NFKC')) throw new Refusal('same-password');
	await onceForOneself(
		authRoom.db,
		{ key, userId: account.id, about: 'change-password' },
		() => setPassword(visit, account, change),
		() => demandChangedTo(visit, account, wanted)
	);
}

async function setPassword(visit: Visit, account: SignedIn, { current, wanted }: Change): Promise<void> {
	const { authRoom } = visit.locals;
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

/** The form came once more. Nothing of a password is kept with its key: the password itself says whether it is this one. */
async function demandChangedTo(
	visit: Visit,
	{ id, userName }: Pick<SignedIn, 'id' | 'userName'>,
	wanted: string
): Promise<void> {
	const { authRoom } = visit.locals;
	const tried = triedBy(visit, userName);
	await claimAttempt(authRoom, tried);
	const row = await authOf(authRoom.db)
		.selectFrom('account')
		.select('password')
		.where('userId', '=', id)
		.where('providerId', '=', 'credential')
		.executeTakeFirst();
	if (!row || !(await verifyPassword({ hash: row.password, password: wanted }))) {
		throw new Refusal('key-reused');
	}
	await forgiveAttempt(authRoom, tried);
}

/** Refuses a password that is too short, too long or among the first that somebody would guess. */
export function demandGoodPassword(wanted: string, userName: string): void {
	const fault = judgePassword(wanted, userName);
	if (fault) throw new Refusal(fault.code === 'guessable' ? 'guessable-password' : 'bad-password');
}
