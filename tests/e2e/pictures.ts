import { join } from 'node:path';
import { test } from '@playwright/test';
import { changedWorkbook } from '../support/changed-workbook.ts';
import { enterAs, SECOND_QUARTER, upload } from './demo.ts';

const FOLDER = join(import.meta.dirname, '../pictures');
const DESK = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };

const PICTURES = [
	{ name: 'overview-vi', path: '/', user: 'city_leader', language: 'vi', theme: 'light', size: DESK },
	{
		name: 'overview-en-dark',
		path: '/?period=2023-Q1',
		user: 'city_leader',
		language: 'en',
		theme: 'dark',
		size: DESK
	},
	{ name: 'overview-phone', path: '/', user: 'city_leader', language: 'vi', theme: 'light', size: PHONE },
	{
		name: 'obligations-vi',
		path: '/obligations',
		user: 'office_head',
		language: 'vi',
		theme: 'light',
		size: DESK
	},
	{ name: 'plan-vi', path: '/plan', user: 'office_staff', language: 'vi', theme: 'light', size: DESK },
	{
		name: 'report-vi',
		path: '/reports/BM-01/2023-Q2/06832',
		user: 'ward_06832',
		language: 'vi',
		theme: 'light',
		size: DESK
	}
] as const;

for (const { name, path, user, language, theme, size } of PICTURES) {
	test(name, async ({ page, context, baseURL }) => {
		await page.setViewportSize(size);
		await context.addCookies([
			{ name: 'language', value: language, url: baseURL ?? '' },
			{ name: 'theme', value: theme, url: baseURL ?? '' }
		]);
		await enterAs(page, user);
		await page.goto(path, { waitUntil: 'networkidle' });
		await page.screenshot({ path: join(FOLDER, `${name}.png`) });
	});
}

test('refused-vi', async ({ page }) => {
	await page.setViewportSize(DESK);
	await enterAs(page, 'ward_06835');
	await page.goto('/reports/BM-01/2023-Q2/06835/submit');
	const wrong = await changedWorkbook('ward-reports/06835.xlsx', {
		...SECOND_QUARTER,
		C10: 'mười hai',
		O11: 9999
	});
	await upload(page, 'BaoCao-Q2.xlsx', wrong);
	await page.locator('#outcome').waitFor();
	await page.screenshot({ path: join(FOLDER, 'refused-vi.png') });
});
