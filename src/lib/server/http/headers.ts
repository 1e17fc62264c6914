import { protectiveHeaders } from '../protective-headers.ts';

const RETRY_AFTER_S = '5';

/** Headers of every answer of ours; those of pages that Kit has set already stay. */
export function withHeaders({ url }: { url: URL }, response: Response): Response {
	const { headers } = response;
	for (const [name, value] of Object.entries(protectiveHeaders(url.protocol === 'https:'))) {
		if (!headers.has(name)) headers.set(name, value);
	}
	if (headers.get('content-type') === 'text/html') headers.set('content-type', 'text/html; charset=utf-8');
	// Everything here depends on who asks; files of the build never come this way.
	if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
	const mayComeAgain = response.status === 503 || response.status === 429;
	if (mayComeAgain && !headers.has('retry-after')) headers.set('retry-after', RETRY_AFTER_S);
	return response;
}
