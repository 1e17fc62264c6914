import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { createHash } from 'node:crypto';
import { changedWorkbook } from '../support/changed-workbook.ts';
import { enterAs, SECOND_QUARTER, upload } from './demo.ts';

const BAC_SON = '/reports/BM-01/2023-Q2/06814';
const YEN_THANH = '/reports/BM-01/2023-Q2/06826';

interface Figure {
	group: string;
	field: string;
	value: number;
}

async function figuresAt(request: APIRequestContext, page: string): Promise<Figure[]> {
	const answer = await request.get(`/api/v1${page}`);
	return ((await answer.json()) as { figures: Figure[] }).figures;
}

/** The same figures once more in a workbook: the totals stand under the groups. */
async function workbookOf(figures: readonly Figure[]): Promise<Uint8Array> {
	const fields = [...new Set(figures.map(({ field }) => field))];
	const groups = [...new Set(figures.map(({ group }) => group))];
	const cells: Record<string, string | number> = { ...SECOND_QUARTER };
	fields.forEach((field, across) => {
		const column = String.fromCharCode('C'.charCodeAt(0) + across);
		const values = groups.map(
			(group) => figures.find((one) => one.group === group && one.field === field)?.value ?? 0
		);
		values.forEach((value, down) => (cells[`${column}${10 + down}`] = value));
		cells[`${column}${10 + groups.length}`] = values.reduce((sum, value) => sum + value, 0);
	});
	return changedWorkbook('ward-reports/06814.xlsx', cells);
}

