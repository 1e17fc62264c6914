import { randomUUID } from 'node:crypto';
import type { RequestEvent } from '@sveltejs/kit';
import type { Actor } from '#lib/domain/actor.ts';
import { isLanguage } from '#lib/i18n/words.ts';
import type { House } from '../house.ts';
import { findDemoVisitor } from '../auth/demo-people.ts';
import { findSession, type SignedIn } from '../auth/sign-in.ts';
import { findBearer } from '../auth/tokens.ts';
import { routeOf } from '../routes.ts';
import { readChoice } from './choice-cookie.ts';

/** Who asks, in which language and theme, at which business time. */
export async function localsOf(event: RequestEvent, house: House): Promise<App.Locals> {
	const { url } = event;
	const [language, theme] = [readChoice(event, 'language'), readChoice(event, 'theme')];
	const who = isStatic(url) ? undefined : await findWho(event, house);
	const actor: Actor | null = who?.actor ?? null;
	return {
		language: isLanguage(language) ? language : 'vi',
		theme: theme === 'light' || theme === 'dark' ? theme : null,
		mode: house.authRoom.mode,
		clock: house.clock,
		authRoom: house.authRoom,
		house,
		requestId: randomUUID(),
		context: actor ? { db: house.db, actor, clock: house.clock } : null,
		account: who?.account ?? null,
		session: who?.session ?? null
	};
}

async function findWho(
	{ request, url, route }: RequestEvent,
	{ authRoom }: House
): Promise<{ actor: Actor | null; account: App.Locals['account']; session?: SignedIn } | undefined> {
	const authorization = request.headers.get('authorization');
	if (url.pathname.startsWith('/api/') && /^bearer /i.test(authorization ?? '')) {
		const bearer = await findBearer(authRoom, (authorization ?? '').slice('Bearer '.length));
		return bearer && { actor: bearer, account: null };
	}
	if (authorization) return undefined;
	// A page that asks how long the session lasts must not make it last by asking.
	const isQuestion = url.pathname === '/session' && request.method === 'GET';
	const session = await findSession(authRoom, request.headers, { isQuestion });
	if (session) {
		const { name, userName, mustChangePassword, mustEnrol, assignmentId, actor } = session;
		const held = session.held.map(({ id, role, unitId, isDeputy }) => ({
			...{ id, role, unitId, isDeputy },
			isInUse: id === assignmentId
		}));
		const role = actor?.role ?? null;
		const account = { userName, name, role, held, isVisitor: false, mustChangePassword, mustEnrol };
		return { actor, account, session };
	}
	if (!routeOf(route.id)?.isShownToVisitors || !['GET', 'HEAD'].includes(request.method)) return undefined;
	const visitor = await findDemoVisitor(authRoom);
	if (!visitor) return undefined;
	const { name, role } = visitor;
	return {
		actor: { id: 'visitor', name, role, unitId: visitor.unitId },
		account: {
			userName: '',
			name,
			role,
			held: [],
			isVisitor: true,
			mustChangePassword: false,
			mustEnrol: false
		}
	};
}

function isStatic(url: URL): boolean {
	return /^\/(_app\/|healthz$|readyz$)/.test(url.pathname);
}
