import { expect, test, type Locator } from '@playwright/test';
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
		const shown = page.getByText(text, { exact: true }).filter({ visible: true });
		await expect(shown.first()).toBeVisible();
	}
	const width = await page.evaluate(() => [
		document.documentElement.scrollWidth,
		document.documentElement.clientWidth
	]);
	expect(width[0]).toBeLessThanOrEqual(width[1] ?? 0);
});

test('a leader sorts and filters the ranking, and the address keeps it', async ({ page }) => {
	await page.goto('/?period=2023-Q1');
	const table = page.getByRole('region', { name: /^Xếp hạng xã, phường/ });
	expect((await unitNames(table))[0]).toBe('Phường Vàng Danh');

	await table.getByRole('link', { name: 'Đơn vị', exact: true }).click();
	await expect(table.locator('th[aria-sort="ascending"]')).toHaveText('Đơn vị');
	expect((await unitNames(table)).slice(0, 3)).toEqual([
		'Phường Bắc Sơn',
		'Phường Nam Khê',
		'Phường Phương Đông'
	]);
	await table.getByRole('link', { name: 'Đơn vị', exact: true }).click();
	await expect(table.locator('th[aria-sort="descending"]')).toHaveText('Đơn vị');
	expect((await unitNames(table))[0]).toBe('Xã Thượng Yên Công');

	// Typed without accents, as people do.
	await table.getByRole('searchbox').pressSequentially('vang danh');
	await expect(units(table)).toHaveText(['Phường Vàng Danh']);
	await expect(page).toHaveURL(/&sort=unit&order=desc&.*unit=vang\+danh/);
	await expect(table.getByRole('searchbox')).toBeFocused();
	await table.getByRole('link', { name: 'Bỏ lọc' }).click();
	await expect(units(table)).toHaveCount(10);
	await expect(table.getByRole('searchbox')).toHaveValue('');
	await table.getByRole('combobox', { name: 'Tình trạng báo cáo' }).selectOption({ label: 'Nộp muộn' });
	await expect(units(table)).toHaveCount(2);
	expect((await unitNames(table)).sort()).toEqual(['Phường Phương Nam', 'Xã Thượng Yên Công']);
});

test('units without figures are named with the reason, hatched and not ranked', async ({ page }) => {
	await page.goto('/?period=2023-Q2');
	const row = page
		.getByRole('region', { name: /^Xếp hạng xã, phường/ })
		.getByRole('row', { name: /Phường Trưng Vương/ });
	await expect(row).toContainText('Chưa có báo cáo');
	await expect(row).not.toContainText('%');
	await expect(row.locator('rect[fill*="hatch"]')).toBeVisible();
	await expect(page.getByText(/Thiếu số liệu của Phường Phương Đông và 3 đơn vị khác/).first()).toBeVisible();
});

test('a change is said with sign and word, and a dash with its reason', async ({ page }) => {
	await page.goto('/?period=2023-Q2');
	const tiles = page.getByRole('region', { name: 'Các chỉ tiêu của kế hoạch' }).getByRole('article');
	await expect(tiles.first()).toContainText('+5,7');
	await expect(tiles.first()).toContainText('tăng 5,7 điểm % so với Quý I/2023');
	await page.goto('/?period=2023-Q1');
	await expect(tiles.first()).toContainText('tính lại từ đầu năm, không so với năm trước');
});

for (const scripts of [true, false]) {
	test(`from a tile to the cell of a report in three steps, ${scripts ? 'with' : 'without'} scripts`, async ({
		browser,
		baseURL
	}) => {
		const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: scripts });
		const page = await context.newPage();
		await enterAs(page, 'city_leader');
		await page.goto('/?period=2023-Q1');
		const tile = page.getByRole('article').filter({ hasText: 'Chi trả qua tài khoản' });
		await tile.getByText('71,0%').click();
		await expect(tile.getByText('1.159 / 1.632 người').last()).toBeVisible();
		await tile
			.getByRole('row', { name: /Phường Vàng Danh/ })
			.getByRole('link')
			.nth(1)
			.click();
		await expect(page).toHaveURL(/[/]reports[/]BM-01[/]2023-Q1[/]06808#cell-all-paid_via_account$/);
		await context.close();
	});
}

test('without scripts the ranking is sorted by links and filtered by a form', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
	const page = await context.newPage();
	await enterAs(page, 'city_leader');
	await page.goto('/?period=2023-Q2&indicator=CT2');
	const table = page.getByRole('region', { name: /^Xếp hạng xã, phường/ });
	await table.getByRole('link', { name: 'Thay đổi', exact: true }).click();
	await expect(table.locator('th[aria-sort="descending"]')).toHaveText('Thay đổi');
	await table.getByRole('searchbox').fill('phuong');
	await table.getByRole('combobox', { name: 'Tình trạng báo cáo' }).selectOption({ label: 'Quá hạn' });
	await table.getByRole('button', { name: 'Xem' }).click();
	await expect(page).toHaveURL(/sort=change/);
	await expect(page).toHaveURL(/indicator=CT2/);
	expect(await unitNames(table)).toEqual(['Phường Phương Nam']);
	await context.close();
});

test('a ward opens a number and is told nobody else’s part of it', async ({ page }) => {
	await enterAs(page, 'ward_06808');
	await page.goto('/?period=2023-Q2');
	const tile = page.getByRole('article').filter({ hasText: 'Tuyên truyền' });
	await tile.getByText('80,1%').click();
	await expect(tile.locator('tbody tr')).toHaveCount(1);
	await expect(tile.locator('tbody tr')).toContainText('Phường Vàng Danh');
	await expect(page.getByText('Thiếu số liệu của 4 đơn vị.').first()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(tile.locator('tbody')).toBeHidden();
});

/** The names that the ranking lists; a passport inside it has a table of its own. */
function units(table: Locator): Locator {
	return table.locator('tbody a[href^="/units/"]');
}

function unitNames(table: Locator): Promise<string[]> {
	return units(table).allInnerTexts();
}
