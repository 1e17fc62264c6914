/** For what is no page: nothing may run, load or frame. A page has its own policy, with its nonce. */
const NOTHING_RUNS = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
/** The look of src/error.html, the page for when nothing else can be shown (tests/server/protective-headers.test.ts). */
const LOOK_OF_ERROR = "style-src 'sha256-TNTcjIbUg8VrGuf7Nl2F+tndbBfnZhPNmVyY2bPFUOc='";
const A_YEAR = 365 * 24 * 3600;

/** Headers of every answer, whoever gives it: a page, a file of the build, the server's own refusal (RELIABILITY 5.5). */
export function protectiveHeaders(isHttps: boolean): Readonly<Record<string, string>> {
	return {
		'content-security-policy': `${NOTHING_RUNS}; ${LOOK_OF_ERROR}`,
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'same-origin',
		'cross-origin-opener-policy': 'same-origin',
		'cross-origin-resource-policy': 'same-origin',
		'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
		...(isHttps ? { 'strict-transport-security': `max-age=${A_YEAR}; includeSubDomains` } : {})
	};
}
