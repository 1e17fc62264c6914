import { describe, expect, test } from 'vitest';
import { enrolmentOf } from '#lib/server/auth/enrolment.ts';
import { codeOf, stepOf, stepOfCode } from '#lib/server/auth/totp.ts';

const SECRET = '12345678901234567890';
const at = (seconds: number): Date => new Date(seconds * 1000);

describe('the codes of RFC 6238', () => {
	test.each([
		[59, '287082'],
		[1_111_111_109, '081804'],
		[1_111_111_111, '050471'],
		[1_234_567_890, '005924'],
		[2_000_000_000, '279037'],
		[20_000_000_000, '353130']
	])('at second %i: %s', (seconds, code) => {
		expect(codeOf(SECRET, stepOf(at(seconds)))).toBe(code);
	});
});

test('a code is known for half a minute before and after its own', () => {
	const step = stepOf(at(1_111_111_109));
	for (const [offset, found] of [
		[-60, undefined],
		[-30, step],
		[0, step],
		[30, step],
		[60, undefined]
	] as const) {
		expect([offset, stepOfCode(SECRET, '081804', at(1_111_111_109 + offset))]).toEqual([offset, found]);
	}
	for (const other of ['', '08180', '0818040', 'abcdef']) {
		expect(stepOfCode(SECRET, other, at(1_111_111_109))).toBeUndefined();
	}
});

test('the telephone is told the secret in base 32, under the name one signs in with', () => {
	expect(enrolmentOf(SECRET, 'truong_phong')).toEqual({
		uri: 'otpauth://totp/TTKDTM%20Uong%20Bi:truong_phong?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=TTKDTM%20Uong%20Bi',
		secret: 'GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ'
	});
});
