import { expect, test, type APIRequestContext, type APIResponse } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { changedWorkbook, sampleWorkbook } from '../support/changed-workbook.ts';
import { figures } from '../support/city.ts';
import { enterAs, SECOND_QUARTER, WORKBOOK } from './demo.ts';

interface Document {
	paths: Record<string, Record<string, { responses?: Record<string, unknown> }>>;
	components: { schemas: Record<string, object> };
}

/** Holds an answer against what the running server's own document says of that path, method and status. */
async function contract(request: APIRequestContext) {
	const document = (await (await request.get('/api/v1/openapi.json')).json()) as Document;
	const ajv = new Ajv2020({ strict: false, validateFormats: false });
	ajv.addSchema({ $id: 'api', components: document.components });
	return {
		document,
		async holds(path: string, method: string, answer: APIResponse, status: number): Promise<void> {
			expect(answer.status(), await answer.text()).toBe(status);
			const response = document.paths[path]?.[method]?.responses?.[String(status)] as
				{ content: { 'application/json': { schema: { $ref: string } } } } | undefined;
			expect(response, `${method} ${path} ${status} is documented`).toBeDefined();
			const name = response?.content['application/json'].schema.$ref ?? '';
			const validate = ajv.compile({ $ref: `api${name}` });
			expect(validate(await answer.json()) || validate.errors).toBe(true);
		}
	};
}

test('every documented answer is what the running server gives', async ({ page, baseURL, playwright }) => {
	const { document, holds } = await contract(page.request);
	expect(Object.keys(document.paths).sort()).toEqual([
		'/api/v1/obligations',
		'/api/v1/overview',
		'/api/v1/reports/{form}/{period}/{unit}',
		'/api/v1/reports/{form}/{period}/{unit}/review',
		'/healthz',
		'/readyz'
	]);
	const nobody = await playwright.request.newContext({ baseURL });
	await holds('/healthz', 'get', await nobody.get('/healthz'), 200);
	await holds('/readyz', 'get', await nobody.get('/readyz'), 200);
	await holds('/api/v1/overview', 'get', await nobody.get('/api/v1/overview'), 401);
	await holds('/api/v1/obligations', 'get', await nobody.get('/api/v1/obligations?period=2023-Q1'), 401);

	const headers = { origin: baseURL ?? '' };
	const report = '/api/v1/reports/{form}/{period}/{unit}';
	await enterAs(page, 'school_tt_b');
	const { request } = page;
	const TTB = '/api/v1/reports/BM-03/2023-Q2/TT-B';
	await holds('/api/v1/overview', 'get', await request.get('/api/v1/overview?period=2023-Q1'), 200);
	await holds('/api/v1/overview', 'get', await request.get('/api/v1/overview?period=2031-Q1'), 404);
	await holds('/api/v1/obligations', 'get', await request.get('/api/v1/obligations'), 400);
	await holds(report, 'get', await request.get(TTB), 200);
	await holds(report, 'get', await request.get('/api/v1/reports/BM-03/2023-Q1/TC-A'), 404);
	await holds(report, 'post', await request.post(TTB, { headers, data: '{' }), 400);
	await holds(
		report,
		'post',
		await request.post(TTB, { headers, data: { figures: [{ field: 'payers', value: -1 }] } }),
		422
	);
	const typed = figures('TT-B');
	const body = { figures: typed.figures, acceptedMethods: typed.acceptedMethods, providers: typed.providers };
	const keyed = { ...headers, 'idempotency-key': 'contract-1' };
	await holds(report, 'post', await request.post(`${TTB}?preview=1`, { headers, data: body }), 200);
	const posted = await request.post(TTB, { headers: keyed, data: body });
	await holds(report, 'post', posted, 201);
	const { version } = (await posted.json()) as { version: number };
	await holds(report, 'post', await request.post(TTB, { headers: keyed, data: body }), 200);
	await holds(
		report,
		'post',
		await request.post(TTB, { headers: keyed, data: { ...body, providers: [] } }),
		422
	);
	const notXlsx = { name: 'a.xlsx', mimeType: WORKBOOK, buffer: Buffer.from('no workbook') };
	await holds(report, 'post', await request.post(TTB, { headers, multipart: { file: notXlsx } }), 415);
	const huge = { ...notXlsx, buffer: Buffer.alloc(7 * 1024 * 1024, 1) };
	expect((await request.post(TTB, { headers, multipart: { file: huge } })).status()).toBe(413);
	await holds(
		`${report}/review`,
		'post',
		await request.post(`${TTB}/review`, { headers, data: { version, decision: 'accept' } }),
		403
	);

	await enterAs(page, 'office_staff');
	await holds(
		'/api/v1/overview',
		'get',
		await request.get('/api/v1/overview?period=2023-Q1&accepted=1'),
		200
	);
	await holds(
		'/api/v1/obligations',
		'get',
		await request.get('/api/v1/obligations?period=2023-Q2&form=BM-01'),
		200
	);
	await holds(
		`${report}/review`,
		'post',
		await request.post(`${TTB}/review`, { headers, data: { version: version + 7, decision: 'accept' } }),
		409
	);
	await holds(
		`${report}/review`,
		'post',
		await request.post(`${TTB}/review`, { headers, data: { version, decision: 'return' } }),
		422
	);
	await holds(
		`${report}/review`,
		'post',
		await request.post(`${TTB}/review`, { headers, data: { version, decision: 'accept' } }),
		200
	);
	await holds(report, 'post', await request.post(TTB, { headers, data: body }), 409);

	await enterAs(page, 'administrator');
	await holds('/api/v1/overview', 'get', await request.get('/api/v1/overview'), 403);
	await holds(report, 'get', await request.get(TTB), 404);
});

