import { randomUUID } from 'node:crypto';
import type { RequestEvent } from '@sveltejs/kit';
import type { Actor } from '#lib/domain/actor.ts';
import { isLanguage } from '#lib/i18n/words.ts';
import type { House } from '../house.ts';
import { findDemoVisitor, findSession } from '../auth/sign-in.ts';
import { findBearer } from '../auth/tokens.ts';
import { routeOf } from '../routes.ts';
import { readChoice } from './choice-cookie.ts';

/** Who asks, in which language and theme, at which business time. */
export async function localsOf(event: RequestEvent, house: House): Promise<App.Locals> {
	const { url } = event;
	const [language, theme] = [readChoice(event, 'language'), readChoice(event, 'theme')];
	const who = isStatic(url) ? undefined : await findWho(event, house);
	const actor: Actor | undefined = who?.actor;
	return {
		language: isLanguage(language) ? language : 'vi',
		theme: theme === 'light' || theme === 'dark' ? theme : null,
		mode: house.authRoom.mode,
		clock: house.clock,
		authRoom: house.authRoom,
		house,
		requestId: randomUUID(),
		context: actor ? { db: house.db, actor, clock: house.clock } : null,
		account: who?.account ?? null
	};
}

async function findWho(
	{ request, url, route }: RequestEvent,
	{ authRoom }: House
): Promise<{ actor: Actor; account: App.Locals['account'] } | undefined> {
	const authorization = request.headers.get('authorization');
	if (url.pathname.startsWith('/api/') && /^bearer /i.test(authorization ?? '')) {
		const bearer = await findBearer(authRoom, (authorization ?? '').slice('Bearer '.length));
		return bearer && { actor: bearer, account: null };
	}
	if (authorization) return undefined;
	const session = await findSession(authRoom, request.headers);
	if (session) {
		const { id, name, role, unitId, userName, mustChangePassword } = session;
		const account = { userName, name, role, isVisitor: false, mustChangePassword };
		return { actor: { id, name, role, unitId }, account };
	}
	if (!routeOf(route.id)?.isShownToVisitors || !['GET', 'HEAD'].includes(request.method)) return undefined;
	const visitor = await findDemoVisitor(authRoom);
	if (!visitor) return undefined;
	const { name, role } = visitor;
	return {
		actor: { id: 'visitor', name, role, unitId: visitor.unitId },
		account: { userName: '', name, role, isVisitor: true, mustChangePassword: false }
	};
}

function isStatic(url: URL): boolean {
	return /^\/(_app\/|healthz$|readyz$)/.test(url.pathname);
}
