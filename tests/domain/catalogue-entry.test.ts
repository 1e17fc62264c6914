import { expect, test } from 'vitest';
import { isCatalogueName, isGroupCode, isUnitCode, writingsOf } from '#lib/domain/catalogue-entry.ts';
import { groupsOn } from '#lib/domain/form.ts';

test.each([
	['06811', true],
	['TC-A', true],
	['A1', true],
	['A', false],
	['tc-a', false],
	['-A', false],
	['TC A', false],
	['ĐH-1', false],
	['A'.repeat(21), false]
])('%s is a unit’s code: %s', (code, isCode) => expect(isUnitCode(code)).toBe(isCode));

test.each([
	['btxh', true],
	['tre-em', true],
	['b', false],
	['1a', false],
	['BTXH', false]
])('%s is a group’s code: %s', (code, isCode) => expect(isGroupCode(code)).toBe(isCode));

test.each([
	['Phường Bắc Sơn', true],
	['', false],
	['1234', false],
	['a'.repeat(121), false]
])('%s can be a name: %s', (name, isName) => expect(isCatalogueName(name)).toBe(isName));

test('writings are one a line, tidied, each once', () => {
	expect(writingsOf(' P. Bắc  Sơn \n\nBẮC SƠN; P. Bắc Sơn\r\n')).toEqual(['P. Bắc Sơn', 'BẮC SƠN']);
});

test('a report has the groups in use on the day its figures stop', () => {
	const groups = [
		{ code: 'always' },
		{ code: 'since', from: '2023-07-01', before: null },
		{ code: 'until', from: null, before: '2023-07-01' }
	];
	const codes = (day: string) => groupsOn(groups, day).map(({ code }) => code);
	expect(codes('2023-06-30')).toEqual(['always', 'until']);
	expect(codes('2023-07-01')).toEqual(['always', 'since']);
});
