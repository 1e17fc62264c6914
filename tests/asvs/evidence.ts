import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** The share of the items that must be shown. */
export const ENOUGH = 0.95;

/** An item of OWASP ASVS 5.0.0 that applies here, and what shows that it holds. */
export interface Item {
	readonly id: string;
	readonly level: number;
	readonly text: string;
	/** 'tests/x.test.ts › name', 'drill NAME', 'SECURITY.md › Heading'. */
	readonly shownBy: readonly string[];
	/** Why it is not shown, or `pending ROOM`: it is being built. */
	readonly note: string;
}

export type Standing = 'shown' | 'pending' | 'explained';

/** The list as it is kept, one item a line. */
export function readItems(): Item[] {
	const [, ...lines] = readFileSync(join(root, 'tests/asvs/items.csv'), 'utf8').trim().split('\n');
	return lines.map((line) => {
		const [id = '', level = '', text = '', shown = '', note = '', more] = line.split('|');
		if (!/^\d+\.\d+\.\d+$/.test(id) || !/^[12]$/.test(level) || !text || more !== undefined) {
			throw new Error(`not an item: ${line}`);
		}
		return { id, level: Number(level), text, shownBy: shown.split(' + ').filter(Boolean), note };
	});
}

/** Shown when everything named is there; pending while what is named is being built; else explained. */
export function standingOf({ shownBy, note }: Item): Standing {
	if (shownBy.length > 0 && shownBy.every(isThere)) return 'shown';
	return note.startsWith('pending ') ? 'pending' : 'explained';
}

/** What is wrong with an item: evidence that is not there and not pending, or nothing said at all. */
export function faultsOf({ id, shownBy, note }: Item): string[] {
	if (note.startsWith('pending ')) return [];
	const missing = shownBy.filter((evidence) => !isThere(evidence));
	if (shownBy.length === 0 && note === '') return [`${id}: neither shown nor explained`];
	return missing.map((evidence) => `${id}: there is no ${evidence}`);
}

/** Whether a named test stands in its file, a drill among the drills, a heading in its document. */
function isThere(evidence: string): boolean {
	const drill = /^drill ([a-z-]+)$/.exec(evidence)?.[1];
	if (drill) {
		const listed = readFileSync(join(root, 'tests/drills/drill.ts'), 'utf8');
		return listed.includes(`\t${drill}: {`) && existsSync(join(root, `tests/drills/${drill}.ts`));
	}
	const [path = '', name = ''] = evidence.split(' › ');
	if (!name || !existsSync(join(root, path))) return false;
	const text = readFileSync(join(root, path), 'utf8');
	if (path.endsWith('.md')) return new RegExp(`^#+ ${name}$`, 'm').test(text);
	return ["'", '"', '`'].some((quote) => text.includes(quote + name + quote));
}
