import { may, type Deed } from '#lib/domain/permission.ts';
import type { FrameAccount, OwnUnit } from './account.ts';
import { unitHref } from './addresses.ts';

/** The main pages, by their names in the words of the frame. */
export type PageName = 'myWork' | 'ownUnit' | 'overview' | 'cityResults' | 'obligations' | 'plan';

export interface MainPage {
	readonly name: PageName;
	readonly href: string;
}

const DEEDS: Record<PageName, Deed> = {
	myWork: 'view-my-work',
	ownUnit: 'view-overview',
	overview: 'view-overview',
	cityResults: 'view-overview',
	obligations: 'view-obligations',
	plan: 'view-plan'
};

/** The main pages of a person, as far as their rights go. Who acts for one unit meets it before the city. */
export function pagesFor(account: FrameAccount, ownUnit: OwnUnit | null): MainPage[] {
	const pages: MainPage[] = [
		{ name: 'myWork', href: '/my-work' },
		...(ownUnit ? [{ name: 'ownUnit' as const, href: unitHref(ownUnit.code, ownUnit.year) }] : []),
		{ name: ownUnit ? 'cityResults' : 'overview', href: '/' },
		{ name: 'obligations', href: '/obligations' },
		{ name: 'plan', href: '/plan' }
	];
	return pages.filter(({ name }) => may(account, DEEDS[name]));
}

/** Is the address of this page, whatever it says besides? */
export function isAt(page: MainPage, path: string): boolean {
	return path.split('?')[0] === page.href.split('?')[0];
}
