import { describe, expect, test } from 'vitest';
import { qrCode, withCheck, zigzag, type QrCode } from '#lib/domain/qr-code.ts';
import { BLOCKS, checkBytes } from '#lib/domain/qr-correction.ts';

/** What a camera does, without the mercy of correction: the text, or an error at the first bit that is wrong. */
function read(code: QrCode): string {
	const size = code.length;
	const version = (size - 17) / 4;
	const dark = (x: number, y: number): number => (code[y]?.[x] ? 1 : 0);
	const format = [0, 1, 2, 3, 4, 5, 7, 8].map((y) => dark(8, y));
	format.push(dark(7, 8), ...[5, 4, 3, 2, 1, 0].map((x) => dark(x, 8)));
	const word = format.reduce((sum, bit, at) => sum | (bit << at), 0) ^ 0b101010000010010;
	expect(withCheck(word >> 10, 0b10100110111, 10)).toBe(word);
	expect(word >> 13).toBe(0);
	const mask = (word >> 10) & 7;
	const bits = [...zigzag(size)]
		.filter(([x, y]) => !isFixed(x, y, size, version))
		.map(([x, y]) => dark(x, y) ^ (isMasked(mask, y, x) ? 1 : 0));
	const words = Array.from({ length: Math.floor(bits.length / 8) }, (_, at) =>
		Number.parseInt(bits.slice(at * 8, at * 8 + 8).join(''), 2)
	);
	const data = blocksOf(words, version);
	const stream = data.map((byte) => byte.toString(2).padStart(8, '0')).join('');
	expect(stream.slice(0, 4)).toBe('0100');
	const lengthBits = version < 10 ? 8 : 16;
	const length = Number.parseInt(stream.slice(4, 4 + lengthBits), 2);
	const from = 4 + lengthBits;
	const bytes = Array.from({ length }, (_, at) =>
		Number.parseInt(stream.slice(from + at * 8, from + at * 8 + 8), 2)
	);
	return new TextDecoder().decode(new Uint8Array(bytes));
}

function blocksOf(words: readonly number[], version: number): number[] {
	const [check, ...groups] = BLOCKS[version] ?? [0];
	const lengths = groups.flatMap(([count, length]) => Array.from({ length: count }, () => length));
	const blocks: number[][] = lengths.map(() => []);
	let next = 0;
	for (let at = 0; at < Math.max(...lengths); at += 1) {
		blocks.forEach((block, which) => {
			if (at < (lengths[which] ?? 0)) block.push(words[next++] ?? -1);
		});
	}
	const checks: number[][] = lengths.map(() => []);
	for (let at = 0; at < check; at += 1) for (const one of checks) one.push(words[next++] ?? -1);
	expect(next).toBe(words.length);
	blocks.forEach((block, which) => expect(checks[which]).toEqual(checkBytes(block, check)));
	return blocks.flat();
}

/** Written down from the standard's drawings, not from the encoder: finders, lines, alignment, information. */
function isFixed(x: number, y: number, size: number, version: number): boolean {
	const corner = (left: boolean, top: boolean) =>
		(left ? x <= 8 : x >= size - 8) && (top ? y <= 8 : y >= size - 8);
	if (corner(true, true) || corner(false, true) || corner(true, false)) return true;
	if (x === 6 || y === 6) return true;
	if (version >= 7 && ((x < 6 && y >= size - 11) || (y < 6 && x >= size - 11))) return true;
	const centres: Record<number, number[]> = {
		2: [18],
		3: [22],
		4: [26],
		5: [30],
		6: [34],
		7: [22, 38],
		8: [24, 42],
		9: [26, 46],
		10: [28, 50],
		11: [30, 54],
		12: [32, 58],
		13: [34, 62]
	};
	const all = [6, ...(centres[version] ?? [])];
	return (
		version > 1 &&
		all.some((cy) =>
			all.some((cx) => {
				const last = all.at(-1);
				const isCorner = (cx === 6 && cy === 6) || (cx === 6 && cy === last) || (cx === last && cy === 6);
				return !isCorner && Math.abs(x - cx) <= 2 && Math.abs(y - cy) <= 2;
			})
		)
	);
}

function isMasked(mask: number, i: number, j: number): boolean {
	return (
		[
			(i + j) % 2,
			i % 2,
			j % 3,
			(i + j) % 3,
			(Math.floor(i / 2) + Math.floor(j / 3)) % 2,
			((i * j) % 2) + ((i * j) % 3),
			(((i * j) % 2) + ((i * j) % 3)) % 2,
			(((i + j) % 2) + ((i * j) % 3)) % 2
		][mask] === 0
	);
}

const LONG = 'otpauth://totp/TTKDTM%20Uong%20Bi:chuyen_vien?secret=ABCDEFGH234567&issuer=TTKDTM%20Uong%20Bi&';

describe('a code is read as what was written', () => {
	test.each([
		['one letter', 'a'],
		['the fullest of version 1', 'x'.repeat(14)],
		['one more', 'x'.repeat(15)],
		['Vietnamese', 'Uông Bí – phường Nam Khê'],
		...[30, 50, 70, 95, 120, 140, 170, 200, 240, 280, 320].map((length) => [
			`${length} letters`,
			LONG.repeat(5).slice(0, length)
		])
	])('%s', (_, text = '') => {
		expect(read(qrCode(text))).toBe(text);
	});
});

test('check bytes and check bits are those of the published examples', () => {
	const hello = [32, 91, 11, 120, 209, 114, 220, 77, 67, 64, 236, 17, 236, 17, 236, 17];
	expect(checkBytes(hello, 10)).toEqual([196, 35, 39, 119, 235, 215, 231, 226, 93, 23]);
	expect((withCheck(0b00_101, 0b10100110111, 10) ^ 0b101010000010010).toString(2).padStart(15, '0')).toBe(
		'100000011001110'
	);
	expect(withCheck(7, 0b1111100100101, 12).toString(2).padStart(18, '0')).toBe('000111110010010100');
});

test('three corners have their finders, and the fourth has not', () => {
	const code = qrCode(LONG);
	const finder = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];
	const at = (left: number, top: number) =>
		Array.from({ length: 7 }, (_, y) =>
			Array.from({ length: 7 }, (__, x) => (code[top + y]?.[left + x] ? '1' : '0')).join('')
		);
	const far = code.length - 7;
	expect(at(0, 0)).toEqual(finder);
	expect(at(far, 0)).toEqual(finder);
	expect(at(0, far)).toEqual(finder);
	expect(at(far, far)).not.toEqual(finder);
});

test('what does not fit is refused', () => {
	expect(() => qrCode('x'.repeat(331))).not.toThrow();
	expect(() => qrCode('x'.repeat(332))).toThrow(RangeError);
});
