import type { Asking } from './asking.ts';

export interface Answer {
	/** The page's status, also where the data of a page arrives as 200 with the error inside. */
	readonly status: number;
	readonly location: string | null;
	readonly body: string;
}

/** Asks as a browser or a machine would: forms with our own origin, pages as pages. */
export async function ask(
	origin: string,
	path: string,
	{ method, kind, id }: Pick<Asking, 'method' | 'kind' | 'id'>,
	{ cookie, bearer, body }: { cookie: string | null; bearer?: string; body: BodyInit | null }
): Promise<Answer> {
	const isJson = typeof body === 'string';
	const isScript = id.startsWith('/api/') || (kind === 'endpoint' && method === 'PUT');
	const answer = await fetch(`${origin}${path}`, {
		method,
		redirect: 'manual',
		body,
		headers: {
			accept: isScript ? 'application/json' : 'text/html',
			origin,
			...(cookie ? { cookie } : {}),
			...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
			...(isJson ? { 'content-type': 'application/json' } : {})
		}
	});
	const text = await answer.text();
	const location = answer.headers.get('location');
	if (kind !== 'data' || answer.status !== 200) return { status: answer.status, location, body: text };
	return { ...insideOf(text), body: text };
}

interface Data {
	type: string;
	location?: string;
	nodes?: ({ type: string; status?: number } | null)[];
}

function insideOf(text: string): { status: number; location: string | null } {
	const { type, location = null, nodes = [] } = JSON.parse(text.split('\n')[0] ?? '') as Data;
	if (type === 'redirect') return { status: 303, location };
	const broken = nodes.find((node) => node?.type === 'error');
	return { status: broken ? (broken.status ?? 500) : 200, location: null };
}

/** One click in the demo: a session as the application itself opens it. Gives back the cookies. */
export async function signIn(server: string, userName: string, origin = server): Promise<string> {
	const answer = await fetch(`${server}/sign-in?/demo`, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin, accept: 'text/html' },
		body: new URLSearchParams({ userName })
	});
	const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
	if (answer.status !== 303 || cookies.length === 0) {
		throw new Error(`${userName} could not sign in: ${answer.status} ${(await answer.text()).slice(0, 300)}`);
	}
	return cookies.join('; ');
}
