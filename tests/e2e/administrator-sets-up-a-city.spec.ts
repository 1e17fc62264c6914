import { expect, test, type Browser, type Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { WORKBOOK } from './demo.ts';
import { installation, type Installation } from './production.ts';
import { shownBy } from './telephone.ts';

const PASSWORD = 'con mèo ngủ trên mái nhà';
let city: Installation;
let page: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
	test.setTimeout(120_000);
	city = await installation();
	city.run('migrate');
	const password = city.run('create-account', '--user', 'quan_tri', '--role', 'administrator');
	await city.start();
	page = await browser.newPage();
	await enter(page, 'quan_tri', password);
	await page.getByLabel('Mật khẩu đang dùng').fill(PASSWORD);
	await page.getByRole('button', { name: 'Bắt đầu đăng ký' }).click();
	const secret = (await page.locator('code').textContent()) ?? '';
	await page.getByLabel('Mã xác thực').fill(shownBy(secret));
	await page.getByRole('button', { name: 'Xác nhận' }).click();
	await page.getByRole('link', { name: 'Đã cất mã, làm việc tiếp' }).click();
});
test.afterAll(() => city.remove());

/** Signs in for the first time and chooses an own password. */
async function enter(visitor: Page, userName: string, firstPassword: string): Promise<void> {
	await visitor.goto(`${city.origin}/sign-in`);
	await visitor.getByLabel('Tên đăng nhập').fill(userName);
	await visitor.getByLabel('Mật khẩu', { exact: true }).fill(firstPassword);
	await visitor.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
	await visitor.getByLabel('Mật khẩu hiện tại').fill(firstPassword);
	await visitor.getByLabel('Mật khẩu mới', { exact: true }).fill(PASSWORD);
	await visitor.getByLabel('Nhập lại mật khẩu mới').fill(PASSWORD);
	await visitor.getByRole('button', { name: 'Đổi mật khẩu' }).click();
	await visitor.getByRole('link', { name: 'Về trang chính' }).click();
}

async function withoutScripts(browser: Browser): Promise<Page> {
	const context = await browser.newContext({ javaScriptEnabled: false, locale: 'vi-VN' });
	return context.newPage();
}

test('an empty installation leads from the administrator to the first period', async () => {
	await expect(page).toHaveURL(`${city.origin}/admin`);
	const steps = page.getByRole('listitem');
	await expect(steps.filter({ hasText: '1. Quản trị viên' })).toContainText('Đã xong');
	await expect(steps.filter({ hasText: '2. Đơn vị' })).toContainText('Việc tiếp theo');
	await page.getByRole('button', { name: 'Nạp danh mục và kế hoạch năm 2023' }).click();
	await expect(steps.filter({ hasText: '2. Đơn vị' })).toContainText('Đã xong');
	await expect(page.getByText('13 đơn vị chưa có ai đăng nhập được')).toBeVisible();
	await expect(steps.filter({ hasText: '3. Người dùng' })).toContainText('Việc tiếp theo');
	await page.getByRole('button', { name: 'Lập danh sách báo cáo phải nộp năm 2023' }).click();
	await expect(steps.filter({ hasText: '4. Kỳ báo cáo' })).toContainText('62 báo cáo phải nộp');
});

test('many people come from a workbook, whose faults are told at their cells', async () => {
	await page.getByRole('link', { name: 'Thêm nhiều người từ tệp Excel' }).first().click();
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Tải mẫu danh sách' }).click();
	const workbook = new ExcelJS.Workbook();
	await workbook.xlsx.readFile(await (await download).path());
	const sheet = workbook.worksheets[0]!;
	const send = async (unit: string): Promise<void> => {
		['Cán bộ Thanh Sơn', 'thanh_son', 'Cán bộ xã, phường', unit].forEach((text, at) => {
			sheet.getCell(5, at + 1).value = text;
		});
		const buffer = Buffer.from(await workbook.xlsx.writeBuffer());
		await page.setInputFiles('input[name="file"]', { name: 'people.xlsx', mimeType: WORKBOOK, buffer });
		await page.getByRole('button', { name: 'Kiểm tra danh sách' }).click();
	};
	await send('6811');
	await expect(page.getByRole('alert').getByRole('row', { name: /D5/ })).toContainText('“6811”');
	await send('06811');
	await page.getByRole('button', { name: 'Tạo 1 tài khoản' }).click();
	await expect(page.getByRole('row', { name: /thanh_son/ })).toContainText('Phường Thanh Sơn');
	const list = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Tải danh sách mật khẩu' }).click();
	expect((await list).suggestedFilename()).toBe('mat-khau-dau-tien.xlsx');
});

test('a person is made, changes between two roles without scripts, and is gone when disabled', async ({
	browser
}) => {
	test.setTimeout(60_000);
	await page.goto(`${city.origin}/admin/new-person`);
	await page.getByLabel('Họ và tên').fill('Cán bộ Vàng Danh');
	await page.getByLabel('Tên đăng nhập').fill('vang_danh');
	await page.getByRole('button', { name: 'Tạo tài khoản' }).click();
	// A ward's role without a ward: nothing typed is lost.
	await expect(page.getByRole('alert')).toBeVisible();
	await expect(page.getByLabel('Tên đăng nhập')).toHaveValue('vang_danh');
	await page.getByLabel('Đơn vị', { exact: true }).selectOption('06808');
	await page.getByRole('button', { name: 'Tạo tài khoản' }).click();
	const password = (await page.locator('[data-password]').textContent()) ?? '';

	const person = await withoutScripts(browser);
	await enter(person, 'vang_danh', password);
	await expect(person).toHaveURL(`${city.origin}/my-work`);

	await page.getByRole('link', { name: 'Mở trang của người này' }).click();
	const assign = page.getByRole('form', { name: 'Giao thêm vai trò' });
	await assign.getByLabel('Vai trò').selectOption('ward-leader');
	await assign.getByLabel('Đơn vị', { exact: true }).selectOption('06808');
	await assign.getByRole('button', { name: 'Giao vai trò' }).click();
	await expect(page.getByRole('status')).toContainText('Đã giao vai trò');

	await person.goto(`${city.origin}/my-work`);
	await person.locator('header summary', { hasText: 'Cán bộ Vàng Danh' }).click();
	await person.getByRole('button', { name: /Lãnh đạo UBND xã, phường/ }).click();
	await person.locator('header summary', { hasText: 'Cán bộ Vàng Danh' }).click();
	await expect(person.getByRole('button', { name: /Lãnh đạo UBND/ })).toHaveAttribute('aria-current', 'true');

	await page.getByRole('button', { name: 'Khóa tài khoản' }).click();
	await expect(page.getByRole('status')).toContainText('Đã khóa tài khoản');
	await person.goto(`${city.origin}/my-work`);
	await expect(person).toHaveURL(/sign-in/);

	await page.goto(`${city.origin}/admin/people/quan_tri`);
	await page.getByRole('button', { name: 'Khóa tài khoản' }).click();
	await expect(page.getByRole('alert')).toContainText('quản trị viên cuối cùng');
});
