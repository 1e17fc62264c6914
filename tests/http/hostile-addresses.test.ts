import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROUTES, methodsOf } from '#lib/server/routes.ts';
import { serveDemo, type ServedDemo } from './served-demo.ts';

// The inputs of RELIABILITY 3.2 by number; what a report's own figures may be is judged elsewhere.

let demo: ServedDemo;
beforeAll(async () => {
	demo = await serveDemo();
}, 90_000);
afterAll(() => demo.stop());

const REPORT = '/reports/BM-01/2023-Q2/06820';
const JSON_TYPE = { 'content-type': 'application/json', accept: 'application/json' };

async function codeOf(answer: Response): Promise<[number, string]> {
	return [answer.status, ((await answer.json()) as { code: string }).code];
}

test('W22 W23 W28: periods, days and filters that are none are refused or passed over', async () => {
	const cookie = await demo.as('office_head');
	const sql = encodeURIComponent("' or 1=1; drop table app.report --");
	for (const path of [
		...['2023-Q5', '1900-Q1', '9999-Q4', '2023-13', '0000', '-1', sql].flatMap((period) => [
			`/?period=${period}`,
			`/api/v1/overview?period=${period}`,
			`/api/v1/obligations?period=${period}`,
			`/reports/BM-01/${period}/06820`,
			`/api/v1/reports/BM-01/${period}/06820`
		]),
		...['0000', '1900', '9999', sql].flatMap((year) => [
			`/plan?year=${year}`,
			`/obligations?year=${year}`,
			`/units/06820?year=${year}`
		]),
		`/?sort=${sql}&indicator=${sql}&accepted=${sql}`,
		`/obligations?form=${sql}&state=${sql}`,
		`/api/v1/obligations?period=2023-Q1&form=${sql}`,
		`/units/06820?indicator=${sql}&field=${sql}`,
		`/search?q=${sql}`,
		`/reports/BM-01/2023-Q1/06808?version=${sql}&compare=${sql}&figure=${sql}&review=${sql}`
	]) {
		const { status } = await demo.send('GET', path, { cookie });
		expect([path, status < 500]).toEqual([path, true]);
	}
	for (const until of ['31/11/2023', '2023-11-31', '0000-00-00', '99999-01-01', '', sql]) {
		const body = new URLSearchParams({ reason: 'x', until });
		const reopened = await demo.send('POST', '/reports/BM-01/2023-Q1/06808?/reopen', { cookie, body });
		expect([until, [400, 422].includes(reopened.status)]).toEqual([until, true]);
	}
	const administrator = await demo.as('administrator');
	for (const to of ['2023-11-31T09:00', '31/11/2023', '2023-07-05T25:00']) {
		const moved = await demo.send('POST', '/clock', {
			cookie: administrator,
			body: new URLSearchParams({ to })
		});
		expect([to, moved.status]).toEqual([to, 400]);
	}
});

test('W24 W25: a deed after signing out, or of another page, is none', async () => {
	const cookie = await demo.as('ward_06811');
	expect((await demo.send('POST', '/sign-out', { cookie })).status).toBe(303);
	const again = new URLSearchParams({ 'cell:btxh/total': '1' });
	const carried = await demo.send('POST', '/reports/BM-01/2023-Q2/06811/form?/submit', {
		cookie,
		body: again
	});
	expect([carried.status, carried.headers.get('location')?.startsWith('/sign-in?/keep')]).toEqual([
		307,
		true
	]);
	const machine = await demo.send('POST', '/api/v1/reports/BM-01/2023-Q2/06811', {
		cookie,
		headers: JSON_TYPE,
		body: '{"figures":[]}'
	});
	expect(await codeOf(machine)).toEqual([401, 'not-signed-in']);

	const head = await demo.as('office_head');
	for (const path of [
		'/sign-in?/accept',
		`${REPORT}?/submit`,
		`${REPORT}/form?/accept`,
		'/change-password?/x'
	]) {
		const { status } = await demo.send('POST', path, { cookie: head, body: new URLSearchParams() });
		expect([path, status]).toEqual([path, 404]);
	}
	const elsewhere = await demo.send('POST', '/plan?/accept', { cookie: head, body: new URLSearchParams() });
	expect(elsewhere.status).toBe(405);
});

test('W26: an address is what it says, and leads to no other host', async () => {
	const cookie = await demo.as('office_head');
	for (const path of [
		'//example.test/',
		'//plan',
		'/plan%2f',
		'/plan.',
		'/plan;x',
		'/%2e%2e/plan',
		'/plan%00'
	]) {
		const status = await demo.raw('GET', path, { headers: { cookie, accept: 'text/html' } });
		expect([path, [200, 400, 404].includes(status)]).toEqual([path, true]);
	}
	for (const path of ['/plan/', '/plan//', '//example.test/plan/', '/\\example.test/']) {
		const { status, headers } = await fetch(`${demo.server.origin}${path}`, { redirect: 'manual' });
		const location = headers.get('location') ?? '/';
		expect([path, status < 500, /^\/(?![/\\])/.test(location)]).toEqual([path, true, true]);
	}
});

test('W27: a method that a route does not have is told as such, on every route', async () => {
	const cookie = await demo.as('office_head');
	for (const [id, route] of Object.entries(ROUTES)) {
		if (Object.values(route.may).includes('nobody')) continue;
		const path = id
			.replace(/\[form.*?\]/, 'BM-01')
			.replace(/\[period.*?\]/, '2023-Q2')
			.replace(/\[unit.*?\]/, '06820');
		for (const method of ['OPTIONS', 'TRACE', 'PUT', 'PATCH', 'DELETE']) {
			if (methodsOf(route).includes(method)) continue;
			const headers = { cookie, 'content-length': '0' };
			expect([path, method, await demo.raw(method, path, { headers })]).toEqual([path, method, 405]);
		}
	}
});

test('a request that says in two ways where it ends is none', async () => {
	const { hostname, port } = new URL(demo.server.origin);
	const two = 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /clock HTTP/1.1\r\n\r\n';
	const socket = connect({ host: hostname, port: Number(port) });
	socket.end(`POST /theme HTTP/1.1\r\nHost: ${hostname}\r\n${two}`);
	const answers = (await Array.fromAsync(socket)).join('');
	expect(answers.match(/HTTP\/1[.]1 \d+/g)).toEqual(['HTTP/1.1 400']);
});

test('W30: what a request says of its sender and of us is not believed', async () => {
	const spoofed = {
		'x-forwarded-for': '127.0.0.1',
		'x-forwarded-host': 'example.test',
		'x-forwarded-proto': 'https',
		host: 'example.test'
	};
	const { server } = demo;
	const answer = await fetch(`${server.origin}/my-work`, { redirect: 'manual', headers: spoofed });
	expect(answer.headers.get('location')).toBe('/sign-in?next=%2Fmy-work');
	expect(answer.headers.has('strict-transport-security')).toBe(false);
	const headers = {
		...spoofed,
		origin: 'http://example.test',
		'content-type': 'application/x-www-form-urlencoded'
	};
	expect(await demo.raw('POST', '/theme', { headers, body: Buffer.from('theme=dark') })).toBe(403);
});
