import { createCipheriv, createDecipheriv } from 'node:crypto';
import { BackupFault } from '#lib/domain/backup-fault.ts';

/**
 * A stream in chunks that are sealed one by one (AES-256-GCM). A chunk's nonce is its number, and whether it is the
 * last: chunks can be neither changed, swapped, dropped nor cut off at the end. The key serves one file alone, so
 * that no nonce is used twice. `bound` is authenticated with every chunk: a file's header.
 */
const CHUNK = 64 * 1024;
const TAG = 16;
const NONCE = 12;

export async function* seal(
	source: AsyncIterable<Buffer>,
	key: Buffer,
	bound: Buffer
): AsyncGenerator<Buffer> {
	let number = 0;
	// The last chunk may be empty, and is always there: without it the file is not whole.
	for await (const { chunk, isLast } of inChunks(source, CHUNK)) {
		const cipher = createCipheriv('aes-256-gcm', key, nonce(number, isLast), { authTagLength: TAG });
		cipher.setAAD(bound);
		yield Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
		number += 1;
	}
}

/** The reverse. Throws `truncated` when the end is missing and `damaged` for anything that was changed. */
export async function* unseal(
	source: AsyncIterable<Buffer>,
	key: Buffer,
	bound: Buffer
): AsyncGenerator<Buffer> {
	let number = 0;
	for await (const { chunk, isLast } of inChunks(source, CHUNK + TAG)) {
		const plain = open(chunk, key, nonce(number, isLast), bound);
		if (!plain) {
			const isWhole = open(chunk, key, nonce(number, !isLast), bound) !== null;
			throw new BackupFault(isLast && (isWhole || chunk.length < TAG) ? 'truncated' : 'damaged');
		}
		yield plain;
		number += 1;
	}
}

function open(chunk: Buffer, key: Buffer, iv: Buffer, bound: Buffer): Buffer | null {
	if (chunk.length < TAG) return null;
	const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG });
	decipher.setAAD(bound);
	decipher.setAuthTag(chunk.subarray(-TAG));
	try {
		return Buffer.concat([decipher.update(chunk.subarray(0, -TAG)), decipher.final()]);
	} catch {
		return null;
	}
}

function nonce(number: number, isLast: boolean): Buffer {
	const iv = Buffer.alloc(NONCE);
	iv.writeUIntBE(number, NONCE - 1 - 6, 6);
	iv[NONCE - 1] = isLast ? 1 : 0;
	return iv;
}

/** Pieces of any length as chunks of one length; the last is what is left, between nothing and a whole one. */
async function* inChunks(
	source: AsyncIterable<Buffer>,
	length: number
): AsyncGenerator<{ chunk: Buffer; isLast: boolean }> {
	let held: Buffer[] = [];
	let size = 0;
	for await (const piece of source) {
		held.push(piece);
		size += piece.length;
		if (size <= length) continue;
		const all = Buffer.concat(held);
		let at = 0;
		for (; all.length - at > length; at += length)
			yield { chunk: all.subarray(at, at + length), isLast: false };
		held = [all.subarray(at)];
		size = all.length - at;
	}
	yield { chunk: Buffer.concat(held), isLast: true };
}
