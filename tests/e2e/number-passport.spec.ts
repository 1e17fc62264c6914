import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { enterAs } from './demo.ts';

const OVERVIEW = '/?period=2023-Q1&indicator=CT2';
const WARD = '/units/06808?year=2023';

test('a passport is read at once, and closing it leads back to its number', async ({ page }) => {
	await enterAs(page, 'city_leader');
	await page.goto(`${OVERVIEW}&sort=unit`);
	const number = numberOf(page, 'Phường Vàng Danh');
	await number.focus();
	await page.keyboard.press('Enter');
	const panel = page.locator('#passport');
	await expect(panel).toBeFocused();
	await expect(panel).toContainText('Phường Vàng Danh · Chi trả qua tài khoản');
	await expect(page).toHaveURL(/sort=unit&passport=CT2&of=06808#passport$/);
	await page.keyboard.press('Escape');
	await expect(panel).toHaveCount(0);
	await expect(number).toBeFocused();

	await number.click();
	await panel.getByRole('link', { name: 'Đóng' }).click();
	await expect(panel).toHaveCount(0);
	await expect(number).toBeFocused();
	await expect(page).toHaveURL(/sort=unit#number-CT2-06808$/);

	await number.click();
	await expect(panel).toBeVisible();
	await number.click();
	await expect(panel).toHaveCount(0);
	await page.goBack();
	await expect(panel).toBeVisible();
});

test('one passport is open at a time, and what is typed elsewhere is left alone', async ({ page }) => {
	await enterAs(page, 'city_leader');
	await page.goto(OVERVIEW);
	const panel = page.locator('#passport');
	await numberOf(page, 'Phường Vàng Danh').click();
	await expect(panel).toContainText('Phường Vàng Danh · ');
	// The other lies beside the open panel or under it; by keyboard one reaches it all the same.
	await numberOf(page, 'Phường Nam Khê').press('Enter');
	await expect(panel).toHaveCount(1);
	await expect(panel).toContainText('Phường Nam Khê · ');
	await expect(panel).toBeFocused();

	const search = page.getByRole('searchbox', { name: 'Tìm đơn vị', exact: true });
	await search.pressSequentially('vang danh');
	await expect(panel).toHaveCount(0);
	await expect(search).toBeFocused();
});

for (const scripts of [true, false]) {
	test(`a ward’s number opens on its page and closes, ${scripts ? 'with' : 'without'} scripts`, async ({
		browser,
		baseURL
	}) => {
		const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: scripts });
		const page = await context.newPage();
		await enterAs(page, 'ward_06808');
		await page.goto(WARD);
		const tile = page.getByRole('article').filter({ hasText: 'Chi trả qua tài khoản' });
		await tile.locator('a[aria-expanded]').click();
		const panel = tile.locator('#passport');
		await expect(panel.getByRole('heading')).toContainText('Chi trả qua tài khoản');
		await expect(panel.getByRole('row')).not.toHaveCount(0);
		await panel.getByRole('link', { name: 'Đóng' }).click();
		await expect(panel).toHaveCount(0);
		await expect(page).toHaveURL(/units[/]06808/);
		await context.close();
	});
}

for (const theme of ['light', 'dark']) {
	for (const path of [
		`${OVERVIEW}&passport=CT2`,
		`${OVERVIEW}&passport=CT2&of=06808`,
		`${WARD}&passport=CT2`
	]) {
		test(`axe finds nothing serious on ${path} in ${theme} theme @both`, async ({
			page,
			context,
			baseURL
		}) => {
			await context.addCookies([{ name: 'theme', value: theme, url: baseURL ?? '' }]);
			await enterAs(page, 'city_leader');
			await page.goto(path);
			await expect(page.locator('#passport')).toBeVisible();
			const { violations } = await new AxeBuilder({ page })
				.include('#passport')
				.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
				.analyze();
			const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
			expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
			const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(width).toBeLessThanOrEqual(0);
		});
	}
}

/** A unit's number in the ranking. */
function numberOf(page: Page, unit: string) {
	return page
		.getByRole('region', { name: /^Xếp hạng xã, phường/ })
		.locator(`a[aria-expanded][title*="${unit}"]`);
}
