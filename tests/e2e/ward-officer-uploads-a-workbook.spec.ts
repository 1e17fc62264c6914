import { expect, test } from '@playwright/test';
import { changedWorkbook } from '../support/changed-workbook.ts';
import { enterAs, indicator, SECOND_QUARTER, upload } from './demo.ts';

test('a wrong file is refused with its cells and nothing changes; the right one moves the leader’s number', async ({
	page,
	browser
}) => {
	const leader = await (await browser.newContext()).newPage();
	await enterAs(leader, 'city_leader');
	await leader.goto('/?period=2023-Q2');
	const before = await indicator(leader.request, '2023-Q2', 'CT1');
	expect(before.missing).toContain('06835');
	await expect(leader.getByText('2.256 / 2.818 người').filter({ visible: true }).first()).toBeVisible();

	// The officer finds what is owed and the way to hand it in.
	await enterAs(page, 'ward_06835');
	await page.goto('/obligations?year=2023');
	await page.locator('a[href="/reports/BM-01/2023-Q2/06835/submit"]').first().click();
	await page.waitForURL('**/submit');

	const wrong = await changedWorkbook('ward-reports/06835.xlsx', {
		...SECOND_QUARTER,
		C10: 'mười hai',
		O11: 9999
	});
	await upload(page, 'sai.xlsx', wrong);
	const outcome = page.locator('#outcome');
	await expect(outcome).toContainText('Ô C10');
	await expect(outcome).toContainText('Ô O11');
	await expect(outcome).toContainText('mười hai');
	await expect(outcome).toBeFocused();
	expect(await indicator(leader.request, '2023-Q2', 'CT1')).toEqual(before);

	const right = await changedWorkbook('ward-reports/06835.xlsx', SECOND_QUARTER);
	await upload(page, 'quy-2.xlsx', right);
	await page.waitForURL(/receipt=1/);
	await expect(page.getByText(/Đã nhận báo cáo lúc/)).toContainText('muộn 1 ngày');
	await expect(page.getByText(/BM-01-2023-Q2-06835-1-/).first()).toBeVisible();

	const after = await indicator(leader.request, '2023-Q2', 'CT1');
	expect(after.denominator).toBe(before.denominator + 410);
	expect(after.missing).not.toContain('06835');
	await leader.reload();
	await expect(leader.getByText('2.256 / 2.818 người')).toHaveCount(0);
	const [numerator, denominator] = [after.numerator, after.denominator].map((n) => n.toLocaleString('vi-VN'));
	const told = leader.getByText(`${numerator} / ${denominator} người`);
	await expect(told.filter({ visible: true }).first()).toBeVisible();
});

test('without scripts a ward hands in its workbook and reads what is wrong', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${baseURL}/sign-in`);
	await page.locator('button[name="userName"][value="ward_06829"]').click();
	await page.goto(`${baseURL}/reports/BM-01/2023-Q2/06829/submit`);
	const wrong = await changedWorkbook('ward-reports/06829.xlsx', { ...SECOND_QUARTER, S12: -2 });
	await upload(page, 'sai.xlsx', wrong);
	await expect(page.locator('#outcome')).toContainText('Ô S12');
	const right = await changedWorkbook('ward-reports/06829.xlsx', SECOND_QUARTER);
	await upload(page, 'quy-2.xlsx', right);
	await expect(page).toHaveURL(/receipt=1/);
	await expect(page.getByText(/Đã nhận báo cáo lúc/)).toContainText('đúng hạn');
	await context.close();
});

test('another ward’s pages are absent', async ({ page }) => {
	await enterAs(page, 'ward_06835');
	expect((await page.goto('/reports/BM-01/2023-Q1/06811'))?.status()).toBe(404);
	expect((await page.goto('/reports/BM-01/2023-Q1/99999'))?.status()).toBe(404);
	expect((await page.goto('/reports/BM-01/2023-Q1/06811/submit'))?.status()).toBe(404);
});
