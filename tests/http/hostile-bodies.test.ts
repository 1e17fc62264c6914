import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveDemo, type ServedDemo } from './served-demo.ts';

// The inputs of RELIABILITY 3.2 by number; what a report's own figures may be is judged elsewhere.

let demo: ServedDemo;
beforeAll(async () => {
	demo = await serveDemo();
}, 90_000);
afterAll(() => demo.stop());

const REPORT = '/reports/BM-01/2023-Q2/06820';
const API = `/api/v1${REPORT}`;
const JSON_TYPE = { 'content-type': 'application/json', accept: 'application/json' };

async function codeOf(answer: Response): Promise<[number, string]> {
	return [answer.status, ((await answer.json()) as { code: string }).code];
}

test('W01 W02 W03: an unsafe request must come from here, whatever it carries', async () => {
	const cookie = await demo.as('ward_06820');
	for (const origin of ['https://example.test', 'null', '']) {
		for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded', '']) {
			const headers = { origin, ...(type ? { 'content-type': type } : {}) };
			for (const path of ['/sign-out', API, `${REPORT}/form?/save`, '/language']) {
				const sent = { cookie, headers, body: new Blob(['{}']) };
				expect([path, (await demo.send('POST', path, sent)).status]).toEqual([path, 403]);
			}
		}
	}
});

test('W04 W05 W06: a body of the wrong kind, of none, or broken is malformed', async () => {
	const cookie = await demo.as('ward_06820');
	const sent = (body: string, type?: string) =>
		demo.send('POST', API, {
			cookie,
			body: new Blob([body]),
			headers: { accept: 'application/json', ...(type ? { 'content-type': type } : {}) }
		});
	for (const [body, type] of [
		['{"figures":[]}', 'text/plain'],
		['{"figures":[]}', undefined],
		['{"figures":', 'application/json'],
		['', 'application/json'],
		['null', 'application/json'],
		['['.repeat(50_000), 'application/json'],
		['"\\ud800"', 'application/json'],
		['no boundary', 'multipart/form-data'],
		['--x\r\nbroken', 'multipart/form-data; boundary=x']
	] as const) {
		expect([body.slice(0, 20), type, ...(await codeOf(await sent(body, type)))]).toEqual([
			body.slice(0, 20),
			type,
			400,
			'malformed'
		]);
	}
	for (const type of ['text/plain', 'application/json', 'image/png']) {
		const headers = { 'content-type': type };
		for (const path of [
			'/language',
			'/theme',
			'/sign-in?/keep',
			`${REPORT}?/accept`,
			`${REPORT}/form?/save`
		]) {
			const { status } = await demo.send('POST', path, { cookie, headers, body: new Blob(['{}']) });
			expect([path, type, status >= 400 && status < 500]).toEqual([path, type, true]);
		}
	}
});

test('W07: one byte over the limit is too large, with a length and without one', async () => {
	const cookie = await demo.as('ward_06820');
	const form = { 'content-type': 'application/x-www-form-urlencoded' };
	const limits = [
		['/language', 64 * 1024, 303],
		['/sign-in?/keep', 256 * 1024, 200],
		[`${REPORT}/form?/discard`, 256 * 1024, 303]
	] as const;
	for (const [path, limit, fine] of limits) {
		for (const [bytes, status] of [
			[limit, fine],
			[limit + 1, 413]
		] as const) {
			const body = Buffer.alloc(bytes, 'a');
			const length = { ...form, cookie, 'content-length': String(bytes) };
			expect([path, bytes, await demo.raw('POST', path, { headers: length, body })]).toEqual([
				path,
				bytes,
				status
			]);
			const chunked = { ...form, cookie, 'transfer-encoding': 'chunked' };
			expect([path, 'chunked', await demo.raw('POST', path, { headers: chunked, body })]).toEqual([
				path,
				'chunked',
				status
			]);
		}
	}
	const workbook = Buffer.alloc(6 * 1024 * 1024 + 1, 'a');
	const length = String(workbook.length);
	for (const [name, value] of [
		['content-length', length],
		['transfer-encoding', 'chunked']
	] as const) {
		const headers = { 'content-type': 'multipart/form-data; boundary=x', cookie, [name]: value };
		expect(await demo.raw('POST', API, { headers, body: workbook })).toBe(413);
	}
});

