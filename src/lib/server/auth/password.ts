import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** OWASP's row for scrypt: 128 MiB and about a third of a second for each guess. */
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };
const KEY_BYTES = 32;
const AT_ONCE = 4;

let running = 0;
const waiting: (() => void)[] = [];

/** 'salt:key' in hex. Vietnamese input methods compose letters differently, hence NFKC. */
export async function hashPassword(password: string): Promise<string> {
	const salt = randomBytes(16);
	return `${salt.toString('hex')}:${(await derive(password, salt)).toString('hex')}`;
}

export async function verifyPassword({
	hash,
	password
}: {
	hash: string;
	password: string;
}): Promise<boolean> {
	const [salt = '', key = ''] = hash.split(':');
	const expected = Buffer.from(key, 'hex');
	const derived = await derive(password, Buffer.from(salt, 'hex'));
	return expected.length === derived.length && timingSafeEqual(expected, derived);
}

/** At most a few at once: each takes 128 MiB. */
async function derive(password: string, salt: Buffer): Promise<Buffer> {
	while (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
	running += 1;
	try {
		return await new Promise<Buffer>((resolve, reject) => {
			scrypt(password.normalize('NFKC'), salt, KEY_BYTES, COST, (error, key) =>
				error ? reject(error) : resolve(key)
			);
		});
	} finally {
		running -= 1;
		waiting.shift()?.();
	}
}
