import { describe, expect, test } from 'vitest';
import { moveOf, spotAfter, type CellKey } from '#lib/ui/entry/entry-keys.ts';

const press = (key: string, more: Partial<CellKey> = {}): CellKey => ({
	key,
	shiftKey: false,
	ctrlKey: false,
	altKey: false,
	metaKey: false,
	isComposing: false,
	start: 0,
	end: 3,
	length: 3,
	...more
});

describe('a key in a cell', () => {
	test.each([
		['Enter', {}, 'down'],
		['Enter', { shiftKey: true }, 'up'],
		['ArrowUp', {}, 'up'],
		['ArrowDown', {}, 'down'],
		// The whole figure is chosen: arrows leave the cell.
		['ArrowLeft', {}, 'left'],
		['ArrowRight', {}, 'right'],
		// The caret stands within the figure: arrows move it.
		['ArrowLeft', { start: 2, end: 2 }, null],
		['ArrowRight', { start: 2, end: 2 }, null],
		['ArrowLeft', { start: 0, end: 0 }, 'left'],
		['ArrowRight', { start: 3, end: 3 }, 'right'],
		['ArrowLeft', { start: 0, end: 0, length: 0 }, 'left'],
		['ArrowRight', { shiftKey: true }, null],
		['Enter', { ctrlKey: true }, null],
		// A Vietnamese keyboard is still putting a letter together.
		['Enter', { isComposing: true }, null],
		['Tab', {}, null],
		['5', {}, null]
	] as const)('%s %j leads %s', (key, more, move) => {
		expect(moveOf(press(key, more))).toBe(move);
	});
});

describe('the next cell', () => {
	test.each([
		[{ row: 0, column: 0 }, 'down', { row: 1, column: 0 }],
		[{ row: 17, column: 0 }, 'down', { row: 0, column: 1 }],
		[{ row: 17, column: 3 }, 'down', null],
		[{ row: 0, column: 2 }, 'up', { row: 17, column: 1 }],
		[{ row: 0, column: 0 }, 'up', null],
		[{ row: 5, column: 0 }, 'left', null],
		[{ row: 5, column: 3 }, 'right', null],
		[{ row: 5, column: 1 }, 'right', { row: 5, column: 2 }]
	] as const)('from %j %s is %j', (spot, move, next) => {
		expect(spotAfter(spot, move, 18, 4)).toEqual(next);
	});

	test('Enter alone walks through every cell once', () => {
		const seen = new Set<string>();
		let spot: { row: number; column: number } | null = { row: 0, column: 0 };
		while (spot) {
			seen.add(`${spot.row} ${spot.column}`);
			spot = spotAfter(spot, 'down', 18, 4);
		}
		expect(seen.size).toBe(72);
	});
});
