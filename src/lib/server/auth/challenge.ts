import { parseCookies } from 'better-auth/cookies';
import { hashCode } from './backup-codes.ts';
import { digitsOf, isTotp, takeStep } from './second-factor.ts';
import { authOf } from './tables.ts';
import { headersOf, type AuthRoom, type Visit } from './visit.ts';

/** Who gave the right password in this browser and still owes the second factor; undefined when nobody does. */
export async function findChallenged({ auth, db }: AuthRoom, headers: Headers): Promise<string | undefined> {
	const { name } = (await auth.$context).createAuthCookie('two_factor');
	const cookie = parseCookies(headers.get('cookie') ?? '').get(name);
	// The library checks the signature; the name before it is twenty characters of chance.
	const [identifier] = (cookie ?? '').split('.');
	if (!identifier) return undefined;
	const row = await authOf(db)
		.selectFrom('verification')
		.select('value')
		.where('identifier', '=', identifier)
		.where('expiresAt', '>', new Date())
		.executeTakeFirst();
	return row?.value;
}

/**
 * Asks the library for a session in exchange for the second factor: six digits, or one of the backup codes.
 * Undefined: six digits that are not right, or were used.
 */
export async function answerChallenge(
	visit: Visit,
	userId: string,
	code: string
): Promise<Response | undefined> {
	const { auth, db } = visit.locals.authRoom;
	const headers = headersOf(visit);
	// Should somebody else still be signed in here, it is not their factor that is asked.
	headers.set('cookie', await withoutSession(auth, headers.get('cookie') ?? ''));
	if (isTotp(code)) {
		if (!(await takeStep({ auth, db }, userId, code))) return undefined;
		return auth.api.verifyTOTP({ body: { code: digitsOf(code) }, headers, asResponse: true });
	}
	const hashed = hashCode(auth.options.secret, code);
	return auth.api.verifyBackupCode({ body: { code: hashed }, headers, asResponse: true });
}

async function withoutSession(auth: AuthRoom['auth'], cookie: string): Promise<string> {
	const { name } = (await auth.$context).authCookies.sessionToken;
	return cookie
		.split(/;\s*/)
		.filter((one) => !one.startsWith(`${name}=`))
		.join('; ');
}
