import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { installation, type Installation } from './production.ts';
import { shownBy } from './telephone.ts';

const PASSWORD = 'con mèo ngủ trên mái nhà';
const NEW_PASSWORD = 'bảy chú vịt con qua cầu';
let city: Installation;
let firstPassword: string;
let ofOfficer: string;
/** What the office head's telephone and paper hold. */
let secret = '';
let codes: string[] = [];

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
	test.setTimeout(120_000);
	city = await installation();
	city.run('migrate');
	city.run('seed');
	firstPassword = city.run('create-account', '--user', 'truong_phong', '--role', 'office-head');
	ofOfficer = city.run('create-account', '--user', 'can_bo', '--role', 'ward-officer', '--unit', '06811');
	await city.start();
});
test.afterAll(() => city.remove());

async function giveNames(page: Page, userName: string, password: string): Promise<void> {
	await page.getByLabel('Tên đăng nhập').fill(userName);
	await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
	await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
}

async function signOut(page: Page): Promise<void> {
	await page.locator('summary', { hasText: 'truong_phong' }).click();
	await page.getByRole('button', { name: 'Đăng xuất' }).click();
	await page.waitForURL(/sign-in/);
}

test('the office head changes the first password, enrols a telephone, and only then works', async ({
	page
}) => {
	await page.goto(`${city.origin}/obligations`);
	await giveNames(page, 'truong_phong', firstPassword);
	await expect(page).toHaveURL(/change-password/);
	await page.getByLabel('Mật khẩu hiện tại').fill(firstPassword);
	await page.getByLabel('Mật khẩu mới', { exact: true }).fill('Uongbi@2023456');
	await expect(page.getByText(/dễ bị đoán vì phần lớn là: uongbi/)).toBeVisible();
	await page.getByLabel('Mật khẩu mới', { exact: true }).fill(PASSWORD);
	await expect(page.getByText('Mật khẩu này dùng được.')).toBeVisible();
	await page.getByLabel('Nhập lại mật khẩu mới').fill(PASSWORD);
	await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
	await page.getByRole('link', { name: 'Về trang chính' }).click();
	await expect(page).toHaveURL(/account\/second-factor/);
	for (const path of ['/my-work', '/obligations', '/account']) {
		await page.goto(city.origin + path);
		await expect(page).toHaveURL(/account\/second-factor/);
	}
	await page.getByLabel('Mật khẩu đang dùng').fill(PASSWORD);
	await page.getByRole('button', { name: 'Bắt đầu đăng ký' }).click();
	await expect(page.getByRole('img', { name: /Mã QR/ })).toBeVisible();
	await expectUsable(page);
	secret = (await page.locator('code').textContent()) ?? '';
	await page.getByLabel('Mã xác thực').fill('000000');
	await page.getByRole('button', { name: 'Xác nhận' }).click();
	await expect(page.getByRole('alert').getByText(/Mã xác thực không đúng/)).toBeVisible();
	expect(await page.locator('code').textContent()).toBe(secret);
	await page.getByLabel('Mã xác thực').fill(shownBy(secret));
	await page.getByRole('button', { name: 'Xác nhận' }).click();
	await expect(page.getByText('Đã bật xác thực hai bước.')).toBeVisible();
	await expectUsable(page);
	codes = await page.locator('ol code').allTextContents();
	expect(codes).toHaveLength(10);
	await page.getByRole('link', { name: 'Đã cất mã, làm việc tiếp' }).click();
	await expect(page).toHaveURL(/my-work/);
	await signOut(page);
});

