import { expect, test } from 'vitest';
import { ENOUGH, faultsOf, readItems, standingOf } from '../asvs/evidence.ts';

test('whatever is said to show an item is there', () => {
	const items = readItems();
	expect(items.length).toBeGreaterThan(120);
	expect(items.flatMap(faultsOf)).toEqual([]);
});

test('95 of a hundred items are shown', () => {
	const items = readItems();
	const shown = items.filter((item) => standingOf(item) === 'shown');
	expect(shown.length / items.length).toBeGreaterThanOrEqual(ENOUGH);
});

test('no item is listed twice', () => {
	const ids = readItems().map(({ id }) => id);
	expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test('a test that is not there shows nothing', () => {
	const item = { id: '1.2.3', level: 1, text: 'x', note: '' };
	const missing = [
		'tests/house/asvs.test.ts › a test that nobody wrote',
		'drill nothing',
		'README.md › No heading'
	];
	for (const evidence of missing) {
		expect(faultsOf({ ...item, shownBy: [evidence] })).toEqual([`1.2.3: there is no ${evidence}`]);
		expect(standingOf({ ...item, shownBy: [evidence] })).toBe('explained');
	}
	expect(standingOf({ ...item, shownBy: ['drill authz'] })).toBe('shown');
	expect(faultsOf({ ...item, shownBy: [] })).toEqual(['1.2.3: neither shown nor explained']);
});
