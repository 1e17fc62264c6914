import { readFileSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { BackupFault } from '#lib/domain/backup-fault.ts';

const KEY_BYTES = 32;
const HEX = /^[0-9a-f]{64}$/i;

/**
 * The key of a file that its owner alone may read: 32 bytes, or the same as 64 hexadecimal digits.
 * Throws BackupFault for a file that others can read, and for one that holds no key.
 */
export function readKeyFile(file: string): Buffer {
	let bytes: Buffer;
	try {
		// Windows knows no such bits.
		if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) {
			throw new BackupFault('open-key-file', file);
		}
		bytes = readFileSync(file);
	} catch (error) {
		throw error instanceof BackupFault ? error : new BackupFault('bad-key-file', file);
	}
	const text = bytes.toString('latin1').trim();
	const key = bytes.length === KEY_BYTES ? bytes : HEX.test(text) ? Buffer.from(text, 'hex') : null;
	// A key of one byte over and over was not made by chance.
	if (!key || key.every((byte) => byte === key[0])) throw new BackupFault('bad-key-file', file);
	return key;
}

/** A key in the folder of the backups goes wherever they go: who takes one, can read it. */
export function refuseKeyBeside(keyFile: string, folder: string): void {
	const way = relative(resolve(folder), dirname(resolve(keyFile)));
	if (!way.startsWith('..') && !/^([a-z]:)?[/\\]/i.test(way))
		throw new BackupFault('key-beside-backups', keyFile);
}
