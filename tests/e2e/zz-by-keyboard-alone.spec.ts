import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { enterByKeyboard, pressAt, skipToMain, tabTo, typeAt, walkThrough } from './keyboard.ts';

// After everything else: these journeys change the second quarter. The small screen's come later and need 06832 as it
// is, the first quarter's figures, and no more.
test.describe.configure({ mode: 'serial' });
test.slow();

const YEN_THANH = '/reports/BM-01/2023-Q2/06826';
const COLLEGE = '/reports/BM-03/2023-Q2/CDCNXD';

const pages = (page: Page) => page.getByRole('navigation', { name: 'Các trang chính' });

/** Writes one more into a figure's cell, and tells how many there are now. */
async function addOne(page: Page, name: string): Promise<number> {
	const cell = page.locator(`input[name="cell:${name}"]`);
	const value = Number((await cell.inputValue()).replaceAll('.', '')) + 1;
	await typeAt(page, cell, String(value));
	return value;
}

test('the office accepts the next report, goes on, and returns one with a cell and a reason', async ({
	page
}) => {
	await enterByKeyboard(page, 'office_staff');
	await expect(page).toHaveURL(/\/my-work$/);
	await walkThrough(page);
	await skipToMain(page);
	const queue = page.getByRole('region', { name: 'Chờ xem xét' });
	await pressAt(page, queue.getByRole('link').first());
	await page.waitForURL(/\/reports\//);
	await pressAt(page, page.getByRole('button', { name: 'Tiếp nhận' }));
	await page.waitForURL(/done=accept/);
	await expect(page.locator('#outcome')).toBeFocused();
	const accepted = new URL(page.url()).pathname;
	await pressAt(page, page.locator('#outcome a'));
	await page.waitForURL((url) => url.pathname.startsWith('/reports/') && url.pathname !== accepted);

	await pressAt(page, pages(page).getByRole('link', { name: 'Việc của tôi' }));
	await page.waitForURL(/\/my-work$/);
	await pressAt(page, queue.locator(`a[href="${YEN_THANH}"]`));
	await page.waitForURL(`**${YEN_THANH}`);
	await walkThrough(page);
	await pressAt(page, page.locator('#review a[href*="review=return"]'));
	await page.waitForURL(/review=return/);
	await pressAt(page, page.locator('input[name="cell"][value="ncc/total"]'), 'Space');
	await typeAt(page, page.locator('[name="why:ncc/total"]'), 'Thiếu một người mới chuyển đến');
	await typeAt(page, page.locator('[name="reason"]'), 'Đối chiếu lại danh sách tháng 6');
	await walkThrough(page);
	await pressAt(page, page.getByRole('button', { name: 'Trả lại báo cáo' }));
	await page.waitForURL(/done=return/);
	await expect(page.locator('#outcome')).toBeFocused();
	await expect(page.locator('#outcome')).toContainText('Đã trả lại báo cáo');
});

test('an officer finds what came back, changes the figure, hands it in and reads the receipt', async ({
	page
}) => {
	await enterByKeyboard(page, 'ward_06826');
	await expect(page).toHaveURL(/\/my-work$/);
	await expect(page.getByRole('article')).toContainText('Thiếu một người mới chuyển đến');
	await walkThrough(page);
	await pressAt(page, page.getByRole('article').getByRole('link', { name: /^Sửa theo yêu cầu/ }));
	await page.waitForURL(`**${YEN_THANH}/form`);
	await walkThrough(page);
	await skipToMain(page);
	const total = await addOne(page, 'ncc/total');
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('input[name="cell:ncc/monthly"]')).toBeFocused();
	// The panel of the cell lies on the way and lets one on.
	await tabTo(page, page.locator('#entry-panel select'));
	await pressAt(page, page.getByRole('button', { name: 'Nộp báo cáo' }));
	await page.waitForURL(/receipt=1/);
	await expect(page.getByText(/Đã nhận báo cáo lúc/)).toBeVisible();
	await expect(page.locator('#cell-ncc-total')).toContainText(String(total));
	await walkThrough(page);
});

