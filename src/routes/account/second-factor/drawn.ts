import { qrCode } from '#lib/domain/qr-code.ts';
import type { Enrolment } from '#lib/server/auth/enrolment.ts';

/** What waits for its first code, with its picture for the camera as the path of an SVG: one square a dark module. */
export function drawn(enrolment: Enrolment | undefined) {
	if (!enrolment) return null;
	const code = qrCode(enrolment.uri);
	const path = code
		.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])))
		.join('');
	return { ...enrolment, path, size: code.length };
}
