/** An answer as far as its headers are judged. */
export interface Seen {
	readonly path: string;
	readonly status: number;
	readonly headers: Headers;
	/** Of pages, plain words and JSON; empty for files. */
	readonly body: string;
	readonly size: number;
}

const ALWAYS: Readonly<Record<string, string | RegExp>> = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'same-origin',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': /camera=\(\).*geolocation=\(\).*microphone=\(\)/
};

/** What is wrong with an answer (RELIABILITY G10); nothing for one that is as promised. */
export function faultsOf(seen: Seen, isHttps: boolean): string[] {
	const { headers } = seen;
	const faults: string[] = [];
	for (const [name, wanted] of Object.entries(ALWAYS)) {
		const said = headers.get(name) ?? '';
		const isRight = typeof wanted === 'string' ? said === wanted : wanted.test(said);
		if (!isRight) faults.push(`${name}: ${said || 'missing'}`);
	}
	const hsts = /max-age=(\d+); includeSubDomains/.exec(headers.get('strict-transport-security') ?? '')?.[1];
	if (isHttps && !(Number(hsts) >= 365 * 24 * 3600)) faults.push('no HSTS of a year');
	if (!isHttps && hsts !== undefined) faults.push('HSTS over plain http');
	const isLeft = seen.path === '/sign-out' && seen.status === 303;
	if (isLeft && !headers.get('clear-site-data')?.includes('"cache"')) faults.push('leaves its pages behind');
	for (const name of ['server', 'x-powered-by']) if (headers.has(name)) faults.push(`tells its ${name}`);
	return [
		...faults,
		...policyFaults(seen),
		...typeFaults(seen),
		...cacheFaults(seen),
		...headers.getSetCookie().flatMap((cookie) => cookieFaults(cookie, isHttps))
	];
}

function policyFaults({ headers, body }: Seen): string[] {
	const policy = headers.get('content-security-policy');
	if (!policy) return ['no content security policy'];
	const faults: string[] = [];
	for (const wanted of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"]) {
		if (!policy.includes(wanted)) faults.push(`policy without ${wanted}`);
	}
	if (/script-src[^;]*'unsafe-/.test(policy) || policy.includes("'unsafe-eval'"))
		faults.push('policy lets scripts in');
	const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
	for (const [tag] of body.matchAll(/<script\b[^>]*>/g)) {
		if (!headers.get('content-type')?.startsWith('text/html')) continue;
		if (!nonce || !tag.includes(`nonce="${nonce}"`)) faults.push('a script without the nonce');
	}
	return faults;
}

function typeFaults({ headers, body, size, status }: Seen): string[] {
	const type = headers.get('content-type') ?? '';
	const faults: string[] = [];
	if (size > 0 && type === '') faults.push('a body without a type');
	if (type.startsWith('text/') && !/charset=utf-8/i.test(type)) faults.push(`no charset: ${type}`);
	if (type.includes('spreadsheet') && !/^attachment/.test(headers.get('content-disposition') ?? '')) {
		faults.push('a workbook that is not for saving');
	}
	if (/\bat .*[.](js|ts):\d+/.test(body)) faults.push('tells its own inside');
	if (status >= 500) faults.push('a fault of ours');
	return faults;
}

/** Everything but files of the build depends on who asks. */
function cacheFaults({ path, headers }: Seen): string[] {
	const isPrivate = !path.startsWith('/_app/');
	return isPrivate && !/\bno-store\b/.test(headers.get('cache-control') ?? '')
		? ['may be kept by a cache']
		: [];
}

function cookieFaults(cookie: string, isHttps: boolean): string[] {
	const [pair = '', ...attributes] = cookie.split(';').map((part) => part.trim());
	const has = (wanted: string): boolean => attributes.some((one) => one.toLowerCase() === wanted);
	const name = pair.split('=')[0] ?? '';
	const faults = ['httponly', 'samesite=lax', 'path=/'].filter((wanted) => !has(wanted));
	if (isHttps && !has('secure')) faults.push('secure');
	if (isHttps && !name.startsWith('__Host-')) faults.push('__Host-');
	return faults.map((fault) => `cookie ${name} without ${fault}`);
}
