/** What reading a body breaks off with once it is beyond the limit; the status tells the readers why. */
class BodyTooLarge extends Error {
	readonly status = 413;
}

/** The same request, whose body breaks off once more than `limit` bytes were read. */
export function counted(request: Request, limit: number): Request {
	let size = 0;
	const counter = new TransformStream<Uint8Array, Uint8Array>({
		transform(chunk, controller) {
			size += chunk.byteLength;
			if (size > limit) controller.error(new BodyTooLarge(`more than ${limit} bytes`));
			else controller.enqueue(chunk);
		}
	});
	const body = request.body?.pipeThrough(counter) ?? null;
	return new Request(request, { body, duplex: 'half' } as RequestInit);
}
