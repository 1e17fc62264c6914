import { expect, test } from '@playwright/test';
import { enterAs } from './demo.ts';

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a school is added, refused first with all that was typed kept, and then written another way @both', async ({
		page
	}, { project }) => {
		const code = `THU-${project.name.toUpperCase()}`;
		const name = `Trường thử ${project.name}`;
		await enterAs(page, 'administrator');
		await page.goto('/admin');
		await page.getByRole('link', { name: 'Danh mục đơn vị và nhóm đối tượng' }).click();
		await page.getByRole('link', { name: 'Thêm đơn vị' }).click();
		// Of the next year: what other journeys count stays as it is.
		await page.getByLabel('Có từ ngày').fill('2024-01-01');
		await page.getByLabel('Tên', { exact: true }).fill(name);
		await page.getByLabel('Mã', { exact: true }).fill('mã sai');
		await page.getByRole('button', { name: 'Thêm' }).click();
		await expect(page.getByRole('alert')).toContainText('Tên hoặc mã đơn vị không đúng dạng');
		await expect(page.getByLabel('Tên', { exact: true })).toHaveValue(name);
		await expect(page.getByLabel('Có từ ngày')).toHaveValue('2024-01-01');

		await page.getByLabel('Mã', { exact: true }).fill(code);
		await page.getByRole('button', { name: 'Thêm' }).click();
		await expect(page.getByRole('status')).toContainText('Đã thêm đơn vị và lập 0 nghĩa vụ báo cáo');
		await page.getByRole('link', { name: `Sửa ${name}` }).click();
		await page.getByLabel('Cách viết khác').fill('T. Thử');
		await page.getByRole('button', { name: 'Lưu' }).click();
		await expect(page.getByRole('status')).toContainText('Đã lưu danh mục');
		await expect(page.getByRole('row').filter({ hasText: code })).toContainText('Đã sửa tại đây');
	});
});
