import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { BadSetting, readConfig } from '#lib/server/config.ts';
import { clockAt, realClock, SettableClock } from '#lib/server/clock.ts';
import { clockOf, DEMO_DAY } from '#lib/server/house.ts';

describe('settings', () => {
	test('have defaults that need no file', () => {
		expect(readConfig({})).toMatchObject({
			mode: 'production',
			port: 3000,
			host: 'localhost',
			origin: 'http://localhost:3000',
			databaseUrl: null,
			appNow: null,
			helpContact: null
		});
	});

	test('left empty are as if not set', () => {
		expect(readConfig({ DATABASE_URL: '', PORT: '' })).toMatchObject({ databaseUrl: null, port: 3000 });
	});

	test.each([
		[{ PORT: 'many' }, /PORT="many"/],
		[{ PORT: '99999' }, /PORT/],
		[{ ORIGIN: 'localhost:3000' }, /ORIGIN/],
		[{ ORIGIN: 'http://localhost:3000/path' }, /ORIGIN/],
		[{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL/],
		[{ APP_MODE: 'prod' }, /production, demo or test/],
		[{ APP_MODE: 'demo', APP_NOW: '2023-07-05' }, /APP_NOW.*offset/],
		[{ SESSION_SECRET: 'short' }, /SESSION_SECRET/],
		[{ HELP_CONTACT: 'x'.repeat(201) }, /HELP_CONTACT.*200/]
	])('%o is refused with what to write instead', (environment, message) => {
		expect(() => readConfig(environment)).toThrow(BadSetting);
		expect(() => readConfig(environment)).toThrow(message);
	});

	test('the contact for help is kept as it is written', () => {
		expect(readConfig({ HELP_CONTACT: ' Ms A, 0203 000 000 ' }).helpContact).toBe('Ms A, 0203 000 000');
		expect(readConfig({ HELP_CONTACT: '   ' }).helpContact).toBeNull();
	});

	test('a database on another machine is reached over TLS that checks whom it meets, or not at all', () => {
		for (const url of [
			'postgres://web:x@db.example.vn:5432/cashless',
			'postgres://web:x@db.example.vn/cashless?sslmode=disable',
			'postgres://web:x@db.example.vn/cashless?sslmode=no-verify',
			'postgres://web:x@localhost.example.vn/cashless',
			'postgres://web:x@localhost/cashless?host=db.example.vn',
			'postgres://web:x@db.example.vn/cashless?uselibpqcompat=true&sslmode=verify-full'
		]) {
			expect(() => readConfig({ DATABASE_URL: url }), url).toThrow(/sslmode=verify-full/);
			expect(() => readConfig({ MIGRATION_DATABASE_URL: url }), url).toThrow(/MIGRATION_DATABASE_URL/);
		}
		const far = 'postgres://web:x@db.example.vn/cashless?sslmode=verify-full';
		for (const url of [
			far,
			'postgres://web:x@127.0.0.1:5433/a',
			'postgres://web:x@[::1]/a',
			'postgres:///a?host=/run/pg'
		])
			expect(readConfig({ DATABASE_URL: url }).databaseUrl).toBe(url);
		const { ssl } = new pg.Client({ connectionString: far }) as unknown as {
			ssl: { rejectUnauthorized?: boolean };
		};
		expect(ssl).toBeTruthy();
		expect(ssl.rejectUnauthorized).not.toBe(false);
	});

	test('APP_NOW is refused in production', () => {
		const APP_NOW = '2023-07-05T09:00:00+07:00';
		expect(() => readConfig({ APP_NOW })).toThrow(/refused in production/);
		expect(readConfig({ APP_NOW, APP_MODE: 'test' }).appNow).toEqual(new Date(APP_NOW));
	});
});

describe('the business clock', () => {
	const read = new Date('2026-11-23T01:02:03.004Z');

	test('is the database’s own in production', () => {
		expect(clockOf(readConfig({}))).toBe(realClock);
		expect(realClock.at(read)).toBe(read);
	});

	test('ticks from where it is set', () => {
		const clock = new SettableClock(DEMO_DAY);
		const now = Date.now();
		expect(clock.at(new Date(now + 5000)).getTime() - DEMO_DAY.getTime()).toBeGreaterThanOrEqual(4900);
		clock.moveTo(new Date('2023-04-05T00:00:00+07:00'));
		expect(clock.at(new Date()).toISOString().slice(0, 16)).toBe('2023-04-04T17:00');
	});

	test('of the demo begins on its own day unless told otherwise', () => {
		const today = clockOf(readConfig({ APP_MODE: 'demo' })).at(new Date());
		expect(Math.abs(today.getTime() - DEMO_DAY.getTime())).toBeLessThan(5000);
		const elsewhere = clockOf(readConfig({ APP_MODE: 'demo', APP_NOW: '2023-04-05T00:00:00+07:00' }));
		expect(elsewhere.at(new Date()).toISOString()).toMatch(/^2023-04-04T17:00:0/);
	});

	test('can stand still', () => {
		expect(clockAt(DEMO_DAY).at(read)).toBe(DEMO_DAY);
	});
});
