import { fail, redirect } from '@sveltejs/kit';
import { findResetLink, useResetLink } from '#lib/server/auth/reset-links.ts';
import { Refusal } from '#lib/server/refusals.ts';
import { orErrorPage, orFormFailure, readForm } from '../../answer.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const link = await orErrorPage(
		locals,
		findResetLink(locals.authRoom, params.token).then((found) => {
			if (!found) throw new Refusal('dead-link');
			return found;
		})
	);
	return { userName: link.userName, clearsSecondFactor: link.clearsSecondFactor };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await readForm(event);
		const text = (name: string): string => String(form.get(name) ?? '');
		const wanted = text('wanted');
		if (wanted !== text('repeat')) return fail(422, { code: 'differs' as const, retryAfterSeconds: 0 });
		const { locals, params } = event;
		const answer = await orFormFailure(useResetLink(locals.authRoom, params.token, wanted));
		if ('failure' in answer) return answer.failure;
		redirect(303, '/sign-in?because=new-password');
	}
};
