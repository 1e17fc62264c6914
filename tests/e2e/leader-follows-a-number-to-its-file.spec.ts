import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { enterAs } from './demo.ts';

test('a leader goes from a tile to the cell and to the file it came in, in four clicks', async ({ page }) => {
	await enterAs(page, 'city_leader');
	await page.goto('/?period=2023-Q2');
	// One: the tile's number opens its passport.
	await page.getByRole('article').filter({ hasText: 'Chi trả qua tài khoản' }).getByText('73,3%').click();
	const passport = page.locator('#passport');
	await expect(passport).toContainText('Phường Vàng Danh');
	// Two: the ward's part of it leads to the very cell of its report.
	await passport
		.getByRole('row', { name: /Vàng Danh/ })
		.locator('a[href*="paid_via_account"]')
		.click();
	await page.waitForURL(/\/reports\/BM-01\/2023-Q2\/06808.*#cell-all-paid_via_account$/);
	await expect(page.locator('#cell-all-paid_via_account')).toBeInViewport();
	// Who, when, which version, which file; three: the file as it was received.
	await expect(page.getByText('Công chức LĐTBXH, Phường Vàng Danh').first()).toBeVisible();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.locator('main a[href*="/file"]').first().click()
	]);
	expect(download.suggestedFilename()).toBe('BM-01_2023-Q2_06808.xlsx');
	expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
});
