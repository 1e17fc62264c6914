import { fail, redirect } from '@sveltejs/kit';
import { listDemoAccounts } from '#lib/server/auth/demo-people.ts';
import { findFirstRole, signIn, signInToDemo } from '#lib/server/auth/sign-in.ts';
import { orFormFailure, readForm } from '../answer.ts';
import { landingPath, nextPath } from '../next-path.ts';
import { carriedFields, packCarried, unpackCarried } from './carried.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	next: landingPath(url.searchParams.get('next')),
	demoAccounts: await listDemoAccounts(locals)
});

export const actions: Actions = {
	withPassword: (event) => enter(event, signIn),
	demo: (event) => enter(event, (visit, { userName }) => signInToDemo(visit, userName)),
	/** A report that was sent after the session had ended comes here whole, and waits for who sent it. */
	keep: async (event) => ({
		carried: packCarried(await readForm(event), event.locals.language),
		next: nextPath(event.url.searchParams.get('next'))
	})
};

async function enter(event: RequestEvent, open: typeof signIn) {
	const form = await readForm(event);
	const text = (name: string): string => String(form.get(name) ?? '');
	const sent = { userName: text('userName').trim(), password: text('password') };
	const [next, carried] = [nextPath(form.get('next')), text('carried')];
	const answer = await orFormFailure(open(event, sent));
	if ('failure' in answer) {
		return fail(answer.failure.status, { ...answer.failure.data, userName: sent.userName, next, carried });
	}
	const { db, clock, authRoom } = event.locals.house;
	const actor = await findFirstRole(authRoom, answer.done);
	if (!actor) redirect(303, next);
	const goesOn = await orFormFailure(unpackCarried({ db, clock, actor }, carried, next));
	if ('done' in goesOn) redirect(303, goesOn.done);
	// Signed in, but what was typed could not be kept: it stays on this page, with the reason.
	const { status, data } = goesOn.failure;
	const fields: [string, string][] = carriedFields(carried);
	return fail(status, { ...data, userName: sent.userName, next, carried, fields });
}