/** What a reader with other eyes or hands would stumble over. */
async function violationsOn(page: Page): Promise<string[]> {
	const axe = new AxeBuilder({ page }).withTags([
		'wcag2a',
		'wcag2aa',
		'wcag21aa',
		'wcag22aa',
		'best-practice'
	]);
	return (await axe.analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Moves the focus as the Tab key would, and presses a key there. */
async function press(page: Page, selector: string, key: string): Promise<void> {
	const target = page.locator(selector).first();
	await target.focus();
	await expect(target).toBeFocused();
	await page.keyboard.press(key);
}

test('by keyboard alone the office returns two cells, the ward corrects them, the file comes back as it was sent', async ({
	page,
	browser,
	baseURL
}) => {
	// Three people's work in one journey.
	test.slow();
	await enterAs(page, 'office_staff');
	const before = await figuresAt(page.request, BAC_SON);
	await page.goto(BAC_SON);
	// Warnings stand before the figures, and the last period beside them without being asked.
	await expect(page.locator('#cell-btxh-reached')).toContainText('trước 128');
	await expect(page.locator('#cell-gn-amount_via_account')).toContainText('biến động lớn');

	await press(page, 'a[href="#cell-gn-amount_via_account"]', 'Enter');
	await expect(page.getByRole('heading', { name: 'Lý lịch số liệu' })).toBeVisible();
	await expect(page.locator('#cell-gn-amount_via_account')).toBeInViewport();
	expect(await violationsOn(page)).toEqual([]);

	await press(page, 'a[href*="review=return"]', 'Enter');
	await page.waitForURL(/review=return/);
	await press(page, 'input[name="cell"][value="btxh/reached"]', 'Space');
	await press(page, 'input[name="cell"][value="gn/amount_via_account"]', 'Space');
	await press(page, '[name="why:btxh/reached"]', 'End');
	await page.keyboard.type('Đề nghị rà soát danh sách');
	await press(page, '[name="reason"]', 'End');
	await page.keyboard.type('Đối chiếu với Bưu điện');
	await expect(page.locator('#review')).toContainText('hết ngày 10/7/2023');
	expect(await violationsOn(page)).toEqual([]);
	await press(page, '#ruling button.button-primary', 'Enter');
	await page.waitForURL(/done=return/);
	await expect(page.locator('#outcome')).toContainText('Đã trả lại báo cáo');
	await expect(page.locator('#outcome')).toBeFocused();
	await expect(page.locator('#outcome a')).toHaveAttribute('href', /^\/reports\//);

	const ward = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
	await enterAs(ward, 'ward_06814');
	await ward.goto(BAC_SON);
	const state = ward.locator('main');
	await expect(state).toContainText('Báo cáo được trả lại');
	await expect(state).toContainText('Đề nghị rà soát danh sách');
	await expect(state).toContainText('Đối chiếu với Bưu điện');
	await expect(state).toContainText('Chuyên viên Phòng LĐTBXH');
	await expect(ward.locator('#cell-btxh-reached')).toContainText('cần sửa');
	await expect(ward.locator(`a[href="${BAC_SON}/form"]`)).toHaveText('Sửa');
	await expect(ward.locator('#review')).toHaveCount(0);

	// The correction comes as a workbook and says the same, so that other journeys find the demo as it was.
	const bytes = await workbookOf(before);
	await ward.goto(`${BAC_SON}/submit`);
	await upload(ward, '../Báo cáo "quý II".xlsx', bytes);
	await ward.waitForURL(/receipt=1/);
	expect(await figuresAt(ward.request, BAC_SON)).toEqual(before);
	const file = await ward.request.get(`${BAC_SON}/file?version=2`);
	expect(Buffer.compare(await file.body(), Buffer.from(bytes))).toBe(0);
	expect(file.headers()).toMatchObject({
		'x-content-type-options': 'nosniff',
		'cache-control': 'no-store'
	});
	expect(file.headers()['content-disposition']).toMatch(/^attachment; .*filename\*=UTF-8''B%C3%A1o%20/);
	await expect(state).toContainText(createHash('sha256').update(bytes).digest('hex'));
	expect((await ward.request.get(`${BAC_SON}/file?version=1`)).status()).toBe(404);
	expect((await ward.request.get('/reports/BM-01/2023-Q2/06826/file')).status()).toBe(404);

	// A link to one figure leads to its cell and tells where it stood.
	await ward.goto(`${BAC_SON}#cell-btxh-reached`);
	await expect(ward.locator('#cell-btxh-reached')).toBeInViewport();
	await expect(ward.locator('aside, section').filter({ hasText: 'Lý lịch số liệu' }).first()).toContainText(
		'ô E11 của trang tính'
	);
	await ward.context().close();
});

test('without scripts: cells are chosen in two steps, a void needs its reason, nothing typed is lost', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
	const page = await context.newPage();
	await enterAs(page, 'office_head');
	const before = await figuresAt(page.request, YEN_THANH);
	await page.goto(YEN_THANH);
	await page.locator('a[href*="review=return"]').first().click();
	await page.locator('input[name="cell"][value="ncc/total"]').check();
	await page.getByRole('button', { name: 'Ghi lý do cho từng ô đã chọn' }).click();
	await expect(page.locator('[name="why:ncc/total"]')).toBeVisible();
	await expect(page.locator('input[name="cell"][value="ncc/total"]')).toBeChecked();
	// Neither the cell nor the report has a reason.
	await page.getByRole('button', { name: 'Trả lại báo cáo' }).click();
	await expect(page.locator('#review [role="alert"]')).toContainText('phải nêu rõ lý do');
	await expect(page.locator('input[name="cell"][value="ncc/total"]')).toBeChecked();

	await page.goto(`${YEN_THANH}?review=void#review`);
	await page.locator('[name="reason"]').fill('   ');
	await page.getByRole('button', { name: 'Không công nhận báo cáo' }).click();
	await expect(page.locator('#review [role="alert"]')).toContainText('phải nêu rõ lý do');
	await page.locator('[name="reason"]').fill('Nhầm kỳ báo cáo');
	await page.getByRole('button', { name: 'Không công nhận báo cáo' }).click();
	await expect(page).toHaveURL(/done=void#outcome/);
	await expect(page.locator('main')).toContainText('Nhầm kỳ báo cáo');
	await expect(page.locator('main')).toContainText('Trưởng phòng LĐTBXH');
	await context.close();

	const ward = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
	await enterAs(ward, 'ward_06826');
	const again = await ward.request.post(`/api/v1${YEN_THANH}`, {
		headers: { origin: baseURL ?? '' },
		data: { figures: before }
	});
	expect(again.status()).toBe(201);
	await ward.context().close();
});

test('staff accept what another entered and go on to the next; only the head sees how to rule it out or reopen it', async ({
	page,
	browser,
	baseURL
}) => {
	const address = '/reports/BM-03/2023-Q2/TC-A';
	await enterAs(page, 'office_staff');
	await page.goto(address);
	await expect(page.locator('a[href*="review=void"]')).toHaveCount(0);
	await page.getByRole('button', { name: 'Tiếp nhận' }).click();
	await page.waitForURL(/done=accept/);
	await expect(page.locator('#outcome')).toContainText('Đã tiếp nhận báo cáo');
	await page.locator('#outcome a').click();
	await page.waitForURL((url) => url.pathname !== address);
	await expect(page.locator('#review')).toBeVisible();

	const head = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
	await enterAs(head, 'office_head');
	await head.goto(`${address}?review=reopen`);
	await expect(head.locator('[name="until"]')).toHaveValue('2023-07-10');
	await expect(head.locator('a[href*="review=void"], #ruling')).not.toHaveCount(0);
	await head.context().close();
});

test('on a phone a group is read at a time, and a link to a figure shows its group @phone', async ({
	page
}) => {
	await enterAs(page, 'city_leader');
	await page.goto(BAC_SON);
	await expect(page.locator('#review')).toHaveCount(0);
	await expect(page.locator('#cell-all-total')).toBeVisible();
	await expect(page.locator('#cell-ncc-total')).toBeHidden();
	await page.getByText('Giảm nghèo', { exact: true }).first().click();
	await expect(page.locator('#cell-gn-total')).toBeVisible();
	await expect(page.locator('#cell-all-total')).toBeHidden();
	await page.goto(`/obligations?year=2023`);
	await page.goto(`${BAC_SON}#cell-btxh-paid_cash`);
	await expect(page.locator('#cell-btxh-paid_cash')).toBeInViewport();
	const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(width).toBeLessThanOrEqual(0);
});

test('who has not signed in reads the demo’s figures, not the files that people sent in', async ({
	request
}) => {
	const answer = await request.get(`${BAC_SON}/file`, { maxRedirects: 0 });
	expect(answer.status()).toBe(303);
	expect(answer.headers().location).toMatch(/^\/sign-in\?next=/);
});
