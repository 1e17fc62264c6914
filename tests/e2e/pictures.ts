import { join } from 'node:path';
import { test, type Page } from '@playwright/test';
import { changedWorkbook } from '../support/changed-workbook.ts';
import { enterAs, SECOND_QUARTER, upload } from './demo.ts';
import { SCREENS } from './screens.ts';

/** The chosen ones stand in the README; all the others are for looking at, and are not kept. */
const CHOSEN_FOLDER = join(import.meta.dirname, '../pictures');
const FOLDER = join(import.meta.dirname, '../../test-results/screens');
const SIZES = { desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } };
type Size = keyof typeof SIZES;

const CHOSEN: readonly (readonly [name: string, user: string, path: string, look: Look])[] = [
	['overview-vi', 'city_leader', '/', { language: 'vi', theme: 'light', size: 'desk' }],
	['overview-en-dark', 'city_leader', '/?period=2023-Q1', { language: 'en', theme: 'dark', size: 'desk' }],
	['my-work-vi', 'ward_06832', '/my-work', { language: 'vi', theme: 'light', size: 'desk' }],
	[
		'form-vi',
		'ward_06832',
		'/reports/BM-01/2023-Q2/06832/form',
		{ language: 'vi', theme: 'light', size: 'desk' }
	],
	[
		'form-phone',
		'ward_06832',
		'/reports/BM-01/2023-Q2/06832/form',
		{ language: 'vi', theme: 'light', size: 'phone' }
	],
	[
		'review-vi',
		'office_staff',
		'/reports/BM-01/2023-Q2/06814?review=return',
		{ language: 'vi', theme: 'light', size: 'desk' }
	],
	['school-vi', 'school_tc_a', '/units/TC-A?year=2023', { language: 'vi', theme: 'light', size: 'desk' }],
	['obligations-vi', 'office_head', '/obligations', { language: 'vi', theme: 'light', size: 'desk' }]
];

interface Look {
	readonly language: 'vi' | 'en';
	readonly theme: 'light' | 'dark';
	readonly size: Size;
}
const LOOKS: readonly Look[] = (['desk', 'phone'] as const).flatMap((size) =>
	(['vi', 'en'] as const).flatMap((language) =>
		(['light', 'dark'] as const).map((theme) => ({ language, theme, size }))
	)
);

async function dress(page: Page, base: string, { language, theme, size }: Look): Promise<void> {
	await page.setViewportSize(SIZES[size]);
	await page.context().addCookies([
		{ name: 'language', value: language, url: base },
		{ name: 'theme', value: theme, url: base }
	]);
}

for (const [name, user, path, look] of CHOSEN) {
	test(`${name}, for the README`, async ({ page, baseURL }) => {
		await dress(page, baseURL ?? '', look);
		await enterAs(page, user);
		await page.goto(path, { waitUntil: 'networkidle' });
		await page.screenshot({ path: join(CHOSEN_FOLDER, `${name}.png`) });
	});
}

test('refused-vi, for the README', async ({ page, baseURL }) => {
	await dress(page, baseURL ?? '', { language: 'vi', theme: 'light', size: 'desk' });
	await enterAs(page, 'ward_06835');
	await page.goto('/reports/BM-01/2023-Q2/06835/submit');
	const cells = { ...SECOND_QUARTER, C10: 'mười hai', O11: 9999 };
	const wrong = await changedWorkbook('ward-reports/06835.xlsx', cells);
	await upload(page, 'BaoCao-Q2.xlsx', wrong);
	await page.locator('#outcome').waitFor();
	await page.screenshot({ path: join(CHOSEN_FOLDER, 'refused-vi.png') });
});

for (const [user, screens] of SCREENS) {
	for (const look of LOOKS) {
		const { language, theme, size } = look;
		test(`${user || 'visitor'} ${language} ${theme} ${size}`, async ({ page, baseURL }) => {
			test.setTimeout(180_000);
			await dress(page, baseURL ?? '', look);
			if (user) await enterAs(page, user);
			for (const { name, path } of screens) {
				await page.goto(path, { waitUntil: 'networkidle' });
				const file = `${user || 'visitor'}/${name}-${language}-${theme}-${size}.png`;
				await page.screenshot({ path: join(FOLDER, file), fullPage: true });
			}
		});
	}
}
