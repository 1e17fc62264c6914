import { wordsOf } from '#lib/i18n/words.ts';
import { STATUS_OF, type RefusalCode } from '../refusals.ts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";
const STYLE = `body { margin: 0; font: 16px/1.5 system-ui, sans-serif }
main { max-width: 36rem; margin: 10vh auto; padding: 0 16px }
a { display: inline-block; padding: 10px 0 }`;

/** What people read when a request stops before any page: both languages, since nobody is known yet. */
export function refusalPage(code: RefusalCode, headers: Headers): Response {
	const status = STATUS_OF[code];
	const [vi, en] = [wordsOf('vi'), wordsOf('en')];
	headers.set('content-type', 'text/html; charset=utf-8');
	headers.set('content-security-policy', POLICY);
	const page = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${vi.frame.error.title(status)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${vi.frame.error.title(status)}</h1>
<p>${vi.refusal[code]}</p>
<p lang="en">${en.refusal[code]}</p>
<p><a href="/home">${vi.frame.error.home} · <span lang="en">${en.frame.error.home}</span></a></p>
</main>
</body>
</html>
`;
	return new Response(page, { status, headers });
}
