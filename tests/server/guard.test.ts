import type { RequestEvent } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { guard } from '#lib/server/http/guard.ts';

/** A request of our own page to a route, by nobody. */
function event(id: string | null, method = 'GET', init: RequestInit & { path?: string } = {}): RequestEvent {
	const url = new URL(init.path ?? id ?? '/', 'http://localhost');
	const headers = new Headers(init.headers);
	headers.set('origin', url.origin);
	const request = new Request(url, { duplex: 'half', ...init, method, headers } as RequestInit);
	return { request, url, route: { id }, locals: { context: null, account: null } } as unknown as RequestEvent;
}

test('a route without a row is refused as if it were not there', () => {
	expect(guard.request(event('/forgotten'))?.status).toBe(404);
});

test('a method that a route does not have is told with those it has', () => {
	const refused = guard.request(event('/api/v1/overview', 'DELETE'));
	expect([refused?.status, refused?.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
	expect(guard.request(event('/plan', 'OPTIONS'))?.status).toBe(405);
	expect(guard.request(event('/sign-in', 'POST', { path: '/sign-in?/accept' }))?.status).toBe(404);
});

test('a body is as large as the route allows, by its length and while it is read', async () => {
	const limit = 64 * 1024;
	const said = (bytes: number) =>
		guard.request(event('/language', 'POST', { headers: { 'content-length': String(bytes) }, body: 'x' }));
	expect([said(limit)?.status, said(limit + 1)?.status]).toEqual([undefined, 413]);

	const streamed = async (bytes: number): Promise<number> => {
		const half = new Uint8Array(bytes / 2);
		const body = new ReadableStream({
			start(controller) {
				for (const chunk of [half, half, new Uint8Array(bytes % 2)]) controller.enqueue(chunk);
				controller.close();
			}
		});
		const sent = event('/language', 'POST', { body });
		expect(guard.request(sent)).toBeUndefined();
		return (await sent.request.arrayBuffer()).byteLength;
	};
	expect(await streamed(limit)).toBe(limit);
	await expect(streamed(limit + 1)).rejects.toMatchObject({ status: 413 });
});

test('nobody is sent to sign in and back to a page, never back to a deed', () => {
	const sentTo = (...asked: Parameters<typeof event>) =>
		guard.visitor(event(...asked))?.headers.get('location');
	expect(sentTo('/plan', 'GET', { path: '/plan?year=2023' })).toBe('/sign-in?next=%2Fplan%3Fyear%3D2023');
	expect(sentTo('/clock', 'POST')).toBe('/sign-in?next=%2F');
	expect(sentTo('/change-password', 'POST')).toBe('/sign-in?next=%2Fchange-password');
	expect(sentTo('/help')).toBeUndefined();
	expect(guard.visitor(event('/api/v1/overview'))?.status).toBe(401);
});
