import { fail, redirect } from '@sveltejs/kit';
import { changePassword } from '#lib/server/auth/sign-in.ts';
import { orFormFailure, readForm } from '../answer.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	if (!locals.account) redirect(303, '/sign-in?next=/change-password');
	return { mustChange: locals.account.mustChangePassword, isDone: url.searchParams.has('done') };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await readForm(event);
		const [current, wanted, repeat] = ['current', 'wanted', 'repeat'].map((name) =>
			String(form.get(name) ?? '')
		);
		if (wanted !== repeat) return fail(422, { code: 'differs' as const });
		const answer = await orFormFailure(
			changePassword(event, { current: current ?? '', wanted: wanted ?? '' })
		);
		if ('failure' in answer) return answer.failure;
		redirect(303, '/change-password?done');
	}
};
