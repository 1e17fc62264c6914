import { listDemoAccounts } from '#lib/server/auth/demo-people.ts';
import { findChallenged } from '#lib/server/auth/challenge.ts';
import { signIn, signInToDemo, signInWithCode } from '#lib/server/auth/sign-in.ts';
import { readForm } from '../answer.ts';
import { landingPath, nextPath } from '../next-path.ts';
import { packCarried } from './carried.ts';
import { enter } from './enter.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, request }) => ({
	next: landingPath(url.searchParams.get('next')),
	/** The password was right a moment ago, in this browser; `anew` begins with another name all the same. */
	owesCode:
		!url.searchParams.has('anew') && (await findChallenged(locals.authRoom, request.headers)) !== undefined,
	/** What ended a session on its own says so; a new password, too. */
	because: url.searchParams.get('because'),
	demoAccounts: await listDemoAccounts(locals)
});

export const actions: Actions = {
	withPassword: (event) => enter(event, signIn),
	withCode: (event) => enter(event, (visit, { code }) => signInWithCode(visit, code)),
	demo: (event) => enter(event, (visit, { userName }) => signInToDemo(visit, userName)),
	/** A report that was sent after the session had ended comes here whole, and waits for who sent it. */
	keep: async (event) => ({
		carried: packCarried(await readForm(event), event.locals.language),
		next: nextPath(event.url.searchParams.get('next'))
	})
};
