import { renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
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

test('many people come from a workbook, whose faults are told at their cells and whose passwords are shown once', async ({
	browser
}) => {
	test.setTimeout(60_000);
	await page.getByRole('link', { name: 'Thêm nhiều người từ tệp Excel' }).first().click();
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Tải mẫu danh sách' }).click();
	const workbook = new ExcelJS.Workbook();
	await workbook.xlsx.readFile(await (await download).path());
	const sheet = workbook.worksheets[0]!;
	const send = async (...people: string[][]): Promise<void> => {
		people.forEach((person, row) =>
			person.forEach((text, at) => {
				sheet.getCell(5 + row, at + 1).value = text;
			})
		);
		const buffer = Buffer.from(await workbook.xlsx.writeBuffer());
		await page.setInputFiles('input[name="file"]', { name: 'people.xlsx', mimeType: WORKBOOK, buffer });
		await page.getByRole('button', { name: 'Kiểm tra danh sách' }).click();
	};
	const officer = ['Cán bộ Thanh Sơn', 'thanh_son', 'Cán bộ xã, phường'];
	await send([...officer, '6811'], ['Phòng Tài chính', 'thanh_son', 'Kế toán', 'TC-A', 'gọi sau']);
	const faults = page.getByRole('alert');
	await expect(faults).toContainText('chưa tạo tài khoản nào');
	for (const [cell, text] of [
		['D5', '“6811”'],
		['B6', '“thanh_son” có hai lần'],
		['C6', '“Kế toán”'],
		['E6', '“gọi sau”']
	] as const) {
		await expect(faults.getByRole('row', { name: new RegExp(cell) })).toContainText(text);
	}
	await send(
		[...officer, '06811'],
		['Phòng Tài chính', 'truong_a', 'Cơ sở giáo dục nghề nghiệp', 'TC-A', '0203 3854 001']
	);
	await expect(page.getByRole('heading', { name: 'Danh sách đúng: sẽ tạo 2 tài khoản' })).toBeVisible();
	await page.getByRole('button', { name: 'Tạo 2 tài khoản' }).click();
	const made = page.getByRole('row', { name: /thanh_son/ });
	await expect(made).toContainText('Phường Thanh Sơn');
	const password = await made.getByRole('cell').last().innerText();
	const list = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Tải danh sách mật khẩu' }).click();
	expect((await list).suggestedFilename()).toBe('mat-khau-dau-tien.xlsx');

	await page.getByRole('link', { name: 'Danh sách người dùng' }).click();
	await page.waitForURL('**/admin/people');
	await expect(page.getByRole('row', { name: /truong_a/ })).toContainText('Trường Trung cấp nghề mô phỏng A');
	await page.goBack();
	await expect(page.getByRole('button', { name: 'Kiểm tra danh sách' })).toBeVisible();
	await expect(page.getByText(password)).toHaveCount(0);
	const person = await withoutScripts(browser);
	await enter(person, 'thanh_son', password);
	await expect(person).toHaveURL(`${city.origin}/my-work`);
	await person.context().close();
});

test('a unit where nobody can sign in is red in the directory, which leads to making an account there', async () => {
	await page.goto(`${city.origin}/directory`);
	const without = page.getByRole('row', { name: /Phường Vàng Danh/ });
	await expect(without).toContainText('Không có tài khoản dùng được');
	await expect(without.getByText('Không có tài khoản dùng được')).toHaveClass(/text-brick/);
	await expect(page.getByRole('row', { name: /Phường Thanh Sơn/ })).toContainText('1 tài khoản');
	await without.getByRole('link', { name: 'Tạo tài khoản cho Phường Vàng Danh' }).click();
	await expect(page.getByLabel('Đơn vị', { exact: true })).toHaveValue('06808');
	await page.goto(`${city.origin}/admin/new-person?unit=TT-B`);
	await expect(page.getByLabel('Vai trò')).toHaveValue('school');
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

test('the age of the backups is seen, and red when there is none or the last is too old', async () => {
	test.setTimeout(60_000);
	await page.goto(`${city.origin}/admin`);
	await page
		.getByRole('navigation', { name: 'Các trang quản trị' })
		.getByRole('link', { name: 'Sao lưu' })
		.click();
	const folder = (await page.locator('main code').last().textContent()) ?? '';
	await city.stop();
	rmSync(folder, { recursive: true, force: true });
	const path = city.run('backup');
	// The server makes none of its own within the first half minute.
	await city.start();
	const last = page
		.getByText('Bản sao lưu gần nhất', { exact: true })
		.locator('xpath=following-sibling::dd[1]');
	const alarm = page.getByRole('region', { name: 'Cần chú ý' });
	await page.reload();
	await expect(last).toHaveText(/vừa xong|phút trước/);
	await expect(last).not.toHaveClass(/text-brick/);
	await expect(page.getByRole('row', { name: new RegExp(basename(path)) })).toContainText('Không mã hóa');

	renameSync(path, join(folder, basename(path).replace(/\d{4}-\d\d-\d\d/, '2023-01-01')));
	await page.reload();
	await expect(alarm).toContainText('quá 26 giờ');
	await expect(last).toHaveClass(/text-brick/);

	rmSync(folder, { recursive: true });
	await page.reload();
	await expect(alarm).toContainText('Chưa có bản sao lưu nào');
	await expect(last).toHaveText('Chưa có');
	await expect(last).toHaveClass(/text-brick/);

	await page.goto(`${city.origin}/audit`);
	await expect(page.getByRole('row', { name: /sao lưu/ }).first()).toContainText('Người vận hành máy chủ');
});
