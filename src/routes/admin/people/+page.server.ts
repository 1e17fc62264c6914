import { isRole } from '#lib/domain/actor.ts';
import { PERSON_STATES } from '#lib/domain/person.ts';
import { listPeople } from '#lib/server/operations/account/list-people.ts';
import { contextOf, orErrorPage } from '../../answer.ts';
import type { PageServerLoad } from './$types';

/** Everybody with an account. ?q=van+danh&role=ward-officer&unit=06808&state=disabled */
export const load: PageServerLoad = async (event) => {
	const { searchParams } = event.url;
	const text = (searchParams.get('q') ?? '').slice(0, 100);
	const [asked, unit] = [searchParams.get('role') ?? '', searchParams.get('unit') || undefined];
	const role = isRole(asked) ? asked : undefined;
	const state = PERSON_STATES.find((one) => one === searchParams.get('state'));
	const view = await orErrorPage(event.locals, listPeople(contextOf(event), { text, role, unit, state }));
	return { view, asked: { text, role: role ?? '', unit: unit ?? '', state: state ?? '' } };
};
