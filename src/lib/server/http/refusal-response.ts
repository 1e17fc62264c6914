import { wordsOf } from '#lib/i18n/words.ts';
import { STATUS_OF, type RefusalCode } from '../refusals.ts';

/** A refusal as the contract has it, in both languages (CONTRACT, refusals). */
export function refusalBody(code: RefusalCode, problems: readonly object[] = []): object {
	const message = { vi: wordsOf('vi').refusal[code], en: wordsOf('en').refusal[code] };
	return { ok: false, code, message, problems };
}

/** The answer to a request that goes no further: JSON for machines, plain words for people. */
export function refusalResponse(
	{ request, url }: { request: Request; url: URL },
	code: RefusalCode
): Response {
	const status = STATUS_OF[code];
	const headers = new Headers();
	if (status === 429 || status === 503) headers.set('retry-after', '5');
	if (url.pathname.startsWith('/api/') || request.headers.get('accept') === 'application/json') {
		return Response.json(refusalBody(code), { status, headers });
	}
	headers.set('content-type', 'text/plain; charset=utf-8');
	return new Response(`${wordsOf('vi').refusal[code]}\n${wordsOf('en').refusal[code]}\n`, {
		status,
		headers
	});
}
