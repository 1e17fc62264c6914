import { expect, test, type Page } from '@playwright/test';
import { enterAs } from './demo.ts';

const UNIT = '06823';
const NAME = 'Phường Nam Khê';

test('office staff save whom to call, and a colleague who was slower is told and loses nothing @both', async ({
	page,
	context
}) => {
	test.slow();
	await enterAs(page, 'office_staff');
	await page.goto('/directory');
	await page.getByRole('link', { name: `Sửa đầu mối của ${NAME}` }).click();
	const added = page.getByRole('form', { name: `Thêm đầu mối của ${NAME}` });
	await added.getByLabel('Họ tên hoặc bộ phận').fill('Bộ phận một cửa');
	await added.getByLabel('Điện thoại').fill('gọi sau');
	await added.getByRole('button', { name: 'Thêm đầu mối' }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await expect(added.getByLabel('Họ tên hoặc bộ phận')).toHaveValue('Bộ phận một cửa');
	await added.getByLabel('Điện thoại').fill('0203 3854 001');
	await added.getByRole('button', { name: 'Thêm đầu mối' }).click();
	await expect(page.getByRole('status')).toContainText('Đã lưu');
	const call = page.getByRole('link', { name: '0203 3854 001' });
	await expect(call).toHaveAttribute('href', 'tel:02033854001');
	// Nobody has to pull the page sideways to reach it.
	const box = await call.boundingBox();
	expect((box?.x ?? Infinity) + (box?.width ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);

	const slower = await context.newPage();
	await slower.goto(`/directory?edit=${UNIT}`);
	await changeTo(page, '0203 3854 002');
	await expect(page.getByRole('link', { name: '0203 3854 002' })).toBeVisible();
	await changeTo(slower, '0203 3854 003');
	await expect(slower.getByRole('alert')).toContainText('vừa được người khác sửa');
	await expect(known(slower).getByLabel('Điện thoại')).toHaveValue('0203 3854 003');
	await expect(slower.getByRole('link', { name: '0203 3854 002' })).toBeVisible();

	await known(page).getByRole('button', { name: 'Xóa đầu mối này' }).click();
	await expect(known(page)).toBeHidden();
	// What was typed about the removed one waits as a new one.
	await known(slower).getByRole('button', { name: 'Lưu' }).click();
	await expect(slower.getByRole('alert')).toBeVisible();
	await expect(
		slower.getByRole('form', { name: `Thêm đầu mối của ${NAME}` }).getByLabel('Điện thoại')
	).toHaveValue('0203 3854 003');
});

function known(page: Page) {
	return page.getByRole('form', { name: 'Sửa đầu mối Bộ phận một cửa' });
}

async function changeTo(page: Page, phone: string): Promise<void> {
	await known(page).getByLabel('Điện thoại').fill(phone);
	await known(page).getByRole('button', { name: 'Lưu' }).click();
}
