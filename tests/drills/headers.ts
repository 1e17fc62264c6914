import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROUTES } from '#lib/server/routes.ts';
import { demoPlace, ROOT } from '../support/place.ts';
import { serve } from '../support/running-server.ts';
import { askingsOf, bodyOf, isAboutReport, isAboutUnit, pathOf } from './authz/asking.ts';
import { signIn } from './authz/client.ts';
import { REPORTS } from './authz/objects.ts';
import { faultsOf, type Seen } from './headers/faults.ts';
import type { DrillOptions } from './drill.ts';

const READERS = [null, 'ward_06808', 'office_head', 'administrator'];
const MOST_TOLD = 40;

interface Request {
	readonly method: string;
	readonly path: string;
	readonly body?: BodyInit | null;
	readonly accept?: string;
	readonly origin?: string;
}

/** Pages, their data, files of the build, errors, redirects and downloads, over http and behind https. */
export async function run({ engine, isLong, say }: DrillOptions): Promise<boolean> {
	const place = await demoPlace(engine);
	let answers = 0;
	const faults: string[] = [];
	const nonces: string[] = [];
	try {
		for (const isHttps of [true, false]) {
			// What people type is https; a proxy ends it and speaks plain http with the process.
			const said = 'https://baocao.example.vn';
			const server = await serve(place, { APP_MODE: 'demo', ...(isHttps ? { ORIGIN: said } : {}) });
			const own = isHttps ? said : server.origin;
			try {
				for (const reader of READERS) {
					const cookie = reader ? await signIn(server.origin, reader, own) : null;
					const requests = reader === null ? [...anywhere(isLong), ...nowhere()] : anywhere(isLong);
					for (const request of requests) {
						const seen = await look(server.origin, own, request, cookie);
						answers += 1;
						if (seen.nonce) nonces.push(seen.nonce);
						const who = reader ?? 'nobody';
						const told = `${isHttps ? 'https' : 'http'} ${who}: ${request.method} ${request.path} ${seen.status}`;
						faults.push(...faultsOf(seen, isHttps).map((fault) => `${told}: ${fault}`));
					}
				}
			} finally {
				await server.stop();
			}
		}
	} finally {
		await place.remove();
	}
	const repeated = nonces.length - new Set(nonces).size;
	if (repeated > 0) faults.push(`${repeated} nonces were used twice`);
	for (const fault of faults.slice(0, MOST_TOLD)) say(`  ${fault}`);
	const holds = faults.length === 0 && nonces.length > 0;
	say(
		`headers: ${answers} answers, ${nonces.length} nonces, ${faults.length} faults – ${holds ? 'holds' : 'DOES NOT HOLD'}`
	);
	return holds;
}

/** Every route in every way there is to ask it; of what is somebody's, a report with a file and one that is not there. */
function anywhere(isLong: boolean): Request[] {
	const withFile = REPORTS.find(({ unit, hasFile }) => unit === '06808' && hasFile);
	if (!withFile) throw new Error('the demo has no such file');
	const objects = [withFile, { ...withFile, unit: '06899', state: null }];
	return Object.entries(ROUTES).flatMap(([id, route]) =>
		askingsOf(id, route, isLong).flatMap((asking) => {
			const about = isAboutReport(asking) || isAboutUnit(asking) ? objects : [null];
			const isMachine = id.startsWith('/api/');
			return about.map((object) => ({
				method: asking.method,
				path: pathOf(asking, object),
				body: bodyOf(asking, object),
				accept: isMachine ? 'application/json' : 'text/html'
			}));
		})
	);
}

/** What no route answers: files of the build, addresses that are none, requests that are refused before any is found. */
function nowhere(): Request[] {
	const built = readdirSync(join(ROOT, 'build/client/_app/immutable'), { recursive: true, encoding: 'utf8' });
	const one = (ending: string): string =>
		`/_app/immutable/${built.find((name) => name.endsWith(ending))?.replaceAll('\\', '/')}`;
	const gets = [
		...['.js', '.css', '.woff2'].map(one),
		...['/_app/env.js', '/_app/version.json', '/_app/immutable/nothing.js', '/_app/nothing'],
		...['/nothing-here', '/api/v1/nothing', '/plan/', '/%ff', '/units/a%00b', '/plan/__route.js']
	].map((path) => ({ method: 'GET', path, accept: 'text/html' }));
	const huge = 'x'.repeat(300 * 1024);
	const elsewhere = 'https://example.test';
	return [
		...gets,
		{ method: 'GET', path: '/nothing-here', accept: '*/*' },
		{ method: 'POST', path: '/clock', body: '', origin: elsewhere, accept: 'text/html' },
		{ method: 'POST', path: '/api/v1/reports/BM-01/2023-Q1/06808', body: '{}', origin: 'null' },
		{ method: 'POST', path: '/sign-out', body: new URLSearchParams(), accept: 'text/html' },
		{ method: 'POST', path: '/language', body: huge, accept: 'text/html' },
		{ method: 'POST', path: '/sign-in?/keep', body: huge, accept: 'text/html' },
		{ method: 'POST', path: '/language', body: 'a=b', accept: 'text/html' },
		{ method: 'POST', path: '/theme', body: new URLSearchParams({ theme: 'dark' }), accept: 'text/html' },
		{ method: 'POST', path: '/language', body: new URLSearchParams({ language: 'en' }), accept: 'text/html' },
		{
			method: 'POST',
			path: '/sign-in?/demo',
			body: new URLSearchParams({ userName: 'ward_06811' }),
			accept: 'text/html'
		}
	];
}

async function look(
	origin: string,
	own: string,
	request: Request,
	cookie: string | null
): Promise<Seen & { nonce: string | undefined }> {
	const answer = await fetch(`${origin}${request.path}`, {
		method: request.method,
		redirect: 'manual',
		body: request.body ?? null,
		headers: {
			origin: request.origin ?? own,
			accept: request.accept ?? 'application/json',
			...(cookie ? { cookie } : {})
		}
	});
	const { status, headers } = answer;
	const type = headers.get('content-type') ?? '';
	const isText = /^(text\/html|text\/plain|application\/json)/.test(type);
	const bytes = await answer.arrayBuffer();
	const body = isText ? new TextDecoder().decode(bytes) : '';
	const nonce = /'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1];
	return { path: request.path, status, headers, body, size: bytes.byteLength, nonce };
}
