import { request as ask } from 'node:http';
import { signIn } from '../drills/authz/client.ts';
import { closePlaces, demoPlace } from '../support/place.ts';
import { serve, type RunningServer } from '../support/running-server.ts';

/** The built application on the laid demo, and what a browser or a rude machine may send it. */
export interface ServedDemo {
	readonly server: RunningServer;
	/** The cookies of somebody who signed in with one click. */
	as(userName: string): Promise<string>;
	/** Sends as a page of ours would, unless `headers` say otherwise. */
	send(method: string, path: string, sent?: Sent): Promise<Response>;
	/** Sends exactly these bytes of a request and gives back the status: nothing is made right on the way. */
	raw(
		method: string,
		path: string,
		sent: { headers?: Record<string, string>; body?: Buffer }
	): Promise<number>;
	stop(): Promise<void>;
}

interface Sent {
	readonly cookie?: string;
	readonly headers?: Record<string, string>;
	readonly body?: BodyInit;
}

export async function serveDemo(): Promise<ServedDemo> {
	const place = await demoPlace('embedded');
	const server = await serve(place, { APP_MODE: 'demo' });
	const { origin } = server;
	const cookies = new Map<string, string>();
	return {
		server,
		as: async (userName) => {
			const cookie = cookies.get(userName) ?? (await signIn(origin, userName));
			cookies.set(userName, cookie);
			return cookie;
		},
		send: (method, path, { cookie, headers, body } = {}) =>
			fetch(`${origin}${path}`, {
				method,
				redirect: 'manual',
				body: body ?? null,
				headers: { origin, accept: 'text/html', ...(cookie ? { cookie } : {}), ...headers }
			}),
		raw: (method, path, { headers = {}, body }) =>
			new Promise((resolve, reject) => {
				const { hostname, port } = new URL(origin);
				const sent = ask(
					{ hostname, port, method, path, headers: { origin, accept: 'text/html', ...headers } },
					(answer) => {
						answer.resume();
						answer.once('end', () => resolve(answer.statusCode ?? 0));
					}
				);
				sent.once('error', reject);
				sent.end(body);
			}),
		stop: async () => {
			await server.stop();
			await closePlaces();
		}
	};
}