test('a workbook is refused with the contract’s problems: cell, code and words in both languages', async ({
	page,
	baseURL
}) => {
	await enterAs(page, 'ward_06820');
	const bytes = await changedWorkbook('ward-reports/06820.xlsx', { ...SECOND_QUARTER, C11: 'mười hai' });
	const answer = await page.request.post('/api/v1/reports/BM-01/2023-Q2/06820', {
		headers: { origin: baseURL ?? '' },
		multipart: { file: { name: 'x.xlsx', mimeType: WORKBOOK, buffer: Buffer.from(bytes) } }
	});
	expect(answer.status()).toBe(422);
	const { ok, code, problems } = (await answer.json()) as {
		ok: boolean;
		code: string;
		problems: Record<string, unknown>[];
	};
	expect([ok, code]).toEqual([false, 'figures-refused']);
	expect(problems[0]).toMatchObject({
		code: 'not-a-number',
		severity: 'error',
		sheet: 'Báo cáo',
		cell: 'C11',
		group: 'btxh',
		field: 'total',
		text: 'mười hai'
	});
	expect(problems[0]?.message).toMatchObject({
		vi: expect.stringContaining('Ô C11'),
		en: expect.stringContaining('C11')
	});
});

test('what goes wrong is told in the contract’s words, never as a fault of ours', async ({
	page,
	baseURL
}) => {
	await enterAs(page, 'office_staff');
	const { request } = page;
	const headers = { origin: baseURL ?? '' };
	const path = '/api/v1/reports/BM-01/2023-Q2/06820';
	const typed = figures('06820').figures;
	for (const [answer, status, code] of [
		[await request.get('/api/v1/nothing'), 404, 'not-found'],
		[await request.get('/api/v1/obligations?period=2031-Q1'), 404, 'not-found'],
		[await request.get('/api/v1/obligations?period=2023-Q1&form=XX'), 404, 'not-found'],
		[await request.put(path, { headers, data: {} }), 405, 'method-not-allowed'],
		[await request.get(`${path}/review`), 405, 'method-not-allowed'],
		[
			await request.post(path, { headers, data: { figures: typed, texts: { fees: 'a\u0000b' } } }),
			400,
			'malformed'
		],
		[
			await request.post(path, { headers, data: { figures: typed, texts: { fees: '\ud800' } } }),
			400,
			'malformed'
		],
		[
			await request.post(`${path}/review`, {
				headers,
				data: { version: 1, decision: 'return', reason: 'a\u0000b' }
			}),
			400,
			'malformed'
		],
		[
			await request.post(`${path}?preview=1`, {
				headers,
				data: { figures: typed, explanations: [{ group: 'ncc', field: 'nope', text: 'x' }] }
			}),
			400,
			'malformed'
		]
	] as const) {
		expect([answer.status(), ((await answer.json()) as { code: string }).code]).toEqual([status, code]);
	}
	expect((await request.post('/language', { headers, data: {} })).status()).toBe(400);
});

test('an unsafe request from anywhere else is refused, whatever it carries', async ({
	page,
	playwright,
	baseURL
}) => {
	await enterAs(page, 'ward_06820');
	const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
	const elsewhere = await playwright.request.newContext({ baseURL });
	const path = '/api/v1/reports/BM-01/2023-Q2/06820';
	for (const origin of ['http://example.test', 'null']) {
		for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded']) {
			const answer = await elsewhere.post(path, {
				headers: { origin, cookie: cookies, 'content-type': type },
				data: '{}'
			});
			expect(answer.status()).toBe(403);
		}
	}
	expect((await elsewhere.post('/sign-out', { headers: { cookie: cookies } })).status()).toBe(403);
	expect((await elsewhere.get(`${baseURL}//example.test/`)).status()).toBe(404);
	const file = {
		name: 'x.xlsx',
		mimeType: WORKBOOK,
		buffer: Buffer.from(sampleWorkbook('ward-reports/06820.xlsx'))
	};
	const invalid = { authorization: 'Bearer ubt_nobody', cookie: cookies };
	expect((await elsewhere.post(path, { headers: invalid, multipart: { file } })).status()).toBe(401);
});
