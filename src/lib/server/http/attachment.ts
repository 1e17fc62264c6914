const LONGEST_NAME = 120;
/** Separators, what Windows forbids in names, control characters, and marks that turn the reading direction. */
const FORBIDDEN = /[<>:"|?*\p{Cc}\p{Cf}]/gu;

/** A file for saving, never for showing: the browser must not run or render what somebody sent in. */
export function attachment(
	bytes: Uint8Array<ArrayBuffer>,
	{ fileName, type, extension }: { fileName: string; type: string; extension: string }
): Response {
	return new Response(bytes, {
		headers: {
			'content-type': type,
			'content-disposition': dispositionOf(safeName(fileName, extension)),
			'content-length': String(bytes.length),
			'x-content-type-options': 'nosniff',
			'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'; base-uri 'none'",
			'cache-control': 'no-store'
		}
	});
}

/** The sender's name for the file without its folders and without what could mislead; it ends as its kind ends. */
export function safeName(fileName: string, extension: string): string {
	const last = fileName.toWellFormed().normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
	const name = last.replace(FORBIDDEN, '').replace(/\s+/gu, ' ');
	const stem = name.toLowerCase().endsWith(extension) ? name.slice(0, -extension.length) : name;
	const short = [...stem.replace(/^[ .]+/u, '')].slice(0, LONGEST_NAME).join('');
	return `${short.replace(/[ .]+$/u, '') || 'file'}${extension}`;
}

/** RFC 6266: the real name as RFC 8187 writes it, and one of plain letters for those who cannot read that. */
function dispositionOf(name: string): string {
	const plain = name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		// The letter d with a stroke is no letter with a mark.
		.replace(/\u0111/gu, 'd')
		.replace(/\u0110/gu, 'D')
		.replace(/[^A-Za-z0-9._ -]/gu, '_');
	const exact = encodeURIComponent(name).replace(
		/['()*!]/gu,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
	);
	return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
