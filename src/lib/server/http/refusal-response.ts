import type { Happened } from '#lib/domain/happened.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { refusalMessage } from '#lib/i18n/refusal-message.ts';
import { refusalPage } from './refusal-page.ts';
import { shownError } from './shown-error.ts';
import { STATUS_OF, type RefusalCode } from '../refusals.ts';

/** A refusal as the contract has it, in both languages (CONTRACT, refusals). */
export function refusalBody(
	code: RefusalCode,
	problems: readonly object[] = [],
	happened: readonly Happened[] = []
): object {
	const message = { vi: refusalMessage('vi', code, happened), en: refusalMessage('en', code, happened) };
	return { ok: false, code, message, problems };
}

const CODE_OF: Readonly<Record<number, RefusalCode>> = {
	400: 'malformed',
	404: 'not-found',
	405: 'method-not-allowed',
	413: 'too-large',
	415: 'malformed'
};

/** What the framework itself refuses under /api, in the contract's words. */
export function asMachineAnswer(event: { request: Request; url: URL }, response: Response): Response {
	const isOurs = response.ok || response.headers.get('content-type')?.startsWith('application/json');
	if (isOurs || !event.url.pathname.startsWith('/api/')) return response;
	const code = CODE_OF[response.status];
	return code ? refusalResponse(event, code) : response;
}

/** The answer to a request that goes no further: JSON for machines, plain words for people. */
export function refusalResponse(
	{ request, url }: { request: Request; url: URL },
	code: RefusalCode,
	happened: readonly Happened[] = []
): Response {
	const status = STATUS_OF[code];
	const headers = new Headers();
	if (status === 429 || status === 503) headers.set('retry-after', '5');
	if (request.headers.has('x-sveltekit-action')) {
		// A form sent by the page's own script, which reads this shape and no other.
		const error = shownError('vi', code, undefined, happened);
		return Response.json({ type: 'error', error }, { status, headers });
	}
	if (url.pathname.startsWith('/api/') || request.headers.get('accept') === 'application/json') {
		return Response.json(refusalBody(code, [], happened), { status, headers });
	}
	if (request.headers.get('accept')?.includes('text/html')) return refusalPage(code, headers);
	headers.set('content-type', 'text/plain; charset=utf-8');
	return new Response(`${wordsOf('vi').refusal[code]}\n${wordsOf('en').refusal[code]}\n`, {
		status,
		headers
	});
}
