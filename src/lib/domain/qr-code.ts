import { addCorrection, BLOCKS, codewordsIn } from './qr-correction.ts';

/** A QR code as rows of dark and light modules: bytes, error correction M, versions 1 to 13 (ISO/IEC 18004). */
export type QrCode = readonly (readonly boolean[])[];

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
	(x, y) => (x + y) % 2 === 0,
	(_, y) => y % 2 === 0,
	(x) => x % 3 === 0,
	(x, y) => (x + y) % 3 === 0,
	(x, y) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
	(x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
	(x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
	(x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0
];

/** The text as a code that a telephone's camera reads. Throws RangeError for more than 331 bytes. */
export function qrCode(text: string): QrCode {
	const bytes = new TextEncoder().encode(text);
	const version = BLOCKS.findIndex((_, at) => at > 0 && bytes.length + overhead(at) <= codewordsIn(at));
	if (version < 1) throw new RangeError('too long for a QR code of this size');
	const stream = addCorrection(codewords(bytes, version), version);
	const drawn = MASKS.map((_, mask) => draw(stream, version, mask));
	return drawn.reduce((best, one) => (penalty(one) < penalty(best) ? one : best));
}

/** Bytes that mode and length take: 4 and 8 bits, from version 10 on 4 and 16. */
function overhead(version: number): number {
	return version < 10 ? 2 : 3;
}

function codewords(bytes: Uint8Array, version: number): number[] {
	const bits: number[] = [];
	const put = (value: number, length: number): void => {
		for (let at = length - 1; at >= 0; at -= 1) bits.push((value >> at) & 1);
	};
	put(0b0100, 4);
	put(bytes.length, version < 10 ? 8 : 16);
	for (const byte of bytes) put(byte, 8);
	const room = codewordsIn(version) * 8;
	put(0, Math.min(4, room - bits.length));
	put(0, (8 - (bits.length % 8)) % 8);
	for (let pad = 0xec; bits.length < room; pad ^= 0xec ^ 0x11) put(pad, 8);
	return Array.from({ length: bits.length / 8 }, (_, at) =>
		bits.slice(at * 8, at * 8 + 8).reduce((word, bit) => (word << 1) | bit, 0)
	);
}

function draw(stream: readonly number[], version: number, mask: number): boolean[][] {
	const size = version * 4 + 17;
	const dark = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
	const isTaken = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
	const set = (x: number, y: number, isDark: boolean): void => {
		const [row, taken] = [dark[y], isTaken[y]];
		if (!row || !taken || x < 0 || x >= size) return;
		row[x] = isDark;
		taken[x] = true;
	};
	patterns(version, size, set);
	information(version, mask, size, set);
	const bits = stream.flatMap((word) => Array.from({ length: 8 }, (_, at) => ((word >> (7 - at)) & 1) === 1));
	let next = 0;
	for (const [x, y] of zigzag(size)) {
		if (isTaken[y]?.[x]) continue;
		set(x, y, (bits[next] ?? false) !== (MASKS[mask]?.(x, y) ?? false));
		next += 1;
	}
	return dark;
}

type SetModule = (x: number, y: number, isDark: boolean) => void;

/** Finders in three corners, the dotted lines between them, and the alignment squares. */
function patterns(version: number, size: number, set: SetModule): void {
	for (const [left, top] of [
		[3, 3],
		[size - 4, 3],
		[3, size - 4]
	] as const) {
		for (let y = -4; y <= 4; y += 1) {
			for (let x = -4; x <= 4; x += 1) {
				const ring = Math.max(Math.abs(x), Math.abs(y));
				set(left + x, top + y, ring !== 2 && ring !== 4);
			}
		}
	}
	for (let at = 8; at < size - 8; at += 1) {
		set(at, 6, at % 2 === 0);
		set(6, at, at % 2 === 0);
	}
	const places = alignment(version, size);
	for (const cy of places) {
		for (const cx of places) {
			// The corners are the finders'.
			if ((cx === 6 && (cy === 6 || cy === size - 7)) || (cy === 6 && cx === size - 7)) continue;
			for (let y = -2; y <= 2; y += 1) {
				for (let x = -2; x <= 2; x += 1) set(cx + x, cy + y, Math.max(Math.abs(x), Math.abs(y)) !== 1);
			}
		}
	}
}

function alignment(version: number, size: number): number[] {
	if (version === 1) return [];
	const last = size - 7;
	if (version < 7) return [6, last];
	const step = Math.ceil((last - 6) / 2 / 2) * 2;
	return [6, last - step, last];
}

/** Level and mask beside the finders, from version 7 on the version too; each with its own check bits. */
function information(version: number, mask: number, size: number, set: SetModule): void {
	const LEVEL_M = 0b00;
	const format = (withCheck((LEVEL_M << 3) | mask, 0b10100110111, 10) ^ 0b101010000010010) >>> 0;
	const bit = (value: number, at: number): boolean => ((value >> at) & 1) === 1;
	for (let at = 0; at < 15; at += 1) {
		const isDark = bit(format, at);
		// Down along the left finder's right side, and from the right edge along its underside.
		if (at < 8) {
			set(8, at < 6 ? at : at + 1, isDark);
			set(size - 1 - at, 8, isDark);
		} else {
			set(at === 8 ? 7 : 14 - at, 8, isDark);
			set(8, size - 15 + at, isDark);
		}
	}
	set(8, size - 8, true);
	if (version < 7) return;
	const code = withCheck(version, 0b1111100100101, 12);
	for (let at = 0; at < 18; at += 1) {
		const [long, short] = [Math.floor(at / 3), size - 11 + (at % 3)];
		set(long, short, bit(code, at));
		set(short, long, bit(code, at));
	}
}

/** The value with the remainder of its division behind it (BCH). */
export function withCheck(value: number, divisor: number, checkBits: number): number {
	let rest = value << checkBits;
	for (let at = 31 - Math.clz32(rest); at >= checkBits; at = 31 - Math.clz32(rest)) {
		if (rest === 0) break;
		rest ^= divisor << (at - checkBits);
	}
	return (value << checkBits) | rest;
}

/** In pairs of columns from the right, up and down in turn, past the upright dotted line. */
export function* zigzag(size: number): Generator<[x: number, y: number]> {
	let isUp = true;
	for (let right = size - 1; right > 0; right -= 2) {
		if (right === 6) right = 5;
		for (let step = 0; step < size; step += 1) {
			const y = isUp ? size - 1 - step : step;
			yield [right, y];
			yield [right - 1, y];
		}
		isUp = !isUp;
	}
}

/** How hard a code is to read: long runs, blocks, finders where there are none, more dark than light. */
function penalty(code: QrCode): number {
	const size = code.length;
	const columns = Array.from({ length: size }, (_, x) => code.map((row) => row[x] ?? false));
	const lines = [...code, ...columns].map((line) => line.map((isDark) => (isDark ? '1' : '0')).join(''));
	let sum = 0;
	for (const line of lines) {
		for (const [run] of line.matchAll(/0{5,}|1{5,}/g)) sum += run.length - 2;
		sum += 40 * [...line.matchAll(/(?=10111010000|00001011101)/g)].length;
	}
	for (let y = 1; y < size; y += 1) {
		for (let x = 1; x < size; x += 1) {
			const here = code[y]?.[x];
			if (here === code[y]?.[x - 1] && here === code[y - 1]?.[x] && here === code[y - 1]?.[x - 1]) sum += 3;
		}
	}
	const share = lines.slice(0, size).join('').replaceAll('0', '').length / (size * size);
	return sum + 10 * Math.floor(Math.abs(share - 0.5) * 20);
}
