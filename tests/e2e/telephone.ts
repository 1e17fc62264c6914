import { createHmac } from 'node:crypto';

/** What a telephone with the secret shows so many half minutes from now. */
export function shownBy(secret: string, later = 0): string {
	const bits = [...secret.replaceAll(' ', '')].map((letter) =>
		'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')
	);
	const key = Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
	const counter = Buffer.alloc(8);
	counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
	const mac = createHmac('sha1', key).update(counter).digest();
	const offset = mac[19]! & 15;
	return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
