/** Level M: check bytes of a block, and how many blocks of how many data bytes; by version, none at 0. */
export const BLOCKS: readonly (readonly [check: number, ...(readonly [count: number, data: number])[]])[] = [
	[0],
	[10, [1, 16]],
	[16, [1, 28]],
	[26, [1, 44]],
	[18, [2, 32]],
	[24, [2, 43]],
	[16, [4, 27]],
	[18, [4, 31]],
	[22, [2, 38], [2, 39]],
	[22, [3, 36], [2, 37]],
	[26, [4, 43], [1, 44]],
	[30, [1, 50], [4, 51]],
	[22, [6, 36], [2, 37]],
	[22, [8, 37], [1, 38]]
];

/** Data bytes of a version, mode and length among them. */
export function codewordsIn(version: number): number {
	const [, ...groups] = BLOCKS[version] ?? [0];
	return groups.reduce((sum, [count, data]) => sum + count * data, 0);
}

/** The blocks' bytes in turn, then their check bytes in turn. */
export function addCorrection(data: readonly number[], version: number): number[] {
	const [check, ...groups] = BLOCKS[version] ?? [0];
	const lengths = groups.flatMap(([count, length]) => Array.from({ length: count }, () => length));
	let from = 0;
	const blocks = lengths.map((length) => data.slice(from, (from += length)));
	return [...inTurn(blocks), ...inTurn(blocks.map((block) => checkBytes(block, check)))];
}

function inTurn(blocks: readonly (readonly number[])[]): number[] {
	const longest = Math.max(0, ...blocks.map(({ length }) => length));
	return Array.from({ length: longest }, (_, at) => blocks.flatMap((block) => block[at] ?? [])).flat();
}

/** Reed and Solomon's check bytes: the remainder of a division in the field of 256. */
export function checkBytes(block: readonly number[], howMany: number): number[] {
	let divisor = [1];
	for (let power = 0; power < howMany; power += 1) {
		const root = EXP[power] ?? 0;
		divisor = [...divisor, 0].map((one, at) => one ^ times(divisor[at - 1] ?? 0, root));
	}
	const rest = [...block, ...Array.from({ length: howMany }, () => 0)];
	block.forEach((_, at) => {
		const lead = rest[at] ?? 0;
		divisor.forEach((one, offset) => {
			rest[at + offset] = (rest[at + offset] ?? 0) ^ times(one, lead);
		});
	});
	return rest.slice(block.length);
}

const EXP: number[] = [];
const LOG: number[] = [];
for (let power = 0, value = 1; power < 255; power += 1) {
	EXP[power] = value;
	LOG[value] = power;
	value = value < 128 ? value << 1 : (value << 1) ^ 0x11d;
}

function times(a: number, b: number): number {
	if (a === 0 || b === 0) return 0;
	return EXP[((LOG[a] ?? 0) + (LOG[b] ?? 0)) % 255] ?? 0;
}
