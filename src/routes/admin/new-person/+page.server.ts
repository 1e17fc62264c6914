import { fail } from '@sveltejs/kit';
import { isRole } from '#lib/domain/actor.ts';
import { createAccount } from '#lib/server/operations/account/create-account.ts';
import { listPlaces } from '#lib/server/operations/account/list-places.ts';
import { contextOf, orErrorPage, orFormFailure, readForm, repeatableOf } from '../../answer.ts';
import type { Actions, PageServerLoad } from './$types';

/** ?unit=06808: for whom the account is to be made. */
export const load: PageServerLoad = async (event) => ({
	units: await orErrorPage(event.locals, listPlaces(contextOf(event))),
	unit: event.url.searchParams.get('unit')
});

export const actions: Actions = {
	/** Makes the account; its first password is in the answer and nowhere else. */
	default: async (event) => {
		const form = await readForm(event);
		const text = (name: string): string => String(form.get(name) ?? '').trim();
		const typed = {
			...{ name: text('name'), userName: text('userName'), role: text('role'), unit: text('unit') },
			...{ phone: text('phone'), contactEmail: text('contactEmail') }
		};
		const { role, ...rest } = typed;
		if (!isRole(role)) return fail(400, { code: 'malformed' as const, typed });
		const wanted = { ...rest, role };
		const answer = await orFormFailure(createAccount(contextOf(event), wanted, repeatableOf(form)));
		const { name, userName } = typed;
		if ('failure' in answer && answer.failure.data.code === 'told-already') {
			return { toldAlready: { userName: userName.toLowerCase(), name: name || userName } };
		}
		if ('failure' in answer) return fail(answer.failure.status, { ...answer.failure.data, typed });
		const { password, unitName } = answer.done;
		return {
			created: { userName: userName.toLowerCase(), name: name || userName, role, unitName, password }
		};
	}
};
