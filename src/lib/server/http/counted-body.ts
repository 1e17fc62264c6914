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
	// Not cancelled: that would end the connection before its sender hears why.
	request.body?.pipeTo(counter.writable, { preventCancel: true }).catch(() => undefined);
	return new Request(request, { body: counter.readable, duplex: 'half' } as RequestInit);
}
