import { fail, redirect } from '@sveltejs/kit';
import { listDemoAccounts, signIn, signInToDemo } from '#lib/server/auth/sign-in.ts';
import { orFormFailure } from '../answer.ts';
import { landingPath, nextPath } from '../next-path.ts';
import { packCarried, unpackCarried } from './carried.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	next: landingPath(url.searchParams.get('next')),
	demoAccounts: await listDemoAccounts(locals)
});

export const actions: Actions = {
	withPassword: (event) => enter(event, signIn),
	demo: (event) => enter(event, (visit, { userName }) => signInToDemo(visit, userName)),
	/** A report that was sent after the session had ended comes here whole, and waits for who sent it. */
	keep: async ({ request, locals, url }) => ({
		carried: packCarried(await request.formData(), locals.language),
		next: nextPath(url.searchParams.get('next'))
	})
};

async function enter(event: RequestEvent, open: typeof signIn) {
	const form = await event.request.formData();
	const text = (name: string): string => {
		const value = form.get(name);
		return typeof value === 'string' ? value : '';
	};
	const sent = { userName: text('userName').trim(), password: text('password') };
	const [next, carried] = [nextPath(form.get('next')), text('carried')];
	const answer = await orFormFailure(open(event, sent));
	if ('failure' in answer) {
		return fail(answer.failure.status, { ...answer.failure.data, userName: sent.userName, next, carried });
	}
	const { db, clock } = event.locals.house;
	redirect(303, await unpackCarried({ db, clock, actor: answer.done }, carried, next));
}
