import { createHmac, timingSafeEqual } from 'node:crypto';

const STEP_SECONDS = 30;
const DIGITS = 6;

/** The time step of an instant, as RFC 6238 counts them. */
export function stepOf(at: Date): number {
	return Math.floor(at.getTime() / 1000 / STEP_SECONDS);
}

/** The six digits of a time step (RFC 4226 over the step). */
export function codeOf(secret: string, step: number): string {
	const counter = Buffer.alloc(8);
	counter.writeBigUInt64BE(BigInt(step));
	const mac = createHmac('sha1', secret).update(counter).digest();
	const offset = (mac.at(-1) ?? 0) & 0x0f;
	const number = mac.readUInt32BE(offset) & 0x7fffffff;
	return String(number % 10 ** DIGITS).padStart(DIGITS, '0');
}

/** The step a code belongs to, if it is of now, of the step before or of the one after; else undefined. */
export function stepOfCode(secret: string, code: string, at: Date): number | undefined {
	const now = stepOf(at);
	return [now - 1, now, now + 1].find((step) => isSame(codeOf(secret, step), code));
}

function isSame(expected: string, given: string): boolean {
	const [a, b] = [Buffer.from(expected), Buffer.from(given)];
	return a.length === b.length && timingSafeEqual(a, b);
}
