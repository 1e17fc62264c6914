import { describe, expect, test } from 'vitest';
import { deviceOf } from '#lib/domain/device.ts';
import { sessionEnd } from '#lib/domain/session-end.ts';
import { ACCOUNT_LIMIT, ADDRESS_LIMIT, waitSecondsAfter } from '#lib/domain/sign-in-limit.ts';

test('five tries with a name are free; then the wait doubles up to a quarter of an hour', () => {
	const waits = [0, 1, 4, 5, 6, 7, 12, 13, 14, 1000].map((failures) =>
		waitSecondsAfter(failures, ACCOUNT_LIMIT)
	);
	expect(waits).toEqual([0, 0, 0, 2, 4, 8, 256, 512, 900, 900]);
});

test('an address is given twenty times as many, and never waits long', () => {
	expect(waitSecondsAfter(99, ADDRESS_LIMIT)).toBe(0);
	expect(waitSecondsAfter(100, ADDRESS_LIMIT)).toBe(2);
	expect(waitSecondsAfter(10_000, ADDRESS_LIMIT)).toBe(30);
});

test('a session ends half an hour after the last request, or with the working day', () => {
	const at = (time: string) => new Date(`2026-03-02T${time}:00+07:00`);
	expect(sessionEnd({ lastSeenAt: at('09:00'), expiresAt: at('16:00') })).toEqual(at('09:30'));
	expect(sessionEnd({ lastSeenAt: at('15:50'), expiresAt: at('16:00') })).toEqual(at('16:00'));
});

describe('a device is told roughly by its user agent', () => {
	test.each([
		[
			'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0',
			'edge',
			'windows'
		],
		[
			'Mozilla/5.0 (Windows NT 10.0; Win64; x64) coc_coc_browser/130.0 Chrome/124.0 Safari/537.36',
			'coccoc',
			'windows'
		],
		[
			'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36',
			'chrome',
			'android'
		],
		[
			'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1',
			'safari',
			'ios'
		],
		['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'firefox', 'linux'],
		['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605.1.15', 'safari', 'macos'],
		['curl/8.0', 'other', 'other'],
		['', 'other', 'other']
	])('%s', (userAgent, browser, system) => {
		expect(deviceOf(userAgent)).toEqual({ browser, system });
	});
});
