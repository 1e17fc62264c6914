import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { enterAs } from './demo.ts';

const DAY = '2023-04-17';
const ACCEPTED = 'tiếp nhận báo cáo BM-03 quý I/2023 của Trường Trung cấp nghề mô phỏng A (phiên bản 1)';

test('the head of the office finds who did what on a day, reads it in both languages and takes it along', async ({
	page
}) => {
	await enterAs(page, 'office_head');
	await page.getByRole('link', { name: 'Nhật ký' }).click();
	await expect(page.getByText('Chuỗi nhật ký liền mạch')).toBeVisible();
	await page.getByLabel('Từ ngày').fill(DAY);
	await page.getByLabel('Đến hết ngày').fill(DAY);
	await page
		.getByLabel('Người thực hiện')
		.selectOption({ label: 'Trưởng phòng LĐTBXH – Lãnh đạo Phòng LĐTBXH' });
	await page.getByLabel('Loại việc').selectOption({ label: 'Xem xét, mở lại báo cáo' });
	await page.getByRole('button', { name: 'Xem', exact: true }).click();
	await expect(page.getByText('3 việc', { exact: true })).toBeVisible();
	await expect(page.getByRole('row', { name: ACCEPTED })).toContainText('Trưởng phòng LĐTBXH');

	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Xuất tệp CSV' }).click();
	const file = await readFile(await (await download).path(), 'utf8');
	expect(file.split('\n').filter((line) => line.includes('tiếp nhận báo cáo'))).toHaveLength(3);
	expect(file).toContain(ACCEPTED);

	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.getByText('3 entries', { exact: true })).toBeVisible();
	await expect(page.getByRole('row', { name: /accepted report BM-03 .* \(version 1\)/ })).toHaveCount(3);
	await page.getByLabel('From').fill('2001-01-01');
	await page.getByLabel('To the end of').fill('2001-01-02');
	await page.getByRole('button', { name: 'Show', exact: true }).click();
	await expect(page.getByText('Nothing matches what was chosen.')).toBeVisible();
	await page.getByRole('link', { name: 'Clear' }).click();
	await page.getByLabel('Kind').selectOption({ label: 'Downloads and exports' });
	await page.getByRole('button', { name: 'Show', exact: true }).click();
	await expect(page.getByRole('row').nth(1)).toContainText('exported the audit log as CSV (3 entries)');
});

test('the administrator reads who may do what from the table that the system asks, and is told how', async ({
	page
}) => {
	await enterAs(page, 'administrator');
	await page.getByRole('link', { name: 'Bảng phân quyền' }).click();
	// The table is read once it is there: nothing below waits.
	await expect(page.getByRole('columnheader', { name: 'Cán bộ xã, phường' })).toBeVisible();
	const roles = await page.getByRole('columnheader').allInnerTexts();
	const reach = async (deed: string, role: string): Promise<string> => {
		const cells = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: deed }) });
		return (
			await cells
				.getByRole('cell')
				.nth(roles.indexOf(role) - 1)
				.innerText()
		).trim();
	};
	expect(await reach('Nhập và nộp báo cáo', 'Cán bộ xã, phường')).toBe('Đơn vị mình');
	expect(await reach('Hủy báo cáo', 'Chuyên viên Phòng LĐTBXH')).toBe('Không');
	expect(await reach('Hủy báo cáo', 'Lãnh đạo Phòng LĐTBXH')).toBe('Toàn bộ');
	expect(await reach('Xem báo cáo, số liệu, tệp đã nộp', 'Quản trị hệ thống')).toBe('Không');
	await page.locator('summary', { hasText: 'Trợ giúp' }).click();
	await expect(page.getByRole('region', { name: 'Trợ giúp' })).toContainText('Quyền gắn với vai trò');
});
