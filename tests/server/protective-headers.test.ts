import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { protectiveHeaders } from '#lib/server/protective-headers.ts';

test('the page of the last resort is allowed its own look, and nothing else', () => {
	const style = /<style>([^]*?)<\/style>/.exec(readFileSync('src/error.html', 'utf8'))?.[1] ?? '';
	const hash = createHash('sha256').update(style).digest('base64');
	const policy = protectiveHeaders(true)['content-security-policy'] ?? '';
	expect(policy.split('; ').toSorted()).toEqual([
		"base-uri 'none'",
		"default-src 'none'",
		"form-action 'none'",
		"frame-ancestors 'none'",
		`style-src 'sha256-${hash}'`
	]);
});
