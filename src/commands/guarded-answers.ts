import type { IncomingMessage, OutgoingHttpHeaders, Server, ServerResponse } from 'node:http';
import { protectiveHeaders } from '#lib/server/protective-headers.ts';

/** Long enough for a workbook over a bad line; a sender that trickles is let go. */
const REQUEST_TIMEOUT_MS = 60_000;
/** What our pages and machines use; the adapter knows no others and would call them malformed. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const WITHOUT_BODY = new Set([204, 304]);

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** Files of the build and refusals of the adapter never reach our hooks: what all answers carry is set before it. */
export function guardAnswers(server: Server, isHttps: boolean): void {
	server.requestTimeout = REQUEST_TIMEOUT_MS;
	const headers = Object.entries(protectiveHeaders(isHttps));
	const answering = server.listeners('request') as Listener[];
	server.removeAllListeners('request');
	server.on('request', (request, response) => {
		for (const [name, value] of headers) response.setHeader(name, value);
		// The build's files say themselves how long they are good for.
		if (!request.url?.startsWith('/_app/')) response.setHeader('cache-control', 'no-store');
		sayCharset(response);
		// What is refused unread is read to its end all the same: its sender is still sending and would hear nothing.
		response.once('finish', () => {
			if (!request.complete) request.removeAllListeners('data').resume();
		});
		if (METHODS.includes(request.method ?? '')) {
			for (const listener of answering) listener.call(server, request, response);
		} else {
			response.writeHead(405, { allow: METHODS.join(', ') }).end();
		}
	});
}

/** Text says in which letters it is written (ASVS 4.1.1), the files of the build too, and what is nothing else is text. */
function sayCharset(response: ServerResponse): void {
	const writeHead = response.writeHead.bind(response) as (
		status: number,
		headers?: OutgoingHttpHeaders
	) => ServerResponse;
	response.writeHead = ((status: number, headers: OutgoingHttpHeaders = {}) => {
		for (const [name, value] of Object.entries(headers)) {
			if (value !== undefined) response.setHeader(name, value);
		}
		const type = String(response.getHeader('content-type') ?? 'text/plain');
		const hasBody = !WITHOUT_BODY.has(status) && !(status >= 300 && status < 400);
		if (hasBody && /^text\/[\w-]+$/.test(type)) {
			response.setHeader('content-type', `${type}; charset=utf-8`);
		}
		return writeHead(status);
	}) as ServerResponse['writeHead'];
}
