import { expect, test } from 'vitest';
import type { Role } from '#lib/domain/actor.ts';
import { homeOf, pagesFor } from '#lib/ui/frame/pages.ts';
import { landingPath } from '../../src/routes/next-path.ts';

const UNIT = { code: '06808', name: 'Phường Vàng Danh', year: 2023 };
const OWN = ['/my-work', '/units/06808?year=2023', '/', '/obligations', '/plan'];

test.each<[Role, readonly string[], string]>([
	['ward-officer', OWN, '/my-work'],
	['ward-leader', OWN, '/my-work'],
	['school', OWN, '/my-work'],
	['office-staff', ['/my-work', '/', '/obligations', '/plan', '/directory'], '/my-work'],
	['office-head', ['/my-work', '/', '/obligations', '/plan', '/directory', '/audit'], '/my-work'],
	['city-leader', ['/', '/obligations', '/plan', '/directory'], '/'],
	[
		'administrator',
		['/admin', '/admin/people', '/plan', '/directory', '/admin/permissions', '/audit', '/admin/backups'],
		'/admin'
	]
])('%s is led to the pages of the role, and home', (role, hrefs, home) => {
	const account = { userName: 'x', name: 'X', role, isVisitor: false };
	const ownUnit = hrefs === OWN ? UNIT : null;
	const pages = pagesFor(account, ownUnit, '/plan');
	expect(pages.map(({ href }) => href)).toEqual(hrefs);
	expect(pages.some(({ name }) => name === (ownUnit ? 'overview' : 'cityResults'))).toBe(false);
	expect(homeOf(role)).toBe(home);
	expect(hrefs).toContain(home);
});

test.each([
	['/obligations?year=2023', 'obligations'],
	['/units/06808', 'ownUnit'],
	['/?period=2023-Q1', 'cityResults'],
	['/obligations/x', undefined]
])('%s is shown as the page of its address, whatever is chosen on it', (path, here) => {
	const pages = pagesFor({ role: 'ward-officer' }, UNIT, path);
	expect(pages.filter(({ isHere }) => isHere).map(({ name }) => name)).toEqual(here ? [here] : []);
});

test.each([
	[null, '/home'],
	['/', '/home'],
	['https://elsewhere.example', '/home'],
	['/?period=2023-Q1', '/?period=2023-Q1'],
	['/reports/BM-01/2023-Q2/06808', '/reports/BM-01/2023-Q2/06808']
])('signing in on the way to %j leads to %s', (asked, landing) => {
	expect(landingPath(asked)).toBe(landing);
});
