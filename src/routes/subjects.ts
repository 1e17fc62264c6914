import type { Subject } from '#lib/i18n/words.ts';

/** Words that every page speaks: its frame, its errors. */
const EVERYWHERE: readonly Subject[] = ['common', 'frame'];

/** What a page speaks of besides, by the beginning of its route; a house test holds this against the components. */
const SUBJECTS: Readonly<Record<string, readonly Subject[]>> = {
	'/': ['overview'],
	'/admin/backups': ['backup'],
	'/audit': ['audit'],
	'/account': ['account', 'refusal'],
	'/admin': ['administration', 'refusal'],
	'/admin/catalogue': ['ownCatalogue', 'refusal', 'happened'],
	'/admin/people': ['people', 'refusal'],
	'/admin/import-people': ['peopleList', 'refusal'],
	'/admin/new-person': ['people', 'refusal'],
	'/admin/permissions': ['rights'],
	'/change-password': ['account', 'refusal'],
	'/directory': ['directory', 'refusal', 'happened'],
	'/help': ['help'],
	'/my-work': ['work'],
	'/obligations': ['obligation'],
	'/plan': ['plan'],
	'/reports/[form=form]/[period=period]/[unit=unit]/form': ['entry'],
	'/reports': ['report', 'review', 'problem', 'refusal', 'happened'],
	'/reports/[form=form]/[period=period]/[unit=unit]/submit': ['upload'],
	'/reset': ['account', 'refusal'],
	'/search': ['search'],
	'/sign-in': ['account', 'refusal'],
	'/units': ['unit', 'overview', 'report']
};

/** The subjects of a route: of its own address and of every address above it but the front page. */
export function subjectsOf(routeId: string | null): Subject[] {
	const own = Object.entries(SUBJECTS).filter(
		([start]) => start === routeId || (start !== '/' && routeId?.startsWith(`${start}/`))
	);
	return [...EVERYWHERE, ...own.flatMap(([, subjects]) => subjects)];
}
