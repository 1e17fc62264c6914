import { expect, test } from '@playwright/test';
import { installation } from './production.ts';

test('over https the whole way in and out goes by a cookie that only this host can set', async ({
	playwright
}) => {
	test.setTimeout(60_000);
	const behind = await installation('https://baocao.example.vn');
	try {
		behind.run('migrate');
		behind.run('seed');
		const password = behind.run(
			'create-account',
			'--user',
			'can_bo',
			'--role',
			'ward-officer',
			'--unit',
			'06811'
		);
		await behind.start();
		const request = await playwright.request.newContext({ maxRedirects: 0 });
		const send = (path: string, cookie: string, form: Record<string, string>) =>
			request.post(behind.local + path, {
				headers: { origin: behind.origin, cookie, accept: 'text/html' },
				form
			});
		const entered = await send('/sign-in?/withPassword', '', {
			userName: 'can_bo',
			password,
			next: '/my-work'
		});
		expect(entered.status()).toBe(303);
		const set = entered.headersArray().filter(({ name }) => name.toLowerCase() === 'set-cookie');
		expect(set).toHaveLength(1);
		expect(set[0]?.value).toMatch(
			/^__Host-cashless\.session_token=[^;]+; Max-Age=28800; Path=\/; HttpOnly; Secure; SameSite=Lax$/
		);
		const [cookie = ''] = set[0]?.value.split(';') ?? [];
		const shown = await request.get(`${behind.local}/change-password`, { headers: { cookie } });
		expect(shown.status()).toBe(200);
		expect(shown.headers()['strict-transport-security']).toBeDefined();
		const foreign = await request.post(`${behind.local}/sign-out`, {
			headers: { origin: behind.local, cookie }
		});
		expect(foreign.status()).toBe(403);
		const left = await send('/sign-out', cookie, {});
		expect(left.headers()['set-cookie']).toMatch(/^__Host-cashless\.session_token=; Max-Age=0/);
		const after = await request.get(`${behind.local}/change-password`, { headers: { cookie } });
		expect(after.status()).toBe(303);
		await request.dispose();
	} finally {
		await behind.remove();
	}
});
