import { describe, expect, it } from 'vitest';
import { scheduleOf } from '#lib/domain/deadline.ts';
import type { Check, FormDefinition } from '#lib/domain/form.ts';
import type { IndicatorDefinition } from '#lib/domain/indicator.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import { on, type UnitKind } from '#lib/domain/unit.ts';
import { catalogue } from '../../seeds/catalogue/catalogue.ts';

const { units, successions, groups, forms, indicators, plans, holidays } = catalogue;
const FIELDS = {
	'BM-01':
		'total monthly reached with_account own_account authorised_account bank e_wallet mobile_money other_account ' +
		'identity_verified account_verified paid_via_account amount_via_account paid_cash amount_cash cash_exception ' +
		'no_account_agreed no_account_refused',
	'BM-03':
		'payers charged exempt collected transfer_qr card_pos e_wallet mobile_money bank_collection other_cashless cash ' +
		'refund_cashless refund_cash'
};
const WARDS_OF_2023 = '06808 06811 06814 06817 06820 06823 06826 06829 06832 06835'.split(' ');
const SCAN_ERRORS = [
	...['Büro', 'Büu', 'phô biến', 'phần đầu', 'Noi nhận', 'đầy mạnh', 'không dung', '(c/d)']
];

describe('forms', () => {
	it('have the fields of the sample workbooks, in their order', () => {
		const codes = Object.fromEntries(forms.map((form) => [form.code, fieldCodes(form).join(' ')]));
		expect(codes).toEqual(FIELDS);
		expect(groups.map(({ code }) => code)).toEqual(['ncc', 'btxh', 'gn', 'khac']);
	});

	it.each(forms)('$code: every check and total names fields of the form', (form) => {
		const named = [
			...form.checks.flatMap(fieldsOfCheck),
			...form.fields.flatMap(({ sumOf }) => [...(sumOf ?? [])])
		];
		expect(named.filter((code) => !fieldCodes(form).includes(code))).toEqual([]);
	});

	it.each(forms)('$code: no code, check or heading stands twice', (form) => {
		expect(repeated(fieldCodes(form))).toEqual([]);
		expect(repeated(form.checks.map(({ code }) => code))).toEqual([]);
		expect(repeated(form.fields.flatMap(headingsOf))).toEqual([]);
		expect(repeated(form.texts.flatMap(({ headings }) => [...headings]))).toEqual([]);
	});

	it('numbers the columns of the ward report 1 to 19', () => {
		const wardReport = forms.find(({ code }) => code === 'BM-01');
		expect(wardReport?.fields.map(({ no }) => no)).toEqual(Array.from({ length: 19 }, (_, at) => at + 1));
	});

	it('no heading of a policy group stands twice', () => {
		expect(repeated(groups.flatMap(headingsOf))).toEqual([]);
	});

	it.each(forms)('$code: the methods add up to what was collected', (form) => {
		const methods = form.fields.filter(({ method }) => method).map(({ code }) => code);
		const collected = form.fields.find(({ code }) => code === 'collected');
		expect(methods).toEqual(collected?.sumOf ?? []);
	});
});

describe('indicators and plans', () => {
	it('measure fields that exist in their form', () => {
		const unknown = indicators.flatMap((indicator) => {
			const known = fieldCodes(forms.find(({ code }) => code === formOf(indicator)));
			return operandsOf(indicator).filter((field) => !known.includes(field));
		});
		expect(unknown).toEqual([]);
		expect(repeated(indicators.map(({ code }) => code))).toEqual([]);
	});

	it.each(plans)('$code sets targets for indicators and obligations for forms that exist', (plan) => {
		expect(plan.targets.map(({ indicator, value }) => [indicator, value])).toEqual([
			['CT1', 1],
			['CT2', 1],
			['CT3', 0.85],
			['CT4', 1]
		]);
		const known = indicators.map(({ code }) => code);
		expect(plan.targets.filter(({ indicator }) => !known.includes(indicator))).toEqual([]);
		const misfits = plan.obligations.filter(
			(rule) => !forms.some(({ code, unitKind }) => code === rule.form && unitKind === rule.unitKind)
		);
		expect(misfits).toEqual([]);
		const codes = codesOn(`${plan.year}-01-01`);
		expect(codes).toEqual(expect.arrayContaining([plan.unit, plan.office]));
	});

	it.each([
		['BM-01', '2023-Q1', '2023-03-25', '2023-04-05'],
		['BM-01', '2023-Q3', '2023-09-25', '2023-10-05'],
		['BM-01', '2023-Q4', '2023-11-15', '2023-12-01'],
		['BM-01', '2023', '2023-11-15', '2023-12-01'],
		['BM-03', '2023-Q1', '2023-04-01', '2023-04-15'],
		['BM-03', '2023-Q4', '2024-01-01', '2024-01-15']
	])('%s for %s opens on %s and is due before %s', (form, period, opensOn, dueBefore) => {
		const parsed = parsePeriod(period);
		const rules = plans[0]?.obligations.filter(
			({ form: owed, periods, quarters }) =>
				owed === form && periods === parsed?.kind && (!quarters || quarters.includes(parsed.index))
		);
		expect(rules).toHaveLength(1);
		const schedules = rules?.map(({ due }) =>
			scheduleOf(period, due, new Set(holidays.map((one) => one.on)))
		);
		expect(schedules?.map(({ opensAt }) => opensAt)).toEqual([new Date(`${opensOn}T00:00+07:00`)]);
		expect(schedules?.map((one) => one.dueBefore)).toEqual([new Date(`${dueBefore}T00:00+07:00`)]);
	});

	it('repeats no error of the scanned plan', () => {
		const text = strings(plans).join('\n');
		expect(SCAN_ERRORS.filter((error) => text.includes(error))).toEqual([]);
	});
});

