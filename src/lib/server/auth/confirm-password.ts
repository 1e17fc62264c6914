import { Refusal } from '../refusals.ts';
import { claimAttempt, failAttempt, forgiveAttempt } from './attempts.ts';
import { headersOf, triedBy, type Visit } from './visit.ts';

/** Whoever is signed in gives the password once more; a wrong one counts as a try at signing in. */
export async function confirmPassword(
	visit: Visit,
	{ userName }: { userName: string },
	password: string
): Promise<void> {
	const { authRoom } = visit.locals;
	const tried = triedBy(visit, userName);
	await claimAttempt(authRoom, tried);
	const body = { password: password.normalize('NFKC') };
	const answer = await authRoom.auth.api
		.verifyPassword({ body, headers: headersOf(visit), asResponse: true })
		.catch(() => undefined);
	if (!answer?.ok) {
		throw new Refusal('bad-credentials', { retryAfterSeconds: await failAttempt(authRoom, tried) });
	}
	await forgiveAttempt(authRoom, tried);
}
