import * as v from 'valibot';
import { refusalBody, refusalResponse } from '#lib/server/http/refusal-response.ts';
import type { Context } from '#lib/server/context.ts';
import { errorFields, log } from '#lib/server/log.ts';
import { Refusal, refusalOf } from '#lib/server/refusals.ts';

interface MachineRequest {
	readonly locals: App.Locals;
	readonly request: Request;
	readonly url: URL;
}

/** Runs one operation for a machine: its refusal, or a failure of ours, becomes the contract's JSON. */
export async function answer(
	event: MachineRequest,
	work: (context: Context) => Promise<Response>
): Promise<Response> {
	const { locals } = event;
	if (!locals.context) return refusalResponse(event, 'not-signed-in');
	try {
		return await work(locals.context);
	} catch (thrown) {
		const refusal = refusalOf(thrown);
		if (!refusal) log.error({ requestId: locals.requestId, ...errorFields(thrown) }, 'api request failed');
		return refusalResponse(event, refusal?.code ?? 'internal', refusal?.happened);
	}
}

/** The key under which the machine may ask again, or 400. */
export function readKey({ headers }: Request): string | undefined {
	const key = headers.get('idempotency-key');
	if (key !== null && (key.length === 0 || key.length > 200)) throw new Refusal('malformed');
	return key ?? undefined;
}

/** The body as the schema wants it, or 400. */
export async function readJson<const S extends v.GenericSchema>(
	request: Request,
	schema: S
): Promise<v.InferOutput<S>> {
	if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
		throw new Refusal('malformed');
	const body = await readBody(() => request.json() as Promise<unknown>);
	const parsed = v.safeParse(schema, body);
	if (!parsed.success) throw new Refusal('malformed');
	return parsed.output;
}

/** Reads a body; one that breaks off at the size limit is too large, any other failure is malformed. */
export async function readBody<T>(read: () => Promise<T>): Promise<T> {
	try {
		return await read();
	} catch (error) {
		const { status } = (error ?? {}) as { status?: number };
		throw new Refusal(status === 413 ? 'too-large' : 'malformed');
	}
}

/** Answer with figures' problems: nothing was stored. */
export function problemsResponse(problems: readonly object[]): Response {
	return Response.json(refusalBody('figures-refused', problems), { status: 422 });
}
