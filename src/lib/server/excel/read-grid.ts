import { join } from 'node:path';
import type { Grid } from '#lib/domain/grid.ts';
import { projectRoot } from '#lib/server/config.ts';
import { lookIntoArchive } from './archive-look.ts';
import { runChild, type Stopped } from './child-run.ts';
import { parseAnswer } from './grid-shape.ts';

export type NotAWorkbookCode = 'not-xlsx' | 'old-xls' | 'too-large' | 'unreadable' | 'too-slow' | 'too-busy';

/** The bytes could not be read as a workbook; `code` says why. */
export class NotAWorkbook extends Error {
	readonly code: NotAWorkbookCode;

	constructor(code: NotAWorkbookCode) {
		super(code);
		this.code = code;
	}
}

const MAX_WORKBOOK_BYTES = 5 * 1024 * 1024;
const LIMITS = {
	heapMegabytes: 192,
	memoryBytes: 400 * 1024 * 1024,
	outputBytes: 4 * 1024 * 1024,
	milliseconds: 10_000
};
const MAX_AT_ONCE = 2;
const MAX_WAITING = 10;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The container of .xls, and of an .xlsx with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** "EncryptedPackage" as the container writes its names. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

const REFUSAL_OF: Record<Stopped, NotAWorkbookCode> = {
	time: 'too-slow',
	memory: 'too-large',
	output: 'too-large',
	crash: 'unreadable'
};

let running = 0;
const waiting: (() => void)[] = [];

/**
 * The workbook's sheets as plain values, read by a process of its own within limits of time and memory.
 * Throws NotAWorkbook.
 */
export async function readGrid(bytes: Uint8Array): Promise<Grid> {
	if (bytes.length > MAX_WORKBOOK_BYTES) throw new NotAWorkbook('too-large');
	if (startsWith(bytes, OLE)) {
		const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(ENCRYPTED);
		throw new NotAWorkbook(isEncrypted ? 'unreadable' : 'old-xls');
	}
	if (!startsWith(bytes, ZIP)) throw new NotAWorkbook('not-xlsx');
	const refused = lookIntoArchive(bytes);
	if (refused) throw new NotAWorkbook(refused);
	const end = await inTurn(() => runChild(childScript(), bytes, LIMITS));
	if ('stopped' in end) throw new NotAWorkbook(REFUSAL_OF[end.stopped]);
	const answer = parseAnswer(end.output);
	if (!answer) throw new NotAWorkbook('unreadable');
	if ('refused' in answer) throw new NotAWorkbook(answer.refused);
	return answer.grid;
}

/** The child is run from its source: the server's bundle does not hold it. */
function childScript(): string {
	return join(projectRoot(), 'src/lib/server/excel/grid-child.ts');
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
	if (running >= MAX_AT_ONCE) {
		if (waiting.length >= MAX_WAITING) throw new NotAWorkbook('too-busy');
		// Whoever ends hands the place over, so that nobody slips in between.
		await new Promise<void>((resolve) => waiting.push(resolve));
	} else running += 1;
	try {
		return await work();
	} finally {
		const next = waiting.shift();
		if (next) next();
		else running -= 1;
	}
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
	return magic.every((byte, at) => bytes[at] === byte);
}