test('a code opens the page that was asked for, and no second browser', async ({ page, browser }) => {
	await page.goto(`${city.origin}/obligations`);
	await giveNames(page, 'truong_phong', PASSWORD);
	await expect(page.getByRole('heading', { name: 'Xác thực hai bước' })).toBeVisible();
	await expectUsable(page);
	// The next half minute's, which a telephone that runs a little fast shows already.
	const code = shownBy(secret, 1);
	await page.getByLabel('Mã xác thực').fill(code);
	await page.getByRole('button', { name: 'Tiếp tục' }).click();
	await expect(page).toHaveURL(/obligations/);

	const thief = await browser.newPage();
	await thief.goto(`${city.origin}/sign-in`);
	await giveNames(thief, 'truong_phong', PASSWORD);
	await thief.getByLabel('Mã xác thực').fill(code);
	await thief.getByRole('button', { name: 'Tiếp tục' }).click();
	await expect(thief.getByRole('alert').getByText(/đã dùng rồi/)).toBeVisible();
	await thief.goto(`${city.origin}/my-work`);
	await expect(thief).toHaveURL(/sign-in/);
	await thief.close();
});

test('without scripts a backup code works once', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	for (const isFirst of [true, false]) {
		await page.goto(`${city.origin}/sign-in?anew`);
		await giveNames(page, 'truong_phong', PASSWORD);
		await page.getByLabel('Mã xác thực').fill(codes[0] ?? '');
		await page.getByRole('button', { name: 'Tiếp tục' }).click();
		if (isFirst) {
			await expect(page).toHaveURL(/my-work/);
			await context.clearCookies();
		} else {
			await expect(page.getByText(/Mã xác thực không đúng/)).toBeVisible();
		}
	}
	await context.close();
});

