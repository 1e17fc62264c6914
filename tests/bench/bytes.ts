import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Browser, Response } from '@playwright/test';
import { enterAs } from '../e2e/demo.ts';
import { withDemo } from './running-demo.ts';

/** Pages by the people who begin their day on them; one that does not exist (yet) is passed over. */
const PAGES = [
	{ name: 'overview', user: 'city_leader', path: '/', limit: 60_000 },
	{ name: 'my-work', user: 'ward_06820', path: '/my-work', limit: null },
	{ name: 'report', user: 'office_head', path: '/reports/BM-01/2023-Q1/06808', limit: null },
	{ name: 'form', user: 'ward_06820', path: '/reports/BM-01/2023-Q2/06820/form', limit: null }
] as const;
type Page = (typeof PAGES)[number];

const KINDS = ['script', 'charts', 'css', 'fonts', 'html'] as const;
type Kind = (typeof KINDS)[number];

/** Bytes as they travel: text after gzip, fonts as they are. `script` is what comes before any chart is drawn. */
type Weight = Readonly<Record<Kind, number>>;

/** Words that only the chart library and our drawing with it have. */
const CHART = /LineController|direct-labels/;

/** Weighs every page as its reader opens it with an empty cache; false when a bound is exceeded. */
export async function measureBytes(args: readonly string[]): Promise<boolean> {
	const { values } = parseArgs({ args: [...args], options: { json: { type: 'string' } } });
	const weights = await withDemo(async (origin, browser) => {
		const found: (Page & Weight)[] = [];
		for (const page of PAGES) {
			const weight = await weigh(page, origin, browser);
			if (weight) found.push({ ...page, ...weight });
		}
		return found;
	});
	const isOver = ({ script, limit }: Page & Weight): boolean => limit !== null && script > limit;
	console.log(['page'.padEnd(12), ...KINDS.map((kind) => kind.padStart(9))].join(''));
	for (const weight of weights) {
		const bound =
			weight.limit === null ? '' : `   script ≤ ${weight.limit}: ${isOver(weight) ? 'NO' : 'yes'}`;
		const numbers = KINDS.map((kind) => String(weight[kind]).padStart(9));
		console.log([weight.name.padEnd(12), ...numbers, bound].join(''));
	}
	const json = JSON.stringify({ bench: 'bytes', unit: 'bytes, gzip', pages: weights });
	if (values.json) writeFileSync(values.json, `${json}\n`);
	console.log(json);
	return !weights.some(isOver);
}

async function weigh({ user, path }: Page, origin: string, browser: Browser): Promise<Weight | null> {
	const context = await browser.newContext({
		baseURL: origin,
		locale: 'vi-VN',
		viewport: { width: 1366, height: 768 }
	});
	try {
		await enterAs(await context.newPage(), user);
		// A browser of its own for the page itself: nothing of the sign-in page is in its cache.
		const fresh = await browser.newContext({ baseURL: origin, storageState: await context.storageState() });
		const page = await fresh.newPage();
		await page.setViewportSize({ width: 1366, height: 768 });
		const responses: Response[] = [];
		page.on('response', (response) => void responses.push(response));
		const answer = await page.goto(path, { waitUntil: 'networkidle' });
		const isThere = answer?.ok() === true && new URL(page.url()).pathname === path;
		const weight = isThere ? await sum(responses) : null;
		await fresh.close();
		return weight;
	} finally {
		await context.close();
	}
}

async function sum(responses: readonly Response[]): Promise<Weight> {
	const total: Record<Kind, number> = { script: 0, charts: 0, css: 0, fonts: 0, html: 0 };
	for (const response of responses) {
		const type = response.headers()['content-type'] ?? '';
		if (!response.ok()) continue;
		const body = await response.body();
		if (type.includes('javascript')) {
			total[CHART.test(body.toString()) ? 'charts' : 'script'] += gzipSync(body).length;
		} else if (type.includes('css')) total.css += gzipSync(body).length;
		else if (type.includes('html')) total.html += gzipSync(body).length;
		else if (type.includes('font')) total.fonts += body.length;
	}
	return total;
}
