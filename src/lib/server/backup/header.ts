import { createHash, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { BackupFault } from '#lib/domain/backup-fault.ts';

/** The first lines of a backup, readable without its key: what it is, when it was taken, how it is closed. */
export interface Header {
	readonly version: number;
	readonly takenAt: string;
	readonly seal: { readonly cipher: string; readonly salt: string; readonly check: string } | null;
}

const FIRST_LINE = 'CASHLESS CITY BACKUP\n';
const VERSION = 1;
const CIPHER = 'aes-256-gcm-64k';
const LONGEST = 4096;

/** The header and, with a key, the key of this one file. */
export function makeHeader(takenAt: string, key: Buffer | null): { bytes: Buffer; fileKey: Buffer | null } {
	const salt = randomBytes(32);
	const seal = key && {
		cipher: CIPHER,
		salt: salt.toString('hex'),
		check: derive(key, salt, 'check').toString('hex')
	};
	const header: Header = { version: VERSION, takenAt, seal };
	const bytes = Buffer.from(`${FIRST_LINE}${JSON.stringify(header)}\n`);
	return { bytes, fileKey: key && derive(key, salt, 'data') };
}

/** Reads the header of an open file; throws BackupFault when it is none of ours. */
export async function readHeader(handle: FileHandle): Promise<{ header: Header; bytes: Buffer }> {
	const buffer = Buffer.alloc(LONGEST);
	const { bytesRead } = await handle.read(buffer, 0, LONGEST, 0);
	const head = buffer.subarray(0, bytesRead);
	if (!head.subarray(0, FIRST_LINE.length).equals(Buffer.from(FIRST_LINE))) {
		const isCut = bytesRead > 0 && FIRST_LINE.startsWith(head.toString('latin1'));
		throw new BackupFault(isCut ? 'truncated' : 'not-a-backup');
	}
	const end = head.indexOf('\n', FIRST_LINE.length);
	if (end < 0) throw new BackupFault(bytesRead < LONGEST ? 'truncated' : 'damaged');
	const header = parse(head.subarray(FIRST_LINE.length, end).toString('utf8'));
	if (header.version > VERSION) throw new BackupFault('newer-format');
	if (header.seal && header.seal.cipher !== CIPHER) throw new BackupFault('newer-format');
	return { header, bytes: Buffer.from(head.subarray(0, end + 1)) };
}

/** The key of this one file; throws `key-needed` or `wrong-key`. Null for a file that is not sealed. */
export function fileKeyOf({ seal }: Header, key: Buffer | null): Buffer | null {
	if (!seal) return null;
	if (!key) throw new BackupFault('key-needed');
	const salt = Buffer.from(seal.salt, 'hex');
	const check = Buffer.from(seal.check, 'hex');
	const expected = derive(key, salt, 'check');
	if (check.length !== expected.length || !timingSafeEqual(check, expected))
		throw new BackupFault('wrong-key');
	return derive(key, salt, 'data');
}

/** What every chunk is bound to. */
export function digestOf(bytes: Buffer): Buffer {
	return createHash('sha256').update(bytes).digest();
}

function derive(key: Buffer, salt: Buffer, purpose: 'data' | 'check'): Buffer {
	return Buffer.from(
		hkdfSync('sha256', key, salt, `cashless backup v1 ${purpose}`, purpose === 'data' ? 32 : 16)
	);
}

function parse(line: string): Header {
	try {
		const { version, takenAt, seal } = JSON.parse(line) as Partial<Header>;
		const isSeal = seal === null || [seal?.cipher, seal?.salt, seal?.check].every(isText);
		if (Number.isInteger(version) && isText(takenAt) && isSeal) return { version, takenAt, seal } as Header;
	} catch {
		// Told below: whatever it was, it is not a header any more.
	}
	throw new BackupFault('damaged');
}

function isText(value: unknown): value is string {
	return typeof value === 'string';
}
