import { expect, test } from '@playwright/test';
import { enterAs } from './demo.ts';

const WARD = '/units/06808?year=2023';

test('a leader opens a ward’s page, chooses another indicator and follows a number to its cell @both', async ({
	page
}) => {
	await enterAs(page, 'city_leader');
	await page.goto(WARD);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phường Vàng Danh');
	await expect(page.getByRole('article').filter({ hasText: 'Tuyên truyền' })).toContainText(/\d+\s\/\s\d+/u);
	const trend = page.getByRole('region', { name: /^Diễn biến theo quý/ }).first();
	await expect(trend).toContainText('Tuyên truyền, vận động');

	await trend.getByRole('link', { name: 'Chi trả qua TK' }).click();
	await page.waitForURL(/indicator=CT2/);
	await expect(
		page.getByRole('heading', { name: 'Diễn biến theo quý: Chi trả qua tài khoản' })
	).toBeVisible();
	await trend.getByText('Xem số liệu').click();
	await expect(trend.getByRole('row', { name: /Quý I\/2023/ })).toContainText('71,2%');

	const width = await page.evaluate(() => [
		document.documentElement.scrollWidth,
		document.documentElement.clientWidth
	]);
	expect(width[0]).toBeLessThanOrEqual(width[1] ?? 0);

	const history = page.getByRole('table', { name: 'Số liệu theo nhóm chính sách' });
	await history.getByRole('link', { name: '105', exact: true }).click();
	await page.waitForURL('**/reports/BM-01/2023-Q1/06808#cell-ncc-total');
});

test('a ward’s other items and the accepted figures are chosen in the address', async ({ page }) => {
	await enterAs(page, 'office_head');
	await page.goto(WARD);
	await page.getByRole('combobox', { name: 'Mục' }).selectOption('paid_cash');
	await page.waitForURL(/field=paid_cash/);
	await page.getByRole('checkbox', { name: 'Chỉ số liệu đã tiếp nhận' }).check();
	await page.waitForURL(/accepted=1/);
	expect(new URL(page.url()).searchParams.get('field')).toBe('paid_cash');
	await expect(page.getByRole('rowheader', { name: 'Số người nhận tiền mặt' })).toBeVisible();
});

test('a school sees its gap in đồng, what each quarter left must bring, and no other school', async ({
	page
}) => {
	await enterAs(page, 'school_tt_b');
	await page.goto('/units/TT-B');
	const tuition = page.getByRole('region', { name: 'Học phí không dùng tiền mặt', exact: true });
	await expect(tuition).toContainText('Còn thiếu 195.494.450 đồng');
	await expect(tuition).toContainText('mỗi quý trong 3 quý còn lại (Quý II, Quý III, Quý IV)');
	await expect(page.locator('main')).not.toContainText('Cao đẳng Công nghiệp');
	await expect(page.getByRole('link', { name: 'Nộp báo cáo' })).toHaveAttribute(
		'href',
		'/reports/BM-03/2023-Q2/TT-B/form'
	);
	const foreign = await page.goto('/units/TC-A');
	expect(foreign?.status()).toBe(404);
});

test('a year without a plan says so and leads back @both', async ({ page }) => {
	await enterAs(page, 'city_leader');
	await page.goto('/units/06835?year=2024');
	await expect(page.getByText('Năm 2024 chưa có kế hoạch')).toBeVisible();
	await page.getByRole('link', { name: '2023', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phường Phương Nam');
	await expect(page.getByRole('table', { name: 'Thời hạn và việc nộp báo cáo' })).toBeVisible();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('the page tells everything, the chart’s figures too, and its choices have buttons', async ({
		page
	}) => {
		await enterAs(page, 'city_leader');
		await page.goto(WARD);
		await expect(page.getByRole('row', { name: /Quý I\/2023/ }).first()).toBeVisible();
		await page.getByRole('combobox', { name: 'Mục' }).selectOption('reached');
		await page.getByRole('button', { name: 'Xem', exact: true }).last().click();
		await page.waitForURL(/field=reached/);
	});
});
