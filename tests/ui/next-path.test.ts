import { expect, test } from 'vitest';
import { nextPath } from '../../src/routes/next-path.ts';

test.each(['/', '/reports/BM-01/2023-Q1/06808', '/obligations?period=2023-Q1&form=BM-01', '/plan#legal'])(
	'%s is a page of this site',
	(path) => expect(nextPath(path)).toBe(path)
);

test.each([
	'//evil.example',
	'/\\evil.example',
	'/\t/evil.example',
	'/\n/evil.example',
	'\\\\evil.example',
	'https://evil.example',
	'javascript:alert(1)',
	'evil.example',
	' /plan',
	'',
	`/${'x'.repeat(600)}`,
	null,
	undefined,
	{ path: '/plan' }
])('%j leads to the front page', (path) => expect(nextPath(path)).toBe('/'));
