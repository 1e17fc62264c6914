import { createHash } from 'node:crypto';
import { BackupFault } from '#lib/domain/backup-fault.ts';
import type { DumpHead, DumpLine, DumpSummary } from './dump.ts';
import type { TableDigest } from './dump-rows.ts';

const BATCH_ROWS = 500;
const BATCH_LENGTH = 4 * 1024 * 1024;

/** A dump taken apart: its head, then rows in batches, at last its summary. */
export type DumpPart =
	| { readonly kind: 'head'; readonly head: DumpHead }
	| { readonly kind: 'rows'; readonly table: string; readonly lines: readonly string[] }
	| { readonly kind: 'summary'; readonly summary: DumpSummary };

/**
 * Reads a dump in order and holds every table against the count and the digest that the dump gives itself.
 * Throws BackupFault: `truncated` without its end, `damaged` for anything else that does not fit.
 */
export async function* dumpParts(lines: AsyncIterable<string>): AsyncGenerator<DumpPart> {
	const seen: TableDigest[] = [];
	let summary: DumpSummary | undefined;
	let isWhole = false;
	let table: { name: string; rows: number; sha256: ReturnType<typeof createHash> } | undefined;
	let held: string[] = [];
	let length = 0;
	const take = (): DumpPart[] => {
		const part: DumpPart[] =
			table && held.length > 0 ? [{ kind: 'rows', table: table.name, lines: held }] : [];
		[held, length] = [[], 0];
		return part;
	};
	for await (const line of lines) {
		if (isWhole) throw new BackupFault('damaged');
		if (line.startsWith('[')) {
			if (!table) throw new BackupFault('damaged');
			table.sha256.update(line).update('\n');
			table.rows += 1;
			held.push(line);
			length += line.length;
			if (held.length >= BATCH_ROWS || length >= BATCH_LENGTH) yield* take();
			continue;
		}
		yield* take();
		if (table) seen.push({ name: table.name, rows: table.rows, sha256: table.sha256.digest('hex') });
		table = undefined;
		const part = parse(line);
		if (part.kind === 'dump') yield { kind: 'head', head: part };
		else if (part.kind === 'table') table = { name: part.name, rows: 0, sha256: createHash('sha256') };
		else if (part.kind === 'summary') summary = part;
		else if (part.rows !== seen.reduce((sum, { rows }) => sum + rows, 0)) throw new BackupFault('damaged');
		else isWhole = true;
	}
	if (!isWhole || !summary) throw new BackupFault('truncated');
	if (JSON.stringify(summary.tables) !== JSON.stringify(seen)) throw new BackupFault('damaged');
	yield { kind: 'summary', summary };
}

function parse(line: string): DumpLine {
	try {
		const part = JSON.parse(line) as DumpLine;
		if (['dump', 'table', 'summary', 'end'].includes(part.kind)) return part;
	} catch {
		// Told below.
	}
	throw new BackupFault('damaged');
}
