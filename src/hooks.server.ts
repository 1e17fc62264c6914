import { dev } from '$app/environment';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { config } from '#lib/server/config.ts';
import { withAuditKept } from '#lib/server/audit-keeping.ts';
import { guard } from '#lib/server/http/guard.ts';
import { withHeaders } from '#lib/server/http/headers.ts';
import { localsOf } from '#lib/server/http/locals.ts';
import { asMachineAnswer, refusalResponse } from '#lib/server/http/refusal-response.ts';
import { shownError } from '#lib/server/http/shown-error.ts';
import { tellTurnedAway } from '#lib/server/http/turned-away.ts';
import { openHouse, type House } from '#lib/server/house.ts';
import { errorFields, log } from '#lib/server/log.ts';
import { refusalOf } from '#lib/server/refusals.ts';

let house: House | undefined;
/** Until the schema is the build's, nothing but the health checks is answered. */
let isReady = false;
const HEALTH = /^\/(healthz|readyz)$/;

/** Development reads this file anew after a change; the database has room for one owner. */
const kept = globalThis as { houseInDevelopment?: House };

export const init: ServerInit = async () => {
	if (dev) await kept.houseInDevelopment?.close();
	house = withAuditKept(await openHouse(config()));
	if (dev) kept.houseInDevelopment = house;
	const isForUse = !dev && config().mode !== 'test';
	const nightly = isForUse ? house.startNightly() : undefined;
	const close = async (): Promise<void> => {
		await nightly?.stop();
		await house?.close();
	};
	process.once('sveltekit:shutdown', () => void close());
};

export const handle: Handle = async ({ event, resolve }) => {
	if (!house) throw new Error('the house is not open yet');
	const refused = guard.request(event);
	if (refused) {
		await tellTurnedAway(house, refused, 'wrong-origin', null);
		return withHeaders(event, refused);
	}
	if (!HEALTH.test(event.url.pathname)) {
		isReady ||= (await house.whyNotReady()) === null;
		if (!isReady) return withHeaders(event, refusalResponse(event, 'unavailable'));
	}
	try {
		Object.assign(event.locals, await localsOf(event, house));
	} catch (error) {
		// Sign-in wraps what the database says; when the database is away, that is what people are told.
		if ((await house.whyNotReady()) === null) throw error;
		return withHeaders(event, refusalResponse(event, 'unavailable'));
	}
	const stopped = guard.visitor(event);
	if (stopped) {
		await tellTurnedAway(house, stopped, 'password-first', event.locals.context?.actor ?? null);
		return withHeaders(event, stopped);
	}
	const { language, theme } = event.locals;
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', language).replace('%theme%', theme ?? ''),
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && /vietnamese-400.*woff2/.test(path))
	});
	return withHeaders(event, asMachineAnswer(event, response));
};

export const handleError: HandleServerError = ({ error, event, status }) => {
	const { language = 'vi', requestId } = event.locals;
	if (status === 404) return shownError(language, 'not-found', requestId);
	if (status === 413) return shownError(language, 'too-large', requestId);
	if (status < 500) return shownError(language, 'malformed', requestId);
	log.error({ requestId, route: event.route.id, ...errorFields(error) }, 'request failed');
	return shownError(language, refusalOf(error)?.code ?? 'internal', requestId);
};
