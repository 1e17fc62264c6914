import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { enterAs } from './demo.ts';

test('a leader sees the four targets of the first quarter with their denominators @both', async ({
	page
}) => {
	await page.goto('/?period=2023-Q1');
	await expect(page.getByText('Dữ liệu mô phỏng').first()).toBeVisible();
	for (const text of [
		'74,3%',
		'3.308 / 4.450 người',
		'71,0%',
		'1.159 / 1.632 người',
		'65,2%',
		'3 / 3 cơ sở'
	]) {
		await expect(page.getByText(text, { exact: true }).first()).toBeVisible();
	}
	const width = await page.evaluate(() => [
		document.documentElement.scrollWidth,
		document.documentElement.clientWidth
	]);
	expect(width[0]).toBeLessThanOrEqual(width[1] ?? 0);
});

test('a leader sorts and filters the ranking', async ({ page }) => {
	await page.goto('/?period=2023-Q1');
	const table = page.getByRole('region', { name: /^Xếp hạng/ });
	const names = (): Promise<string[]> => table.locator('tbody tr').getByRole('link').allInnerTexts();
	expect((await names())[0]).toBe('Phường Vàng Danh');

	const byName = table.getByRole('button', { name: 'Đơn vị' });
	await byName.click();
	await expect(table.locator('th[aria-sort="ascending"]')).toHaveCount(1);
	expect((await names()).slice(0, 3)).toEqual(['Phường Bắc Sơn', 'Phường Nam Khê', 'Phường Phương Đông']);
	await byName.click();
	await expect(table.locator('th[aria-sort="descending"]')).toHaveCount(1);
	expect((await names())[0]).toBe('Xã Thượng Yên Công');

	// Typed without accents, as people do.
	await table.getByRole('searchbox').fill('vang danh');
	await expect(table.locator('tbody tr')).toHaveCount(1);
	await table.getByRole('searchbox').fill('');
	await table.getByRole('combobox').selectOption({ label: 'Nộp muộn' });
	expect((await names()).sort()).toEqual(['Phường Phương Nam', 'Xã Thượng Yên Công']);
});

test('units without figures are named and not ranked', async ({ page }) => {
	await page.goto('/?period=2023-Q2');
	await expect(
		page.getByRole('region', { name: /^Xếp hạng/ }).getByRole('row', { name: /Phường Trưng Vương/ })
	).not.toContainText('%');
	await expect(page.getByText(/Tính cả phần thiếu/).first()).toBeVisible();
});

for (const theme of ['light', 'dark']) {
	for (const [path, user] of [
		['/', 'city_leader'],
		['/obligations', 'office_head'],
		['/plan', 'administrator'],
		['/reports/BM-01/2023-Q2/06832', 'ward_06832'],
		['/reports/BM-03/2023-Q2/TT-B/submit', 'school_tt_b'],
		['/sign-in', '']
	] as const) {
		test(`axe finds nothing serious on ${path} in ${theme} theme @both`, async ({
			page,
			context,
			baseURL
		}) => {
			await context.addCookies([{ name: 'theme', value: theme, url: baseURL ?? '' }]);
			if (user) await enterAs(page, user);
			await page.goto(path);
			const { violations } = await new AxeBuilder({ page })
				.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
				.analyze();
			const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
			expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		});
	}
}
