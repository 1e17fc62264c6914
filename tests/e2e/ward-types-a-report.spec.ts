import { expect, test, type Page, type Response } from '@playwright/test';
import { expectedFigures } from '../support/changed-workbook.ts';
import { enterAs } from './demo.ts';

const FORM = '/reports/BM-01/2023-Q2';

/** The cell of a group and field, as one finds it by what it is called. */
const cell = (page: Page, group: string, field: string) =>
	page.locator(`input[name="cell:${group}/${field}"]`);
/** What the status line under the grid says of the draft. */
const panel = (page: Page) => page.locator('#entry-panel');

/** Types the first quarter's figures of the ward into every cell. */
async function fillIn(page: Page, ward: string): Promise<void> {
	for (const [group, fields] of Object.entries(expectedFigures().wards[ward]?.groups ?? {})) {
		for (const [field, value] of Object.entries(fields)) {
			if (field !== 'with_account') await cell(page, group, field).fill(String(value));
		}
	}
}

/** The server has kept a draft from now on. The panel alone does not say so: it tells of one that was there before, too. */
function draftKept(page: Page): Promise<Response> {
	return page.waitForResponse((answer) => answer.url().endsWith('/form/draft') && answer.ok());
}

test('on a phone an officer corrects what came back, group by group, and gets a receipt @phone', async ({
	page
}) => {
	await enterAs(page, 'ward_06832');
	await page.goto(`${FORM}/06832/form`);
	await expect(page.getByText('Phòng đề nghị sửa')).toBeVisible();
	await expect(page.getByText(/sẵn số liệu của phiên bản 1/)).toBeVisible();
	await expect(cell(page, 'ncc', 'paid_cash')).toBeVisible();
	await expect(cell(page, 'btxh', 'paid_cash')).toBeHidden();

	// The office's remark leads to the cell, in whichever group it stands.
	await page.getByRole('link', { name: /Bảo trợ xã hội · Số người nhận tiền mặt/ }).click();
	await expect(cell(page, 'btxh', 'paid_cash')).toBeFocused();
	await expect(cell(page, 'ncc', 'paid_cash')).toBeHidden();
	await cell(page, 'btxh', 'paid_cash').fill('9.999');
	await expect(panel(page)).toContainText(/lớn hơn Tổng số đối tượng hưởng/);
	await expect(cell(page, 'btxh', 'paid_via_account')).toHaveAttribute('aria-invalid', 'true');
	await cell(page, 'btxh', 'paid_cash').fill('224');
	await expect(cell(page, 'btxh', 'paid_via_account')).not.toHaveAttribute('aria-invalid');
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBeLessThanOrEqual(390);

	await page.getByRole('button', { name: 'Nộp báo cáo' }).click();
	await page.waitForURL(/receipt=1/);
	await expect(page.getByText(/Đã nhận báo cáo lúc/)).toContainText('phiên bản 2');
});

test('without scripts a report is typed in, checked and filed', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, locale: 'vi-VN' });
	const page = await context.newPage();
	await page.goto(`${baseURL}/sign-in`);
	await page.locator('button[name="userName"][value="ward_06820"]').click();
	await page.goto(`${baseURL}${FORM}/06820/form`);
	await fillIn(page, '06820');
	await cell(page, 'gn', 'monthly').fill('mười hai');
	await page.getByRole('button', { name: 'Kiểm tra trước khi nộp' }).click();
	await expect(page.locator('#outcome')).toContainText('“mười hai” không phải là số');
	// Nothing that was typed is gone, the wrong word included.
	await expect(cell(page, 'gn', 'monthly')).toHaveValue('mười hai');
	const { monthly = 0, total = 0 } = expectedFigures().wards['06820']?.groups['gn'] ?? {};
	expect(await cell(page, 'gn', 'total').inputValue()).toBe(total.toLocaleString('vi-VN'));

	await cell(page, 'gn', 'monthly').fill(String(monthly));
	await page.getByRole('button', { name: 'Lưu nháp' }).last().click();
	await expect(page.locator('#outcome')).toContainText('Đã lưu bản nháp');
	await page.goto(`${baseURL}${FORM}/06820/form`);
	await expect(page.getByText(/Đang làm tiếp bản nháp/)).toBeVisible();
	await page.getByRole('button', { name: 'Nộp báo cáo' }).click();
	await expect(page.getByText(/Đã nhận báo cáo lúc/)).toContainText('đúng hạn');
	await context.close();
});

