/** What a telephone needs to make codes: for the camera, for a tap on the telephone itself, and for typing. */
export interface Enrolment {
	readonly uri: string;
	/** In groups of four letters and digits. */
	readonly secret: string;
}

const ISSUER = 'TTKDTM Uong Bi';
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The secret as authenticator apps take it (key URI format), under the name with which the person signs in. */
export function enrolmentOf(secret: string, userName: string): Enrolment {
	const text = base32(Buffer.from(secret));
	const issuer = encodeURIComponent(ISSUER);
	const uri = `otpauth://totp/${issuer}:${encodeURIComponent(userName)}?secret=${text}&issuer=${issuer}`;
	return { uri, secret: text.replace(/(.{4})(?=.)/g, '$1 ') };
}

function base32(bytes: Uint8Array): string {
	let [bits, held, text] = [0, 0, ''];
	for (const byte of bytes) {
		held = (held << 8) | byte;
		bits += 8;
		while (bits >= 5) {
			bits -= 5;
			text += ALPHABET[(held >> bits) & 31];
			held &= (1 << bits) - 1;
		}
	}
	return bits > 0 ? text + ALPHABET[(held << (5 - bits)) & 31] : text;
}
