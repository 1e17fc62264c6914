import { expect, test, type Browser, type Page } from '@playwright/test';
import { changedWorkbook } from '../support/changed-workbook.ts';
import { enterAs, WORKBOOK } from './demo.ts';

// A quarter that no other journey touches: these come last, and move the clock into it.
const THIRD_QUARTER = { A5: 'Quý III năm 2023' };
const PAGE = '/reports/BM-01/2023-Q3/06829';
const WAITING = '/reports/BM-01/2023-Q3/06832';
const REASON = 'Đối chiếu lại với danh sách của Bưu điện';

test.beforeAll(({ browser, baseURL }) => moveClock(browser, baseURL, '2023-10-02T09:00'));
// The demo's day again, after everything that was handed in on it.
test.afterAll(({ browser, baseURL }) => moveClock(browser, baseURL, '2023-07-05T11:00'));

async function moveClock(browser: Browser, baseURL: string | undefined, to: string): Promise<void> {
	const context = await browser.newContext({ baseURL: baseURL ?? '' });
	const page = await context.newPage();
	await enterAs(page, 'administrator');
	const moved = await page.request.post('/clock', { headers: { origin: baseURL ?? '' }, form: { to } });
	expect(moved.ok()).toBe(true);
	await context.close();
}

/** What the upload form says beside its file, so that the very same request can be sent twice. */
async function hiddenFields(page: Page): Promise<Record<string, string>> {
	return page
		.locator('form[enctype="multipart/form-data"] input[type="hidden"]')
		.evaluateAll((inputs) =>
			Object.fromEntries(inputs.map((input) => [input.getAttribute('name'), input.getAttribute('value')]))
		) as Promise<Record<string, string>>;
}

test('without scripts: a form sent twice is one report with one receipt; who comes too late keeps what was typed', async ({
	browser,
	baseURL
}) => {
	// Four pages of three people.
	test.slow();
	const opened = await Promise.all(
		['ward_06829', 'office_staff', 'office_head'].map(async (userName) => {
			const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
			const page = await context.newPage();
			await enterAs(page, userName);
			return page;
		})
	);
	const [ward, staff, head] = opened as [Page, Page, Page];

	await ward.goto(`${PAGE}/submit`);
	const hidden = await hiddenFields(ward);
	const filled = async (cells: Record<string, string>) =>
		Buffer.from(await changedWorkbook('ward-reports/06829.xlsx', cells));
	const send = (buffer: Buffer) =>
		ward.request.post(`${PAGE}/submit`, {
			headers: { origin: baseURL ?? '', accept: 'text/html' },
			multipart: { ...hidden, file: { name: '06829.xlsx', mimeType: WORKBOOK, buffer } },
			maxRedirects: 0
		});
	const file = await filled(THIRD_QUARTER);
	const first = await send(file);
	const again = await Promise.all([send(file), send(file)]);
	for (const answer of [first, ...again]) {
		expect([answer.status(), answer.headers()['location']]).toEqual([303, `${PAGE}?receipt=1`]);
	}
	const { version } = (await (await ward.request.get(`/api/v1${PAGE}`)).json()) as { version: number };
	expect(version).toBe(1);
	const other = await send(await filled({ ...THIRD_QUARTER, A1: 'Bản khác' }));
	expect(other.status()).toBe(422);
	expect(await other.text()).toContain('trùng mã với một lần gửi trước');

	// All three look at version 1; the head decides first.
	await staff.goto(`${PAGE}?review=return#review`);
	await staff.locator('[name="reason"]').fill(REASON);
	await ward.goto(`${PAGE}/form`);
	const typed = ward.locator('input[name="cell:ncc/total"]');
	await typed.fill('987');
	await head.goto(PAGE);
	await head.getByRole('button', { name: 'Tiếp nhận' }).click();
	await expect(head.locator('#outcome')).toContainText('Đã tiếp nhận báo cáo');

	await staff.getByRole('button', { name: 'Trả lại báo cáo' }).click();
	await expect(staff.locator('#refusal')).toContainText(
		/Phiên bản 1 đã được Trưởng phòng LĐTBXH \(.+\) tiếp nhận lúc \d\d:\d\d \d\d\/10\/2023\./
	);
	await expect(staff.locator('#review textarea[readonly]')).toHaveValue(REASON);

	await ward.getByRole('button', { name: 'Nộp báo cáo' }).click();
	await expect(ward.locator('#outcome')).toContainText(
		'Phiên bản 1 đã được Lãnh đạo Phòng LĐTBXH tiếp nhận lúc'
	);
	await expect(typed).toHaveValue('987');
	await Promise.all(opened.map((page) => page.context().close()));
});

test('with scripts, in English: the loser of two reviewers is told who and when, and keeps the reason', async ({
	browser,
	baseURL
}) => {
	const opened = await Promise.all(
		['office_staff', 'office_head', 'ward_06832'].map(async (userName) => {
			const context = await browser.newContext({ baseURL: baseURL ?? '' });
			await context.addCookies([{ name: 'language', value: 'en', url: baseURL ?? '' }]);
			const page = await context.newPage();
			await enterAs(page, userName);
			return page;
		})
	);
	const [staff, head, ward] = opened as [Page, Page, Page];
	await ward.goto(`${WAITING}/submit`);
	const buffer = Buffer.from(await changedWorkbook('ward-reports/06832.xlsx', THIRD_QUARTER));
	await ward.setInputFiles('input[name="file"]', { name: '06832.xlsx', mimeType: WORKBOOK, buffer });
	await ward.locator('main form[enctype="multipart/form-data"] button.button-primary').click();
	await expect(ward.locator('body')).toContainText('BM-01-2023-Q3-06832-1-');
	await staff.goto(`${WAITING}?review=return`);
	await staff.locator('[name="reason"]').fill(REASON);
	const accepted = await head.request.post(`/api/v1${WAITING}/review`, {
		headers: { origin: baseURL ?? '' },
		data: { version: 1, decision: 'accept' }
	});
	expect(accepted.status()).toBe(200);
	await staff.locator('#ruling button.button-primary').click();
	await expect(staff.locator('#refusal')).toContainText(
		/Version 1 was accepted by .+ at \d\d:\d\d \d\d\/10\/2023\./
	);
	await expect(staff.locator('#review textarea[readonly]')).toHaveValue(REASON);
	await expect(staff.locator('#ruling')).toHaveCount(0);
	await Promise.all(opened.map((page) => page.context().close()));
});
