/** Headers of every answer; Kit adds the content security policy to pages. */
export function withHeaders({ url }: { url: URL }, response: Response): Response {
	const { headers } = response;
	headers.set('x-content-type-options', 'nosniff');
	headers.set('referrer-policy', 'same-origin');
	headers.set('cross-origin-opener-policy', 'same-origin');
	headers.set('cross-origin-resource-policy', 'same-origin');
	headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()');
	if (url.protocol === 'https:') headers.set('strict-transport-security', 'max-age=31536000');
	if (headers.get('content-type') === 'text/html') headers.set('content-type', 'text/html; charset=utf-8');
	// Everything but built assets depends on who asks.
	if (!url.pathname.startsWith('/_app/') && !headers.has('cache-control'))
		headers.set('cache-control', 'no-store');
	if (response.status === 503 && !headers.has('retry-after')) headers.set('retry-after', '5');
	return response;
}
