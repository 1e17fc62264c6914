import type { Role } from '#lib/domain/actor.ts';
import { may, type Deed } from '#lib/domain/permission.ts';
import type { OwnUnit } from './account.ts';
import { unitHref } from './addresses.ts';

/** The main pages, by their names in the words of the frame. */
export type PageName =
	| 'myWork'
	| 'ownUnit'
	| 'overview'
	| 'cityResults'
	| 'obligations'
	| 'plan'
	| 'directory'
	| 'administration'
	| 'people'
	| 'permissions'
	| 'audit'
	| 'backups';

export interface MainPage {
	readonly name: PageName;
	readonly href: string;
	/** Is it the one that is open, whatever its address says besides? */
	readonly isHere: boolean;
}

const DEEDS: Record<PageName, Deed> = {
	myWork: 'view-my-work',
	ownUnit: 'view-overview',
	overview: 'view-overview',
	cityResults: 'view-overview',
	obligations: 'view-obligations',
	plan: 'view-plan',
	directory: 'view-contacts',
	administration: 'manage-accounts',
	people: 'manage-accounts',
	permissions: 'manage-accounts',
	audit: 'view-audit',
	backups: 'view-backups'
};

/** The main pages of a person, as far as their rights go. Who acts for one unit meets it before the city. */
export function pagesFor(
	account: { readonly role: Role },
	ownUnit: Pick<OwnUnit, 'code' | 'year'> | null,
	path: string
): MainPage[] {
	const pages: Omit<MainPage, 'isHere'>[] = [
		{ name: 'myWork', href: '/my-work' },
		...(ownUnit ? [{ name: 'ownUnit' as const, href: unitHref(ownUnit.code, ownUnit.year) }] : []),
		{ name: ownUnit ? 'cityResults' : 'overview', href: '/' },
		{ name: 'obligations', href: '/obligations' },
		{ name: 'administration', href: '/admin' },
		{ name: 'people', href: '/admin/people' },
		{ name: 'plan', href: '/plan' },
		{ name: 'directory', href: '/directory' },
		{ name: 'permissions', href: '/admin/permissions' },
		{ name: 'audit', href: '/audit' },
		{ name: 'backups', href: '/admin/backups' }
	];
	return pages
		.filter(({ name }) => may(account, DEEDS[name]))
		.map((page) => ({ ...page, isHere: bare(page.href) === bare(path) }));
}

/** Where a person's day begins. */
export function homeOf(role: Role): string {
	if (may({ role }, 'view-my-work')) return '/my-work';
	return may({ role }, 'view-overview') ? '/' : '/admin';
}

function bare(address: string): string | undefined {
	return address.split('?')[0];
}