test('the head finds an accepted report by searching and opens it again', async ({ page }) => {
	await enterByKeyboard(page, 'office_head');
	await typeAt(page, page.getByRole('banner').getByRole('searchbox'), 'cdcnxd q2');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/search\?q=cdcnxd/);
	await pressAt(page, page.getByRole('main').locator(`a[href="${COLLEGE}"]`).first());
	await page.waitForURL(`**${COLLEGE}`);
	await pressAt(page, page.locator('#review a[href*="review=reopen"]'));
	await page.waitForURL(/review=reopen/);
	await typeAt(page, page.locator('[name="reason"]'), 'Nhà trường xin bổ sung một người');
	await pressAt(page, page.locator('#ruling button.button-primary'));
	await page.waitForURL(/done=reopen/);
	await expect(page.locator('#outcome')).toBeFocused();
});

test('a school opens its own page and corrects its return', async ({ page }) => {
	await enterByKeyboard(page, 'school_cdcnxd');
	await pressAt(page, pages(page).getByRole('link', { name: 'Đơn vị của tôi' }));
	await page.waitForURL(/\/units\/CDCNXD/);
	await walkThrough(page);
	await pressAt(page, page.getByRole('main').locator(`a[href="${COLLEGE}/form"]`).first());
	await page.waitForURL(`**${COLLEGE}/form`);
	await walkThrough(page);
	const payers = await addOne(page, '/payers');
	await page.keyboard.press('Enter');
	await expect(page.locator('input[name="cell:/charged"]')).toBeFocused();
	await pressAt(page, page.getByRole('button', { name: 'Nộp báo cáo' }));
	await page.waitForURL(/receipt=1/);
	await expect(page.getByText(/Đã nhận báo cáo lúc/)).toContainText('phiên bản 2');
	await expect(page.locator('#cell-all-payers')).toContainText(payers.toLocaleString('vi-VN'));
	await walkThrough(page);
});

test('a leader goes from a number to its cell and takes the file it came in', async ({ page }) => {
	await enterByKeyboard(page, 'city_leader');
	await walkThrough(page);
	await skipToMain(page);
	const tile = page.getByRole('article').filter({ hasText: 'Chi trả qua tài khoản' });
	await pressAt(page, tile.locator('summary, button, a').filter({ hasText: /\d+,\d%/ }));
	const cell = page
		.locator('a[href^="/reports/BM-01/2023-Q2/06808#cell-"]')
		.filter({ visible: true })
		.first();
	await pressAt(page, cell);
	await page.waitForURL(/\/reports\/BM-01\/2023-Q2\/06808#cell-/);
	await expect(page.locator('td:target')).toBeInViewport();
	await walkThrough(page);
	const downloading = page.waitForEvent('download');
	await pressAt(page, page.locator('main a[download]').first());
	const file = await readFile(await (await downloading).path());
	expect(file.subarray(0, 2).toString()).toBe('PK');
});

test('a leader searches without accents, opens and closes the help, changes the language and the theme', async ({
	page
}) => {
	await enterByKeyboard(page, 'city_leader');
	await typeAt(page, page.getByRole('banner').getByRole('searchbox'), 'vang danh');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/search\?q=vang\+danh/);
	await walkThrough(page);
	await pressAt(page, page.getByRole('main').locator('a[href^="/units/06808"]').first());
	await page.waitForURL(/\/units\/06808/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phường Vàng Danh');
	await walkThrough(page);

	const summary = page.locator('summary', { hasText: 'Trợ giúp' });
	await pressAt(page, summary);
	const panel = page.getByRole('region', { name: 'Trợ giúp' });
	await expect(panel.getByRole('heading').first()).toBeVisible();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Escape');
	await expect(panel).toBeHidden();
	await expect(summary).toBeFocused();

	const dark = page
		.getByRole('banner')
		.locator('button[name="theme"][value="dark"]')
		.filter({ visible: true });
	await pressAt(page, dark);
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await walkThrough(page);
	await pressAt(
		page,
		page.getByRole('banner').getByRole('button', { name: 'English' }).filter({ visible: true })
	);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page).toHaveURL(/\/units\/06808/);
	await page.keyboard.press('Tab');
	await expect(page.locator('.skip-link')).toBeFocused();

	for (const name of ['Reports owed', 'Plan']) {
		await pressAt(page, page.getByRole('navigation').getByRole('link', { name }));
		await expect(page.locator('[aria-current="page"]').filter({ visible: true })).toHaveText(name);
		await walkThrough(page);
	}
});
