/** A telephone number as people write it: digits, spaces, dots and dashes, perhaps with a country's code. */
export function isPhone(text: string): boolean {
	const digits = text.replace(/[ .()-]/gu, '');
	return /^\+?[0-9]{8,15}$/u.test(digits) && /^[+(]?[0-9]/u.test(text);
}

/** Looks like an address that mail can be sent to. */
export function isEmail(text: string): boolean {
	return text.length <= 120 && /^[^\s@]+@[^\s@]+\.[^\s@.]+$/u.test(text);
}