describe('units', () => {
	it('are ten wards in 2023 and three from July 2025', () => {
		expect(codesOn('2023-03-31', 'ward')).toEqual(WARDS_OF_2023);
		expect(codesOn('2025-06-30', 'ward')).toEqual(WARDS_OF_2023);
		expect(codesOn('2025-07-01', 'ward')).toEqual(['06811', '06820', '06832']);
	});

	it('mean another ward by the same code before and after the reorganisation', () => {
		expect([keyOf('06811', '2025-06-30'), keyOf('06811', '2025-07-01')]).toEqual([
			'ward-thanh-son-2023',
			'ward-uong-bi-2025'
		]);
		expect(codesOn('2025-07-01')).not.toContain('UB');
	});

	it('have keys, codes and aliases of their own on every day, and a parent that exists', () => {
		expect(repeated(units.map(({ key }) => key))).toEqual([]);
		for (const day of ['2023-03-31', '2025-07-01']) {
			expect(repeated(codesOn(day))).toEqual([]);
			expect(repeated(aliveOn(day).flatMap(({ names, aliases }) => [on(names, day), ...aliases]))).toEqual(
				[]
			);
		}
		const keys = units.map(({ key }) => key);
		expect(units.filter(({ parent }) => parent !== null && !keys.includes(parent))).toEqual([]);
	});

	it('share no tile of the map', () => {
		const tiles = units.flatMap(({ tile }) => (tile ? [`${tile.row}/${tile.column}`] : []));
		expect(tiles).toHaveLength(10);
		expect(repeated(tiles)).toEqual([]);
	});

	it('are succeeded whole, but for the one ward that was split', () => {
		const oldWards = aliveOn('2023-03-31', 'ward');
		const newWards = aliveOn('2025-07-01', 'ward');
		expect(new Set(successions.map(({ predecessor }) => predecessor))).toEqual(keysOf(oldWards));
		expect(new Set(successions.map(({ successor }) => successor))).toEqual(keysOf(newWards));
		const split = successions.filter(({ kind }) => kind === 'split');
		expect(split.map(({ predecessor, share }) => [predecessor, share])).toEqual([
			['ward-trung-vuong-2023', null],
			['ward-trung-vuong-2023', null]
		]);
		expect(successions.filter(({ kind, share }) => kind === 'merge' && share === 1)).toHaveLength(9);
	});
});

it('says everything in both languages', () => {
	const labels = labelsIn(catalogue);
	expect(labels.length).toBeGreaterThan(100);
	expect(labels.filter(({ vi, en }) => !filled(vi) || !filled(en))).toEqual([]);
});

it('writes Vietnamese in composed letters and names each holiday once', () => {
	expect(strings(catalogue).filter((text) => text !== text.normalize('NFC'))).toEqual([]);
	expect(repeated(holidays.map((holiday) => holiday.on))).toEqual([]);
});

function fieldCodes(form: FormDefinition | undefined): string[] {
	return form?.fields.map(({ code }) => code) ?? [];
}

function headingsOf({ label, headings }: { label: { vi: string }; headings?: readonly string[] }): string[] {
	return [label.vi, ...(headings ?? [])];
}

function fieldsOfCheck(check: Check): string[] {
	switch (check.kind) {
		case 'sum':
			return [check.total, ...check.parts];
		case 'at-most':
			return [...check.parts, check.limit];
		case 'people-and-money':
		case 'per-person':
			return [check.people, check.money];
		case 'fell':
			return [check.field];
		case 'share-moved':
			return [...Object.keys(check.part), ...Object.keys(check.whole)];
		case 'moved':
		case 'thousandfold':
		case 'unlisted-method':
			return [];
	}
}

function formOf(indicator: IndicatorDefinition): string | undefined {
	return indicator.kind === 'obligation-count' ? undefined : indicator.form;
}

function operandsOf(indicator: IndicatorDefinition): string[] {
	if (indicator.kind !== 'ratio') return [];
	return [...Object.keys(indicator.numerator), ...Object.keys(indicator.denominator)];
}

function aliveOn(day: string, only?: UnitKind) {
	return units.filter(
		({ kind, openedOn, closedOn }) =>
			(!only || kind === only) && openedOn <= day && (closedOn === null || day < closedOn)
	);
}

function codesOn(day: string, only?: UnitKind): (string | undefined)[] {
	return aliveOn(day, only).map(({ codes }) => on(codes, day));
}

function keyOf(code: string, day: string): string | undefined {
	return units.find(({ codes }) => on(codes, day) === code)?.key;
}

function keysOf(some: readonly { key: string }[]): Set<string> {
	return new Set(some.map(({ key }) => key));
}

function repeated<T>(values: readonly T[]): T[] {
	return values.filter((value, at) => values.indexOf(value) !== at);
}

function filled(text: unknown): boolean {
	return typeof text === 'string' && text.trim() !== '';
}

function labelsIn(value: unknown): { vi?: unknown; en?: unknown }[] {
	if (typeof value !== 'object' || value === null) return [];
	if ('vi' in value || 'en' in value) return [value];
	return Object.values(value).flatMap(labelsIn);
}

function strings(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
