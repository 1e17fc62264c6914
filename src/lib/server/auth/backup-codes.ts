import { createHmac, randomInt } from 'node:crypto';

const HOW_MANY = 10;
/** Without what looks alike on paper: 31 letters, so that twelve are 59 bits. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const MARK = 'hmac:';

/** Ten codes for the day on which the telephone is lost, easy to read from paper. */
export function newBackupCodes(): string[] {
	return Array.from({ length: HOW_MANY }, () =>
		[1, 2, 3]
			.map(() => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join(''))
			.join('-')
	);
}

/** What is kept of a code. The key is the server's, so that the database alone tells nothing. */
export function hashCode(secret: string, code: string): string {
	const plain = code.toLowerCase().replace(/[^a-z0-9]/g, '');
	return MARK + createHmac('sha256', secret).update(`backup-code:${plain}`).digest('base64url');
}

export function isHashed(stored: string): boolean {
	return stored.startsWith(MARK);
}
