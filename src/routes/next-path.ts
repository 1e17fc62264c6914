const LONGEST = 500;
const INSIDE = /^\/(?![/\\])[^\\\p{Cc}]*$/u;

/** Where to go after a form: a path of this site, else its front page. Never another site's address. */
export function nextPath(asked: unknown): string {
	return typeof asked === 'string' && asked.length <= LONGEST && INSIDE.test(asked) ? asked : '/';
}

/** Where to go after signing in: what was asked for, else where the person's day begins. */
export function landingPath(asked: unknown): string {
	const path = nextPath(asked);
	return path === '/' ? '/home' : path;
}
