import { fail, redirect } from '@sveltejs/kit';
import { listDemoAccounts, signIn, signInToDemo } from '#lib/server/auth/sign-in.ts';
import { orFormFailure } from '../answer.ts';
import { landingPath, nextPath } from '../next-path.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	next: landingPath(url.searchParams.get('next')),
	demoAccounts: await listDemoAccounts(locals)
});

export const actions: Actions = {
	withPassword: async (event) => {
		const { userName, password, next } = await sent(event.request);
		const answer = await orFormFailure(signIn(event, { userName, password }));
		if ('failure' in answer) return fail(answer.failure.status, { ...answer.failure.data, userName, next });
		redirect(303, next);
	},
	demo: async (event) => {
		const { userName, next } = await sent(event.request);
		const answer = await orFormFailure(signInToDemo(event, userName));
		if ('failure' in answer) return fail(answer.failure.status, { ...answer.failure.data, next });
		redirect(303, next);
	}
};

async function sent(request: Request): Promise<{ userName: string; password: string; next: string }> {
	const form = await request.formData();
	const text = (name: string): string => {
		const value = form.get(name);
		return typeof value === 'string' ? value : '';
	};
	return { userName: text('userName').trim(), password: text('password'), next: nextPath(form.get('next')) };
}