test('W08 W09 W10 W11: fields that nobody asked for change nothing', async () => {
	const cookie = await demo.as('ward_06820');
	const many = new URLSearchParams(Array.from({ length: 10_000 }, (_, at) => [`f${at}`, '1']));
	const manyCells = new URLSearchParams(Array.from({ length: 10_000 }, (_, at) => [`cell:${at}`, '1']));
	expect((await demo.send('POST', '/sign-in?/keep', { body: many })).status).toBe(200);
	expect((await demo.send('POST', `${REPORT}/form?/check`, { cookie, body: manyCells })).status).toBe(413);

	const twice = new URLSearchParams('language=en&language=vi&next=/plan&next=//example.test');
	const chosen = await demo.send('POST', '/language', { body: twice });
	expect([chosen.headers.getSetCookie()[0]?.split(';')[0], chosen.headers.get('location')]).toEqual([
		'language=en',
		'/plan'
	]);

	for (const name of ['__proto__[role]', '__proto__', 'constructor', 'cell:__proto__', 'state:__proto__']) {
		const body = new URLSearchParams({ [name]: 'administrator', role: 'administrator' });
		const { status } = await demo.send('POST', `${REPORT}/form?/check`, { cookie, body });
		expect([name, status]).toEqual([name, 422]);
	}
	for (const extra of ['"status":"accepted"', '"unit":"06808"', '"__proto__":{"role":"administrator"}']) {
		const answer = await demo.send('POST', `${API}?preview=1`, {
			cookie,
			headers: JSON_TYPE,
			body: `{"figures":[],${extra}}`
		});
		expect([extra, ...(await codeOf(answer))]).toEqual([extra, 400, 'malformed']);
	}
	expect((await demo.send('GET', '/clock', { cookie: await demo.as('ward_06820') })).status).toBe(405);
});

test('W14: a number is written in one way only', async () => {
	const cookie = await demo.as('office_head');
	const path = '/reports/BM-01/2023-Q2/06814';
	for (const version of ['1e0', '01', ' 1', '+1', '1.0', '0x1', '9007199254740993', '-1', '0']) {
		const asked = encodeURIComponent(version);
		const read = await demo.send('GET', `/api/v1${path}?version=${asked}`, { cookie });
		expect([version, read.status]).toEqual([version, 400]);
		const body = new URLSearchParams({ version, reason: 'x' });
		const ruled = await demo.send('POST', `${path}?/return`, { cookie, body });
		expect([version, ruled.status]).toEqual([version, 400]);
		const json = { version, decision: 'return', reason: 'x' };
		const sent = { cookie, headers: JSON_TYPE, body: JSON.stringify(json) };
		expect((await demo.send('POST', `/api/v1${path}/review`, sent)).status).toBe(400);
	}
});

test('W15 W16: text that is too long or no text is refused, never half kept', async () => {
	const cookie = await demo.as('ward_06820');
	const typed = (text: string) =>
		demo.send('POST', `${REPORT}/form?/save`, { cookie, body: new URLSearchParams({ 'text:fees': text }) });
	expect((await typed('a'.repeat(4001))).status).toBe(413);
	expect((await typed('a'.repeat(1024 * 1024))).status).toBe(413);
	const note = { version: 1, decision: 'return', reason: 'a'.repeat(5001) };
	const head = await demo.as('office_head');
	const review = '/api/v1/reports/BM-01/2023-Q2/06814/review';
	const sent = { cookie: head, headers: JSON_TYPE, body: JSON.stringify(note) };
	expect((await demo.send('POST', review, sent)).status).toBe(400);

	for (const path of [
		'/search?q=%00',
		'/search?q=%ED%A0%80',
		'/?period=%00',
		'/obligations?form=%00&state=%00',
		'/units/06820?year=%00&field=%00',
		`${API}?version=%00`,
		'/api/v1/reports/BM-01%00/2023-Q2/06820',
		'/api/v1/reports/BM-01/2023-Q2/%00',
		'/api/v1/overview?period=%00',
		'/sign-in?next=%00'
	]) {
		const { status } = await demo.send('GET', path, { cookie: head });
		expect([path, status < 500]).toEqual([path, true]);
	}
	for (const [path, body] of [
		['/sign-in?/withPassword', { userName: 'a\u0000b', password: 'c\u0000d' }],
		['/sign-in?/keep', { 'text:fees': 'a\u0000b' }],
		['/language', { language: '\u0000', next: '/\u0000' }],
		['/clock', { to: '\u0000' }]
	] as const) {
		const { status } = await demo.send('POST', path, { body: new URLSearchParams(body) });
		expect([path, status < 500]).toEqual([path, true]);
	}
});

test('W17: what somebody typed is shown as text and followed nowhere', async () => {
	const cookie = await demo.as('office_head');
	const q = encodeURIComponent('<script>alert(1)</script>"><img src=x onerror=alert(1)>');
	const page = await (await demo.send('GET', `/search?q=${q}`, { cookie })).text();
	expect(page).not.toContain('<script>alert(1)');
	expect(page).not.toContain('<img src=x');
	for (const next of ['javascript:alert(1)', '//example.test', '/\\example.test', 'https://example.test/']) {
		const body = new URLSearchParams({ theme: 'dark', next });
		expect((await demo.send('POST', '/theme', { body })).headers.get('location')).toBe('/');
	}
});
