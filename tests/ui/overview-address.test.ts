import { expect, test } from 'vitest';
import { arrangementIn, overviewHref } from '../../src/routes/overview-address.ts';

const plain = { period: '2023-Q1', acceptedOnly: false, indicator: 'CT1' };

test.each([
	['', { sort: 'rank', order: 'asc', name: '', state: null }],
	['sort=change', { sort: 'change', order: 'desc', name: '', state: null }],
	['sort=unit&order=desc', { sort: 'unit', order: 'desc', name: '', state: null }],
	['order=sideways&state=nonsense', { sort: 'rank', order: 'asc', name: '', state: null }],
	['unit=vang+danh&state=late', { sort: 'rank', order: 'asc', name: 'vang danh', state: 'late' }]
])(
	'the address "%s" arranges the ranking, and is written again as short as it was',
	(search, arrangement) => {
		expect(arrangementIn(new URLSearchParams(search))).toEqual(arrangement);
		const written = new URL(
			overviewHref({ ...plain, ...arrangementIn(new URLSearchParams(search)) }),
			'http://x'
		);
		expect(arrangementIn(written.searchParams)).toEqual(arrangement);
	}
);

test('what is as usual is left out of the address', () => {
	expect(overviewHref({ ...plain, ...arrangementIn(new URLSearchParams()) })).toBe(
		'/?period=2023-Q1&indicator=CT1'
	);
});
