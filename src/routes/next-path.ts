const LONGEST = 500;
const INSIDE = /^\/(?![/\\])[^\\\p{Cc}]*$/u;

/** Where to go after a form: a path of this site, else its front page. Never another site's address. */
export function nextPath(asked: unknown): string {
	return typeof asked === 'string' && asked.length <= LONGEST && INSIDE.test(asked) ? asked : '/';
}