test('who mistypes five times is told how long to wait, without scripts too, and later that it happened', async ({
	browser
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	let answer = null;
	for (let attempt = 1; attempt <= 6; attempt += 1) {
		await page.goto(`${city.origin}/sign-in`);
		const sent = page.waitForResponse((response) => response.request().method() === 'POST');
		await giveNames(page, 'can_bo', 'không phải mật khẩu');
		answer = await sent;
	}
	expect(answer?.status()).toBe(429);
	expect(Number(answer?.headers()['retry-after'])).toBeGreaterThan(0);
	await expect(page.getByText(/Có thể thử lại sau \d+ giây/)).toBeVisible();
	await expect(page.getByLabel('Tên đăng nhập')).toHaveValue('can_bo');
	await expect(async () => {
		await page.goto(`${city.origin}/sign-in`);
		await giveNames(page, 'can_bo', ofOfficer);
		await expect(page).toHaveURL(/change-password/);
	}).toPass({ timeout: 20_000 });
	await page.getByLabel('Mật khẩu hiện tại').fill(ofOfficer);
	await page.getByLabel('Mật khẩu mới', { exact: true }).fill(PASSWORD);
	await page.getByLabel('Nhập lại mật khẩu mới').fill(PASSWORD);
	await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
	await expect(page.getByText(/có 5 lần đăng nhập không thành công/)).toBeVisible();
	await page.getByRole('button', { name: 'Đã biết' }).click();
	await expect(page).toHaveURL(/change-password/);
	await expect(page.getByText(/lần đăng nhập không thành công/)).toHaveCount(0);
	await context.close();
});

test('the account page shows the own sessions and ends another one', async ({ page, browser }) => {
	await enterWithBackupCode(page, 1);
	const other = await browser.newPage();
	await enterWithBackupCode(other, 2);
	await page.locator('summary', { hasText: 'truong_phong' }).click();
	await page.getByRole('link', { name: 'Tài khoản của tôi' }).click();
	await expect(page.getByText('Phiên này')).toBeVisible();
	await expectUsable(page);
	await page.getByLabel('Mật khẩu đang dùng').fill(PASSWORD);
	await page.getByRole('button', { name: 'Kết thúc mọi phiên khác' }).click();
	await expect(page.getByText('Đã kết thúc phiên đăng nhập.')).toBeVisible();
	await other.goto(`${city.origin}/my-work`);
	await expect(other).toHaveURL(/sign-in/);
	await other.close();
	const left = await page.request.get(`${city.origin}/session`, { headers: { accept: 'application/json' } });
	expect(((await left.json()) as { secondsLeft: number }).secondsLeft).toBeGreaterThan(1700);
});

test('five minutes before a session ends the page says so, and going on keeps it', async ({ page }) => {
	await page.clock.install();
	await enterWithBackupCode(page, 4);
	// As if the last request had been 26 minutes ago, and the page had stood there since.
	let idleSeconds = 26 * 60;
	await page.route('**/session', async (route) => {
		if (route.request().method() === 'POST') idleSeconds = 0;
		const answer = await route.fetch();
		const { secondsLeft } = (await answer.json()) as { secondsLeft: number };
		await route.fulfill({ response: answer, json: { secondsLeft: secondsLeft - idleSeconds } });
	});
	// The scripts of the page have begun.
	await page.waitForLoadState('networkidle');
	await page.clock.fastForward('25:01');
	await expect(page.getByText(/Phiên làm việc sẽ kết thúc sau khoảng 4 phút/)).toBeVisible();
	await page.getByRole('button', { name: 'Làm việc tiếp' }).click();
	await expect(page.getByText(/Phiên làm việc sẽ kết thúc/)).toHaveCount(0);
	idleSeconds = 31 * 60;
	await page.clock.fastForward('30:00');
	await expect(page.getByText(/Phiên làm việc đã kết thúc/)).toBeVisible();
	await expect(page).toHaveURL(/my-work/);
});

test('none of the sign-in library’s own addresses is there', async ({ request }) => {
	for (const path of [
		'/api/auth/sign-in/username',
		'/api/auth/get-session',
		'/api/auth/two-factor/verify-totp'
	]) {
		const headers = { origin: city.origin, accept: 'application/json' };
		const [there, nowhere] = [
			await request.post(city.origin + path, { headers, data: {} }),
			await request.post(`${city.origin}/api/nothing-at-all`, { headers, data: {} })
		];
		expect([there.status(), await there.text()]).toEqual([nowhere.status(), await nowhere.text()]);
	}
});

test('a reset link sets a new password once, keeps the second factor and dies', async ({ page }) => {
	test.setTimeout(60_000);
	await city.stop();
	const link = city.run('create-reset-link', '--user', 'truong_phong');
	await city.start();
	await page.goto(link);
	await expect(page.getByText('Tài khoản: truong_phong.')).toBeVisible();
	await expectUsable(page);
	await page.getByLabel('Mật khẩu mới', { exact: true }).fill(NEW_PASSWORD);
	await page.getByLabel('Nhập lại mật khẩu mới').fill(NEW_PASSWORD);
	await page.getByRole('button', { name: 'Đặt mật khẩu mới' }).click();
	await expect(page.getByText(/Đã đặt mật khẩu mới/)).toBeVisible();
	await giveNames(page, 'truong_phong', NEW_PASSWORD);
	await page.getByLabel('Mã xác thực').fill(codes[3] ?? '');
	await page.getByRole('button', { name: 'Tiếp tục' }).click();
	await expect(page).toHaveURL(/my-work/);
	const [used, unknown] = [await page.goto(link), await page.request.get(`${city.origin}/reset/nothing`)];
	expect([used?.status(), unknown.status()]).toEqual([404, 404]);
	await page.goto(link);
	await expect(page.getByText(/Đường dẫn đặt lại mật khẩu không dùng được/)).toBeVisible();
});

async function enterWithBackupCode(page: Page, at: number): Promise<void> {
	await page.goto(`${city.origin}/sign-in`);
	await giveNames(page, 'truong_phong', PASSWORD);
	await page.getByLabel('Mã xác thực').fill(codes[at] ?? '');
	await page.getByRole('button', { name: 'Tiếp tục' }).click();
	await page.waitForURL(/my-work/);
}

/** By everybody, and on a phone without scrolling sideways. */
async function expectUsable(page: Page): Promise<void> {
	await page.setViewportSize({ width: 390, height: 844 });
	const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	const isTooWide = await page.evaluate(
		() => document.documentElement.scrollWidth > document.documentElement.clientWidth
	);
	expect(isTooWide).toBe(false);
	await page.setViewportSize({ width: 1366, height: 768 });
}
