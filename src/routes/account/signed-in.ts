import { redirect } from '@sveltejs/kit';
import type { SignedIn } from '#lib/server/auth/sign-in.ts';

/** Whose account it is; a visitor of the demo has none. */
export function signedIn({ locals, url }: { locals: App.Locals; url: URL }): SignedIn {
	if (!locals.session) redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname)}`);
	return locals.session;
}
