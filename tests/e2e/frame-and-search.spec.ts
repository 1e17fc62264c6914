import { expect, test, type Page } from '@playwright/test';
import { enterAs } from './demo.ts';

const navigation = (page: Page) =>
	page.getByRole('navigation', { name: 'Các trang chính' }).filter({ visible: true });

test.describe('people are met by their own pages', () => {
	for (const [user, home, names] of [
		[
			'ward_06820',
			'/my-work',
			['Việc của tôi', 'Đơn vị của tôi', 'Kết quả chung', 'Nghĩa vụ báo cáo', 'Kế hoạch']
		],
		[
			'school_cdcnxd',
			'/my-work',
			['Việc của tôi', 'Đơn vị của tôi', 'Kết quả chung', 'Nghĩa vụ báo cáo', 'Kế hoạch']
		],
		['office_staff', '/my-work', ['Việc của tôi', 'Tổng quan', 'Nghĩa vụ báo cáo', 'Kế hoạch', 'Danh bạ']],
		['city_leader', '/', ['Tổng quan', 'Nghĩa vụ báo cáo', 'Kế hoạch', 'Danh bạ']],
		[
			'administrator',
			'/admin',
			['Quản trị', 'Người dùng', 'Kế hoạch', 'Danh bạ', 'Phân quyền', 'Nhật ký', 'Sao lưu']
		]
	] as const) {
		test(`${user} begins at ${home}`, async ({ page }) => {
			await enterAs(page, user);
			expect(new URL(page.url()).pathname).toBe(home);
			expect(await navigation(page).getByRole('link').allInnerTexts()).toEqual([...names]);
			await expect(navigation(page).locator('[aria-current="page"]')).toHaveCount(1);
			await page.goto('/help');
			await page
				.getByRole('banner')
				.getByRole('link', { name: /Uông Bí/ })
				.click();
			await page.waitForURL((url) => url.pathname === home);
		});
	}

	test('who was going somewhere arrives there', async ({ page }) => {
		await page.goto('/sign-in?next=%2Fobligations%3Fyear%3D2023');
		await page.locator('button[name="userName"][value="ward_06820"]').click();
		await expect(page).toHaveURL(/\/obligations\?year=2023$/);
	});

	test('a ward’s own unit is one press away', async ({ page }) => {
		await enterAs(page, 'ward_06820');
		await expect(navigation(page).getByRole('link', { name: 'Đơn vị của tôi' })).toHaveAttribute(
			'href',
			'/units/06820?year=2023'
		);
	});

	test('a leader has no desk of reports and is led home', async ({ page }) => {
		await enterAs(page, 'city_leader');
		await page.goto('/my-work');
		expect(new URL(page.url()).pathname).toBe('/');
	});
});

test.describe('the desk', () => {
	test('without scripts a ward reads what came back, why, and how to go on @both', async ({
		browser,
		baseURL
	}) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`${baseURL}/sign-in`);
		await page.locator('button[name="userName"][value="ward_06832"]').click();
		await expect(page).toHaveURL(/\/my-work$/);
		const task = page.getByRole('article');
		await expect(task).toContainText('Hạn bổ sung: hết ngày 07/7/2023, thứ Sáu, còn 2 ngày');
		await expect(task).toContainText('Đề nghị đối chiếu lại với danh sách chi trả');
		await expect(task.getByRole('link', { name: /^Sửa theo yêu cầu/ })).toHaveAttribute(
			'href',
			'/reports/BM-01/2023-Q2/06832/form'
		);
		await task.getByRole('link', { name: /^Nộp bằng tệp Excel/ }).click();
		await expect(page).toHaveURL(/\/reports\/BM-01\/2023-Q2\/06832\/submit$/);
		await context.close();
	});

	test('the office opens the oldest report that waits', async ({ page }) => {
		await enterAs(page, 'office_staff');
		const queue = page.getByRole('region', { name: 'Chờ xem xét' });
		await queue.getByRole('link').first().click();
		await expect(page).toHaveURL(/\/reports\/BM-01\/2023-Q1\/06835$/);
	});
});

