import type { Cookies } from '@sveltejs/kit';

const A_YEAR = 365 * 24 * 3600;

/** What somebody chose for their own reading. */
export type Choice = 'language' | 'theme';

/** Over https the prefix keeps every other host of the domain from writing it (ASVS 3.3.3); over http it is forbidden. */
function nameOf(choice: Choice, url: URL): string {
	return url.protocol === 'https:' ? `__Host-${choice}` : choice;
}

export function readChoice(
	{ cookies, url }: { cookies: Cookies; url: URL },
	choice: Choice
): string | undefined {
	return cookies.get(nameOf(choice, url));
}

export function keepChoice(
	{ cookies, url }: { cookies: Cookies; url: URL },
	choice: Choice,
	value: string
): void {
	const secure = url.protocol === 'https:';
	cookies.set(nameOf(choice, url), value, {
		path: '/',
		maxAge: A_YEAR,
		sameSite: 'lax',
		httpOnly: true,
		secure
	});
}
