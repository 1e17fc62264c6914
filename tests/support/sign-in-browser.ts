import { createAuth } from '#lib/server/auth/auth.ts';
import { findSession } from '#lib/server/auth/sign-in.ts';
import type { AuthRoom, Visit } from '#lib/server/auth/visit.ts';
import { realClock } from '#lib/server/clock.ts';
import type { Mode } from '#lib/server/config.ts';
import type { TestDatabase } from './database.ts';

const ORIGIN = 'http://localhost:3000';

/** Sign-in as a server process has it; several of them may stand on one database. */
export function authRoom(
	{ unguarded }: Pick<TestDatabase, 'unguarded'>,
	{ mode = 'production', origin = ORIGIN }: { mode?: Mode; origin?: string } = {}
): AuthRoom {
	const auth = createAuth({ db: unguarded, origin, secret: 'k3PqvX9sLw2TzR7bNc5YdF8hJm4Ga6Ue' });
	return { auth, db: unguarded, mode, clock: realClock };
}

/** A browser that keeps its cookies, at an address of the network. */
export function browser(authRoom: AuthRoom, address = '203.0.113.7') {
	const kept = new Map<string, string>();
	const attributes = new Map<string, object>();
	const origin = authRoom.auth.options.baseURL;
	return {
		visit: (): Visit => ({
			locals: { authRoom },
			cookies: {
				set(name, value, options) {
					attributes.set(name, options);
					if (options.maxAge === 0) kept.delete(name);
					else kept.set(name, value);
				}
			},
			request: new Request(origin, { headers: headers() }),
			getClientAddress: () => address
		}),
		session: () => findSession(authRoom, headers()),
		/** What stands in the jar, and how each cookie was set the last time. */
		kept,
		attributes
	};
	function headers(): Headers {
		return new Headers({
			origin,
			'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0.0.0 Safari/537.36',
			cookie: [...kept].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; ')
		});
	}
}
