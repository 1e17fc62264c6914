import { createHmac, randomInt } from 'node:crypto';

const HOW_MANY = 10;
/** Without what looks alike on paper: 31 letters, so that 24 are 118 bits, which a digest keeps safe (ASVS 6.5.2). */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 6;
const GROUP_LETTERS = 4;
const MARK = 'hmac:';

/** Ten codes for the day on which the telephone is lost, easy to read from paper. */
export function newBackupCodes(): string[] {
	return Array.from({ length: HOW_MANY }, () => Array.from({ length: GROUPS }, group).join('-'));
}

function group(): string {
	return Array.from({ length: GROUP_LETTERS }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

/** What is kept of a code. The key is the server's, so that the database alone tells nothing. */
export function hashCode(secret: string, code: string): string {
	const plain = code.toLowerCase().replace(/[^a-z0-9]/g, '');
	return MARK + createHmac('sha256', secret).update(`backup-code:${plain}`).digest('base64url');
}

export function isHashed(stored: string): boolean {
	return stored.startsWith(MARK);
}
