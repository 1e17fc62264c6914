import { error, fail, redirect, type ActionFailure } from '@sveltejs/kit';
import type { Happened } from '#lib/domain/happened.ts';
import type { Context } from '#lib/server/context.ts';
import { refusalResponse } from '#lib/server/http/refusal-response.ts';
import { shownError } from '#lib/server/http/shown-error.ts';
import { log } from '#lib/server/log.ts';
import { KEY_NAME, SEEN_NAME } from '#lib/ui/form/request-key.ts';
import { Refusal, refusalOf, type RefusalCode } from '#lib/server/refusals.ts';

const LONGEST_KEY = 200;

/** Who acts; nobody is sent to sign in and comes back here. */
export function contextOf({ locals, url }: { locals: App.Locals; url: URL }): Context {
	if (!locals.context) redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname + url.search)}`);
	return locals.context;
}

/** What an operation answers; its refusal becomes an error page with the right status and plain words. */
export async function orErrorPage<T>(locals: App.Locals, answer: Promise<T>): Promise<T> {
	try {
		return await answer;
	} catch (thrown) {
		const refusal = refusalOf(thrown);
		if (!refusal) throw thrown;
		const { language, requestId } = locals;
		log.info({ requestId, code: refusal.code }, 'refused');
		error(refusal.status, shownError(language, refusal.code, requestId, refusal.happened));
	}
}

/** A file to be saved; its refusal is a small page of its own, since there is no page around a file. */
export async function orRefusal(
	event: { locals: App.Locals; request: Request; url: URL },
	answer: Promise<Response>
): Promise<Response> {
	try {
		return await answer;
	} catch (thrown) {
		const refusal = refusalOf(thrown);
		if (!refusal) throw thrown;
		log.info({ requestId: event.locals.requestId, code: refusal.code }, 'refused');
		return refusalResponse(event, refusal.code);
	}
}

/** What every form that writes says of itself (ui/form/RequestKey.svelte): its key, and what it was made from. */
export function repeatableOf(form: FormData): { key: string | undefined; seen: number | undefined } {
	const [key, seen] = [form.get(KEY_NAME), form.get(SEEN_NAME)];
	return {
		key: typeof key === 'string' && key !== '' && key.length <= LONGEST_KEY ? key : undefined,
		seen: typeof seen === 'string' && /^\d{1,9}$/.test(seen) ? Number(seen) : undefined
	};
}

/** The fields of a form; a body that is none, or has no end, is an error page, not a fault of ours. */
export async function readForm({
	locals,
	request
}: {
	locals: App.Locals;
	request: Request;
}): Promise<FormData> {
	return orErrorPage(
		locals,
		request.formData().catch((error: unknown) => {
			const { status } = (error ?? {}) as { status?: number };
			throw new Refusal(status === 413 ? 'too-large' : 'malformed');
		})
	);
}

/** Why a form was refused, what happened meanwhile, and when another try makes sense. */
export interface RefusedForm {
	code: RefusalCode;
	happened: readonly Happened[];
	retryAfterSeconds: number;
}

/**
 * What an operation answers a form; its refusal comes back to the form it was sent from, and with it the seconds after
 * which another try is taken.
 */
export async function orFormFailure<T>(
	answer: Promise<T>
): Promise<{ done: T } | { failure: ActionFailure<RefusedForm> }> {
	try {
		return { done: await answer };
	} catch (thrown) {
		const refusal = refusalOf(thrown);
		if (!refusal) throw thrown;
		const { code, status, happened, retryAfterSeconds = 0 } = refusal;
		return { failure: fail(status, { code, happened, retryAfterSeconds }) };
	}
}

/** Says in the answer's head, too, when another try is taken. */
export function tellWait(
	{ setHeaders }: { setHeaders: (headers: Record<string, string>) => void },
	{ retryAfterSeconds }: { retryAfterSeconds: number }
): void {
	if (retryAfterSeconds > 0) setHeaders({ 'retry-after': String(retryAfterSeconds) });
}
