import { expect, test } from '@playwright/test';
import { enterAs } from './demo.ts';

test('a choice made before the scripts ran is followed all the same', async ({ page }) => {
	await enterAs(page, 'office_head');
	await page.route('**/*.js', async (route) => {
		await new Promise((done) => setTimeout(done, 1500));
		await route.continue();
	});
	await page.goto('/units/06808?year=2023', { waitUntil: 'commit' });
	await page.getByRole('combobox', { name: 'Mục' }).selectOption('paid_cash');
	await page.waitForURL(/field=paid_cash/);
	await page.goto('/units/06808?year=2023', { waitUntil: 'commit' });
	await page.getByRole('checkbox', { name: 'Chỉ số liệu đã tiếp nhận' }).check();
	await page.waitForURL(/accepted=1/);
});

test('a figure marked before the scripts ran is replaced by what is typed, not added to', async ({
	page
}) => {
	await enterAs(page, 'ward_06814');
	let start = () => {};
	const isStarted = new Promise<void>((done) => (start = done));
	await page.route('**/*.js', (route) => isStarted.then(() => route.continue()));
	await page.goto('/reports/BM-01/2023-Q2/06814/form', { waitUntil: 'commit' });
	const figure = page.locator('input[name="cell:btxh/no_account_refused"]');
	const before = await figure.inputValue();
	expect(before).not.toBe('');
	await figure.selectText();
	start();
	// The scripts have taken the page over: the framework has put its own value in place of the page's.
	await expect(figure).not.toHaveAttribute('value');
	await page.keyboard.insertText('9');
	await expect(figure).toHaveValue('9');
	await expect(page.locator('#entry-panel')).toContainText('Đã lưu nháp lúc');
	await figure.fill(before);
});