test.describe('search', () => {
	test('finds a report without accents from any page, and marks what was asked', async ({ page }) => {
		await enterAs(page, 'office_head');
		const box = page.getByRole('banner').getByRole('searchbox');
		await box.fill('quang trung q2');
		await box.press('Enter');
		await expect(page).toHaveURL(/\/search\?q=quang\+trung\+q2$/);
		const reports = page.getByRole('region', { name: /^Báo cáo/ });
		await expect(reports.getByRole('listitem')).toHaveCount(1);
		expect(await reports.locator('mark').allInnerTexts()).toEqual(['Quang', 'Trung']);
		await reports.getByRole('link').click();
		await expect(page).toHaveURL(/\/reports\/BM-01\/2023-Q2\/06817$/);
	});

	test('finds difficulties, tells how many more there are, and what to do when there is nothing', async ({
		page
	}) => {
		await enterAs(page, 'office_head');
		await page.goto('/search?q=cao+tuoi+the');
		await expect(
			page
				.getByRole('region', { name: /^Khó khăn/ })
				.getByRole('listitem')
				.first()
		).toContainText('cao tuổi');
		await page.goto('/search?q=bm-01');
		await expect(page.getByText(/Còn 30 kết quả/)).toBeVisible();
		await page.goto(`/search?q=${encodeURIComponent(`<zzz>%'"_`)}`);
		await expect(page.getByRole('status')).toContainText('Không tìm thấy gì');
		await page.goto('/search');
		await expect(page.getByRole('status')).toContainText('Không cần dấu');
	});

	test('shows a ward nothing of another', async ({ page }) => {
		await enterAs(page, 'ward_06820');
		await page.goto('/search?q=quang+trung');
		await expect(page.getByRole('status')).toContainText('Không tìm thấy gì');
		await page.goto('/search?q=trung+vuong');
		await expect(page.getByRole('region', { name: /^Đơn vị/ }).getByRole('listitem')).toHaveCount(1);
	});
});

test.describe('help', () => {
	test('opens and closes by keyboard and tells the reader’s own steps', async ({ page }) => {
		await enterAs(page, 'ward_06820');
		const summary = page.locator('summary', { hasText: 'Trợ giúp' });
		await summary.focus();
		await page.keyboard.press('Enter');
		const panel = page.getByRole('region', { name: 'Trợ giúp' });
		await expect(panel).toContainText('Nhập báo cáo');
		await expect(panel).toContainText('Quá hạn:');
		await expect(panel).toContainText('Số điện thoại của Phòng chưa được cài đặt');
		await page.keyboard.press('Escape');
		await expect(panel).toBeHidden();
		await expect(summary).toBeFocused();
	});

	test('is there without scripts and before signing in @both', async ({ browser, baseURL }) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`${baseURL}/sign-in`);
		await page.locator('summary', { hasText: 'Trợ giúp' }).click();
		await page.getByRole('link', { name: 'Mở phần trợ giúp của trang này' }).click();
		await expect(page).toHaveURL(/\/help\?for=/);
		await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
		await expect(page.getByText('Khoảng có thể:')).toBeVisible();
		await context.close();
	});
});

test('the menu of a phone works without scripts, with room for fingers @phone', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		isMobile: true
	});
	const page = await context.newPage();
	await page.goto(`${baseURL}/sign-in`);
	await page.locator('button[name="userName"][value="ward_06820"]').click();
	await expect(navigation(page)).toHaveCount(0);
	await page.locator('summary', { hasText: 'Danh mục trang' }).click();
	for (const link of await navigation(page).getByRole('link').all()) {
		expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	}
	await page.getByRole('searchbox').filter({ visible: true }).fill('trung vuong q1');
	await page.getByRole('button', { name: 'Tìm kiếm' }).filter({ visible: true }).click();
	await expect(page.getByRole('region', { name: /^Báo cáo/ }).getByRole('listitem')).toHaveCount(1);
	await context.close();
});

test.describe('when something is wrong', () => {
	test('an absent page says so and leads home @both', async ({ page }) => {
		await enterAs(page, 'ward_06820');
		expect((await page.goto('/reports/BM-01/2023-Q1/06811'))?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không tìm thấy trang');
		await page.getByRole('link', { name: 'Về trang chính' }).click();
		await expect(page).toHaveURL(/\/my-work$/);
	});

	test('without a network the page stays and says why', async ({ page, context }) => {
		await enterAs(page, 'city_leader');
		await page.waitForLoadState('networkidle');
		await context.setOffline(true);
		await navigation(page).getByRole('link', { name: 'Kế hoạch' }).click();
		await expect(page.getByRole('alert')).toContainText('mất kết nối mạng');
		expect(new URL(page.url()).pathname).toBe('/');
		await context.setOffline(false);
		await expect(page.getByRole('alert')).toHaveCount(0);
		await navigation(page).getByRole('link', { name: 'Kế hoạch' }).click();
		await expect(page).toHaveURL(/\/plan$/);
	});

	test('what is refused before any page is told in plain words, in both languages', async ({ request }) => {
		const answer = await request.post('/language', {
			headers: { accept: 'text/html', origin: 'https://elsewhere.example' },
			form: { language: 'en' }
		});
		expect(answer.status()).toBe(403);
		const page = await answer.text();
		expect(page).toContain('Hãy mở hệ thống từ địa chỉ chính thức');
		expect(page).toContain('href="/home"');
	});

	test('the page of components is for those who develop', async ({ page }) => {
		await enterAs(page, 'administrator');
		expect((await page.goto('/dev/components'))?.status()).toBe(404);
	});
});
