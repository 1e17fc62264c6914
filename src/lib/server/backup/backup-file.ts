import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname, basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import { BackupFault } from '#lib/domain/backup-fault.ts';
import { digestOf, fileKeyOf, makeHeader, readHeader } from './header.ts';
import { seal, unseal } from './seal.ts';

/** No line is longer: a workbook of 5 MB takes 10 as text. */
const LONGEST_LINE = 256 * 1024 * 1024;
const DIGEST = 32;

/** While it is written it has another name, so that what has a backup's name is a whole backup. */
function unfinishedName(path: string): string {
	return join(dirname(path), `.${basename(path)}.${process.pid}.part`);
}

/**
 * Writes lines as a backup: gzip, then sealed when there is a key, else closed by a digest. The file is written
 * through to the disk, read back whole by `check`, and only then gets its name. Nothing is left when it fails.
 */
export async function writeBackup(
	path: string,
	lines: AsyncIterable<string>,
	options: {
		takenAt: string;
		key: Buffer | null;
		signal?: AbortSignal | undefined;
		check(part: string): Promise<void>;
	}
): Promise<void> {
	if (existsSync(path)) throw new BackupFault('file-exists', path);
	const part = unfinishedName(path);
	const { bytes, fileKey } = makeHeader(options.takenAt, options.key);
	try {
		const gzip = createGzip({ level: 4 });
		const closed = (source: AsyncIterable<Buffer>) => close(source, bytes, fileKey);
		const file = createWriteStream(part, { flags: 'wx', mode: 0o600, flush: true });
		const { signal } = options;
		await pipeline(Readable.from(asBytes(lines)), gzip, closed, file, signal ? { signal } : {});
		await options.check(part);
		options.signal?.throwIfAborted();
		await rename(part, path);
		await syncFolder(dirname(path));
	} catch (error) {
		await rm(part, { force: true });
		throw error;
	}
}

/** The lines of a backup; throws BackupFault at the first thing that is wrong, at the latest after its last line. */
export async function* readBackup(
	path: string,
	key: Buffer | null,
	signal?: AbortSignal
): AsyncGenerator<string> {
	const { bytes, fileKey } = await openBackup(path, key);
	const gunzip = createGunzip();
	const opened = (source: AsyncIterable<Buffer>) =>
		fileKey ? unseal(source, fileKey, digestOf(bytes)) : withoutDigest(source, bytes);
	const source = createReadStream(path, { start: bytes.length });
	const flowing = pipeline(source, opened, gunzip, signal ? { signal } : {});
	flowing.catch(() => {});
	try {
		yield* inLines(gunzip);
		await flowing;
	} catch (error) {
		throw ofCompression(error) ?? error;
	} finally {
		gunzip.destroy();
	}
}

/** When it was taken and whether it is sealed, without its key. Throws BackupFault when it is no backup. */
export async function describeBackup(
	path: string
): Promise<{ takenAt: string; isEncrypted: boolean; size: number }> {
	const handle = await openFile(path);
	try {
		const { header } = await readHeader(handle);
		const { size } = await stat(path);
		return { takenAt: header.takenAt, isEncrypted: header.seal !== null, size };
	} finally {
		await handle.close();
	}
}

async function openBackup(path: string, key: Buffer | null) {
	const handle = await openFile(path);
	try {
		const { header, bytes } = await readHeader(handle);
		return { bytes, fileKey: fileKeyOf(header, key) };
	} finally {
		await handle.close();
	}
}

async function openFile(path: string) {
	try {
		return await open(path, 'r');
	} catch {
		throw new BackupFault('no-file', path);
	}
}

async function* asBytes(lines: AsyncIterable<string>): AsyncGenerator<Buffer> {
	for await (const line of lines) yield Buffer.from(`${line}\n`, 'utf8');
}

async function* close(
	source: AsyncIterable<Buffer>,
	header: Buffer,
	fileKey: Buffer | null
): AsyncGenerator<Buffer> {
	yield header;
	if (fileKey) return yield* seal(source, fileKey, digestOf(header));
	const digest = createHash('sha256').update(header);
	for await (const piece of source) {
		digest.update(piece);
		yield piece;
	}
	yield digest.digest();
}

/** What stands before the closing digest, once that was found right. */
async function* withoutDigest(source: AsyncIterable<Buffer>, header: Buffer): AsyncGenerator<Buffer> {
	const digest = createHash('sha256').update(header);
	let held = Buffer.alloc(0);
	for await (const piece of source) {
		const all = Buffer.concat([held, piece]);
		const sure = all.subarray(0, Math.max(0, all.length - DIGEST));
		held = all.subarray(sure.length);
		digest.update(sure);
		yield sure;
	}
	if (held.length < DIGEST) throw new BackupFault('truncated');
	if (!held.equals(digest.digest())) throw new BackupFault('damaged');
}

async function* inLines(source: AsyncIterable<Buffer>): AsyncGenerator<string> {
	let held: Buffer[] = [];
	let size = 0;
	for await (const piece of source) {
		let from = 0;
		for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, from)) {
			held.push(piece.subarray(from, at));
			yield Buffer.concat(held).toString('utf8');
			held = [];
			size = 0;
			from = at + 1;
		}
		held.push(piece.subarray(from));
		size += piece.length - from;
		if (size > LONGEST_LINE) throw new BackupFault('damaged');
	}
	if (size > 0) throw new BackupFault('truncated');
}

/** What the decompression says of a file that is not sealed. */
function ofCompression(error: unknown): BackupFault | undefined {
	const { code } = (error ?? {}) as { code?: unknown };
	if (code === 'Z_BUF_ERROR') return new BackupFault('truncated');
	return typeof code === 'string' && /^Z_/.test(code) ? new BackupFault('damaged') : undefined;
}

/** A name survives a power cut once its folder is written through, too. */
async function syncFolder(folder: string): Promise<void> {
	if (process.platform === 'win32') return;
	const handle = await open(folder, 'r');
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}
