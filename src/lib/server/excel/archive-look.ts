import type { NotAWorkbookCode } from './read-grid.ts';

/** A workbook with pictures, comments and a hundred sheets stays far below. */
const MAX_PARTS = 1000;
const MAX_UNPACKED_BYTES = 100 * 1024 * 1024;

const END = Buffer.from('PK\x05\x06');
const ENTRY = 0x02014b50;
/** What the old fields hold when the numbers stand in a ZIP64 record: nothing of 5 MB has need of that. */
const ELSEWHERE = 0xffffffff;

/**
 * What an archive says of itself before anything is unpacked: null, or why it is refused (ASVS 5.2.3). Its directory is
 * found and walked as the reader of workbooks does it, so that both speak of the same parts; an archive that lies about
 * a size still meets the bounds of the process that unpacks it.
 */
export function lookIntoArchive(bytes: Uint8Array): NotAWorkbookCode | null {
	const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	const end = archive.lastIndexOf(END);
	if (end < 0 || end + 22 > archive.length) return 'unreadable';
	const [size, offset] = [archive.readUInt32LE(end + 12), archive.readUInt32LE(end + 16)];
	if (size === ELSEWHERE || offset === ELSEWHERE || offset + size > end) return 'unreadable';
	// The reader, too, believes the place that is told when a directory begins there, else the end's own.
	let at = isEntry(archive, offset) ? offset : end - size;
	let [parts, unpacked] = [0, 0];
	for (; isEntry(archive, at); parts += 1) {
		if (at + 46 > archive.length) return 'unreadable';
		unpacked += archive.readUInt32LE(at + 24);
		if (parts >= MAX_PARTS || unpacked > MAX_UNPACKED_BYTES) return 'too-large';
		const [name, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field));
		at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
	}
	return parts === 0 ? 'unreadable' : null;
}

function isEntry(archive: Buffer, at: number): boolean {
	return at + 4 <= archive.length && archive.readUInt32LE(at) === ENTRY;
}