test('by keyboard alone a ward types its figures as in a spreadsheet', async ({ page }) => {
	await enterAs(page, 'ward_06826');
	await page.goto(`${FORM}/06826/form`);
	const first = cell(page, 'ncc', 'total');
	// Before the scripts have taken the page over Enter keeps a draft (before-the-scripts.spec.ts); here it moves on.
	await expect(first).not.toHaveAttribute('value');
	const value = Number((await first.inputValue()).replaceAll('.', ''));
	await first.focus();
	await page.keyboard.type(String(value + 1));
	await page.keyboard.press('Enter');
	await expect(cell(page, 'ncc', 'monthly')).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(cell(page, 'btxh', 'monthly')).toBeFocused();
	await page.keyboard.press('Shift+Enter');
	await expect(cell(page, 'btxh', 'total')).toBeFocused();
	await page.keyboard.press('ArrowLeft');
	await expect(first).toBeFocused();
	await expect(first).toHaveValue(String(value + 1));

	const submit = page.getByRole('button', { name: 'Nộp báo cáo' });
	for (let presses = 0; presses < 150; presses += 1) {
		await page.keyboard.press('Tab');
		if (await submit.evaluate((element) => element === document.activeElement)) break;
	}
	await expect(submit).toBeFocused();
	await page.keyboard.press('Enter');
	await page.waitForURL(/receipt=1/);
	await expect(page.locator('#cell-ncc-total')).toContainText(String(value + 1));
});

test('when the session ends in mid-form nothing typed is lost', async ({ page, context }) => {
	await enterAs(page, 'ward_06814');
	await page.goto(`${FORM}/06814/form`);
	await cell(page, 'khac', 'monthly').fill('33');
	await expect(panel(page)).toContainText('Đã lưu nháp lúc');
	await context.clearCookies();
	await cell(page, 'khac', 'no_account_agreed').fill('7');
	await page.getByLabel('Kiến nghị').fill('Mở thêm điểm rút tiền.');
	await expect(panel(page)).toContainText('Phiên làm việc đã hết hạn');
	// Handing it in does not lose it either, and says beside the button why nothing happens.
	await page.getByRole('button', { name: 'Nộp báo cáo' }).click();
	await expect(page.getByRole('alert')).toContainText('Phiên làm việc đã hết hạn');
	await expect(page.getByRole('alert')).toBeFocused();
	await expect(cell(page, 'khac', 'no_account_agreed')).toHaveValue('7');

	const kept = draftKept(page);
	await panel(page).getByRole('link', { name: 'Đăng nhập lại' }).click();
	await page.locator('button[name="userName"][value="ward_06814"]').click();
	await page.waitForURL(`**${FORM}/06814/form`);
	await expect(page.getByText(/Đã khôi phục những gì nhập dở/)).toBeVisible();
	await expect(cell(page, 'khac', 'monthly')).toHaveValue('33');
	await expect(cell(page, 'khac', 'no_account_agreed')).toHaveValue('7');
	await expect(page.getByLabel('Kiến nghị')).toHaveValue('Mở thêm điểm rút tiền.');
	await kept;
	await expect(panel(page)).toContainText('Đã lưu nháp lúc');
	// Now the server has it: another machine goes on from there.
	const other = await (await page.context().browser()!.newContext()).newPage();
	await enterAs(other, 'ward_06814');
	await other.goto(`${FORM}/06814/form`);
	await expect(cell(other, 'khac', 'no_account_agreed')).toHaveValue('7');
	await other.context().close();
});

test('while the server is away what is typed stays on the machine, and is sent when it is back', async ({
	page
}) => {
	await enterAs(page, 'ward_06814');
	await page.goto(`${FORM}/06814/form`);
	await page.route('**/form/draft', (route) => route.abort());
	await cell(page, 'gn', 'no_account_refused').fill('5');
	await expect(panel(page)).toContainText('Chưa gửi được lên máy chủ');
	await page.unroute('**/form/draft');
	await page.reload();
	await expect(cell(page, 'gn', 'no_account_refused')).toHaveValue('5');
	await expect(panel(page)).toContainText('Đã lưu nháp lúc');
});

