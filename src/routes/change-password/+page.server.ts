import { fail, redirect } from '@sveltejs/kit';
import { changePassword } from '#lib/server/auth/change-password.ts';
import { orFormFailure, readForm, repeatableOf, tellWait } from '../answer.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	if (!locals.account || locals.account.isVisitor) redirect(303, '/sign-in?next=/change-password');
	const { mustChangePassword: mustChange, mustEnrol } = locals.account;
	return { mustChange, mustEnrol, isDone: url.searchParams.has('done') };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await readForm(event);
		const text = (name: string): string => String(form.get(name) ?? '');
		const wanted = text('wanted');
		if (wanted !== text('repeat')) return fail(422, { code: 'differs' as const, retryAfterSeconds: 0 });
		const change = { current: text('current'), wanted };
		const answer = await orFormFailure(changePassword(event, change, repeatableOf(form)));
		if ('failure' in answer) {
			tellWait(event, answer.failure.data);
			return answer.failure;
		}
		redirect(303, '/change-password?done');
	}
};
