import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { enterAs } from './demo.ts';

/** Every page that a role sees, as the demo day shows it. */
const WARD = '/reports/BM-01/2023-Q2/06832';
const SCHOOL = '/reports/BM-03/2023-Q2/TC-A';
const SHARED = ['/', '/?period=2023-Q1&accepted=1', '/?period=2023-Q3', '/obligations', '/plan', '/help'];
const PAGES: readonly (readonly [user: string, pages: readonly string[]])[] = [
	['', ['/sign-in', '/help', '/', '/nothing-here']],
	[
		'ward_06832',
		[
			...SHARED,
			...['/my-work', '/units/06832?year=2023', '/search?q=quy+2', WARD, `${WARD}/form`, `${WARD}/submit`],
			'/reports/BM-01/2023-Q3/06832/form',
			'/change-password'
		]
	],
	['leader_06808', ['/my-work', '/', '/units/06808?year=2023', '/reports/BM-01/2023-Q1/06808']],
	[
		'school_tc_a',
		[
			...SHARED,
			'/my-work',
			'/units/TC-A?year=2023',
			'/search?q=tc-a',
			SCHOOL,
			`${SCHOOL}/form`,
			`${SCHOOL}/submit`
		]
	],
	[
		'office_staff',
		[
			...[...SHARED, '/my-work', '/units/06835?year=2023', '/search?q=kho+khan', '/search?q=khong+co+gi'],
			...['/reports/BM-01/2023-Q2/06814', '/reports/BM-01/2023-Q2/06814?review=return', SCHOOL],
			'/reports/BM-01/2023-Q2/06835/form'
		]
	],
	[
		'office_head',
		['/my-work', '/reports/BM-01/2023-Q1/06808', '/reports/BM-01/2023-Q2/06835', '/units/TT-B']
	],
	[
		'city_leader',
		[...SHARED, '/?period=2023-Q2&indicator=CT3', '/units/06832?year=2023', '/search?q=vang+danh', WARD]
	],
	['administrator', ['/plan', '/help', '/']]
];

for (const theme of ['light', 'dark']) {
	for (const [user, pages] of PAGES) {
		test(`axe finds nothing serious for ${user || 'a visitor'} in the ${theme} theme @both`, async ({
			page,
			context,
			baseURL
		}) => {
			test.setTimeout(120_000);
			await context.addCookies([{ name: 'theme', value: theme, url: baseURL ?? '' }]);
			if (user) await enterAs(page, user);
			for (const path of pages) {
				await page.goto(path);
				const { violations } = await new AxeBuilder({ page })
					.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
					.analyze();
				const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
				const told = serious.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`);
				expect.soft(told).toEqual([]);
				// A page that only scrolls sideways is not usable on a phone.
				const isTooWide = await page.evaluate(
					() => document.documentElement.scrollWidth > document.documentElement.clientWidth
				);
				expect.soft(isTooWide, `${path} is wider than the screen`).toBe(false);
			}
		});
	}
}
