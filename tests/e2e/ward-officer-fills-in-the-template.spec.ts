import AxeBuilder from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { fillIn, opened } from '../support/filled-template.ts';
import { enterAs, upload } from './demo.ts';

const PAGE = '/reports/BM-01/2023-Q2/06832/submit';

test('the template comes named and filled in, and each fault is shown in a picture of its row @both', async ({
	page
}) => {
	await enterAs(page, 'ward_06832');
	await page.goto(PAGE);
	const downloading = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Tải mẫu BM-01' }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toBe('BM-01_2023-Q2_06832.xlsx');
	const template = await readFile(await download.path());
	const sheet = (await opened(template)).worksheets[0];
	expect(sheet?.getCell('A1').value).toBe('UBND PHƯỜNG PHƯƠNG ĐÔNG');
	expect(sheet?.getCell('A5').value).toBe('Quý II năm 2023');

	await upload(page, 'mau.xlsx', await fillIn(template, { C10: 'mười hai', U10: -1, D12: null }));
	const outcome = page.locator('#outcome');
	await expect(outcome).toBeFocused();
	const picture = outcome.getByRole('table', { name: 'Dòng 10: Người có công và thân nhân' });
	await expect(picture.getByRole('cell', { name: 'Ô C10, có lỗi: mười hai' })).toBeVisible();
	await expect(picture.getByRole('cell', { name: /Ô U10, có lỗi/ })).toHaveCount(1);
	await expect(outcome.getByRole('table', { name: 'Dòng 12: Giảm nghèo' })).toContainText('(trống)');
	await expect(outcome.getByRole('table')).toHaveCount(2);

	const width = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
	expect(width[0]).toBeLessThanOrEqual(width[1] ?? 0);
	const { violations } = await new AxeBuilder({ page }).analyze();
	const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
	expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('without scripts the pictures are there as well', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${baseURL}/sign-in`);
	await page.locator('button[name="userName"][value="ward_06832"]').click();
	const template = await page.request.get(`${baseURL}/reports/BM-01/2023-Q2/06832/template`);
	await page.goto(`${baseURL}${PAGE}`);
	await upload(page, 'mau.xlsx', await fillIn(await template.body(), { C10: 'mười hai' }));
	await expect(page.locator('#outcome').getByRole('table')).toContainText('mười hai');
	await context.close();
});

test('another ward’s template is absent', async ({ page }) => {
	await enterAs(page, 'ward_06835');
	expect((await page.request.get('/reports/BM-01/2023-Q2/06832/template')).status()).toBe(404);
});