test('two people of a ward who type at once notice each other', async ({ page, browser, baseURL }) => {
	await enterAs(page, 'ward_06808');
	const leader = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
	await enterAs(leader, 'leader_06808');
	const free = `/reports/BM-01/2023-Q2/06808/form`;
	// The report was accepted: the form says so and takes nothing.
	await page.goto(free);
	await expect(page.getByText(/đã được tiếp nhận/).first()).toBeVisible();
	await expect(cell(page, 'ncc', 'total')).toHaveCount(0);
	await leader.context().close();

	await enterAs(page, 'ward_06814');
	await page.goto(`${FORM}/06814/form`);
	const other = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
	await enterAs(other, 'ward_06814');
	await other.goto(`${FORM}/06814/form`);
	const kept = draftKept(page);
	await cell(page, 'ncc', 'cash_exception').fill('3');
	await kept;
	await expect(panel(page)).toContainText('Đã lưu nháp lúc');
	await cell(other, 'ncc', 'cash_exception').fill('4');
	await expect(panel(other)).toContainText('vừa được người khác của đơn vị lưu');
	await panel(other).getByRole('button', { name: 'Giữ bản đang nhập' }).click();
	await expect(panel(other)).toContainText('Đã lưu nháp lúc');
	await page.reload();
	await expect(cell(page, 'ncc', 'cash_exception')).toHaveValue('4');
	await page.getByRole('button', { name: 'Bỏ bản nháp' }).click();
	await expect(page.getByText(/sẵn số liệu của phiên bản/)).toBeVisible();
	await other.context().close();
});

test('without scripts a session that ended carries the typed report through signing in', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${baseURL}/sign-in`);
	await page.locator('button[name="userName"][value="ward_06814"]').click();
	await page.goto(`${baseURL}${FORM}/06814/form`);
	await cell(page, 'gn', 'total').fill('61');
	await context.clearCookies();
	await page.getByRole('button', { name: 'Nộp báo cáo' }).click();
	await expect(page.getByText(/đang được giữ trên trang này/)).toBeVisible();
	await page.locator('button[name="userName"][value="ward_06814"]').click();
	await expect(page).toHaveURL(/form\?carried=1/);
	await expect(page.getByText(/đã được giữ lại/)).toBeVisible();
	await expect(cell(page, 'gn', 'total')).toHaveValue('61');

	// Somebody else who signs in there does not get it written into their own report, and it is not lost.
	await cell(page, 'gn', 'total').fill('62');
	await context.clearCookies();
	await page.getByRole('button', { name: 'Nộp báo cáo' }).click();
	await page.locator('button[name="userName"][value="ward_06811"]').click();
	await expect(page.getByRole('alert')).toContainText('chưa lưu được');
	await page.locator('button[name="userName"][value="ward_06814"]').click();
	await expect(cell(page, 'gn', 'total')).toHaveValue('62');

	// A colleague's newer draft is not written over: one looks at one's own first.
	await cell(page, 'gn', 'total').fill('63');
	const colleague = await browser.newPage();
	await colleague.goto(`${baseURL}/sign-in`);
	await colleague.locator('button[name="userName"][value="ward_06814"]').click();
	await colleague.waitForURL('**/my-work');
	await colleague.goto(`${baseURL}${FORM}/06814/form`);
	const kept = draftKept(colleague);
	await cell(colleague, 'gn', 'total').fill('64');
	await kept;
	await colleague.close();
	await context.clearCookies();
	await page.getByRole('button', { name: 'Nộp báo cáo' }).click();
	await page.locator('button[name="userName"][value="ward_06814"]').click();
	await expect(page.getByRole('alert')).toContainText('vừa được người khác của đơn vị lưu');
	await page.getByRole('button', { name: 'Mở biểu với những gì đã nhập' }).click();
	await expect(cell(page, 'gn', 'total')).toHaveValue('63');
	await page.getByRole('button', { name: 'Bỏ bản nháp' }).click();
	await context.close();
});

test('a school files its quarter on the page, with its share before its eyes', async ({ page }) => {
	await enterAs(page, 'school_tt_b');
	await page.goto('/reports/BM-03/2023-Q2/TT-B/form');
	const { by_method: methods, ...totals } = expectedFigures().schools['TT-B']!;
	const figures = { payers: totals.payers, charged: totals.charged, exempt: totals.exempt, ...methods };
	for (const [field, value] of Object.entries(figures)) {
		await page.locator(`input[name="cell:/${field}"]`).fill(String(value));
	}
	// Methods are carried forward from the last report, cash counted at the counter is cash.
	await expect(page.getByRole('checkbox', { name: 'Chuyển khoản, QR' })).toBeChecked();
	await expect(page.getByText(/mức giao 85%/)).toBeVisible();
	await expect(page.getByText('77,4%')).toBeVisible();
	await page.getByRole('button', { name: 'Nộp báo cáo' }).click();
	await page.waitForURL(/receipt=1/);
	await expect(page.getByText(/Đã nhận báo cáo lúc/)).toContainText('đúng hạn');
});
