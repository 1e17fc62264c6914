import { describe, expect, test } from 'vitest';
import { historyOf, type HistoryReport } from '#lib/domain/figure-history.ts';
import type { FigureRow } from '#lib/domain/figure.ts';
import type { FormDefinition } from '#lib/domain/form.ts';
import { methodLines } from '#lib/domain/tuition.ts';
import { listForm, matrixForm } from '../support/small-form.ts';

const row = (
	group: string | null,
	values: FigureRow['values'],
	remarks: FigureRow['remarks'] = {}
): FigureRow => ({
	group,
	values,
	remarks
});
const report = (period: string, ...rows: FigureRow[]): HistoryReport => ({
	period,
	rows: rows.length > 0 ? rows : null
});

describe('a field over the periods', () => {
	const groups = ['ncc', 'gn'];
	const first = report('2023-Q1', row('ncc', { total: 10 }), row('gn', { total: 0 }));

	test('each group has its figure in each period, and the groups add up', () => {
		const second = report('2023-Q2', row('ncc', { total: 12 }), row('gn', { total: 3 }));
		const [total] = historyOf(matrixForm, ['total'], groups, [first, second]);
		expect(
			total?.lines.map(({ group, cells, change }) => [group, cells.map((cell) => cell?.value), change])
		).toEqual([
			['ncc', [10, 12], 2],
			['gn', [0, 3], 3]
		]);
		expect(total?.total).toMatchObject({ cells: [{ value: 10 }, { value: 15 }], change: 5 });
	});

	test('a period without a report is empty, not zero, and the change is against the last one known', () => {
		const third = report('2023-Q3', row('ncc', { total: 9 }), row('gn', { total: 1 }));
		const [total] = historyOf(matrixForm, ['total'], groups, [first, report('2023-Q2'), third]);
		expect(total?.lines[0]).toMatchObject({ cells: [{ value: 10 }, null, { value: 9 }], change: -1 });
		expect(total?.total.cells[1]).toBeNull();
	});

	test('a blank figure keeps its reason, makes the total blank and leaves nothing to compare', () => {
		const reason = 'Bưu điện chưa gửi danh sách';
		const blank = row('ncc', { total: null }, { total: { state: 'blank', reason } });
		const [total] = historyOf(matrixForm, ['total'], groups, [
			first,
			report('2023-Q2', blank, row('gn', { total: 3 }))
		]);
		expect(total?.lines[0]).toMatchObject({
			cells: [{}, { value: null, state: 'blank', reason }],
			change: null
		});
		expect(total?.total).toMatchObject({
			cells: [{ value: 10 }, { value: null, state: 'blank' }],
			change: null
		});
	});

	test('a field the form does not have is left out', () => {
		expect(historyOf(matrixForm, ['total', 'nonsense'], groups, [first])).toHaveLength(1);
	});
});

describe('tuition by method', () => {
	const money: FormDefinition = {
		...listForm,
		fields: listForm.fields.map((field) => (field.code === 'payers' ? field : { ...field, nature: 'flow' }))
	};
	const codes = money.fields.map(({ code }) => code);
	const quarter = (period: string, transfer: number | null, wallet: number, cash: number) => {
		const collected = transfer === null ? null : transfer + wallet + cash;
		return report(
			period,
			row(null, { payers: 7, collected, transfer_qr: transfer, e_wallet: wallet, cash, refund: 0 })
		);
	};

	test('each method’s part is of all that was collected, by quarter and over the year to date', () => {
		const lines = methodLines(
			historyOf(money, codes, [null], [quarter('2023-Q1', 60, 15, 25), quarter('2023-Q2', 50, 50, 100)])
		);
		expect(lines.map(({ field, shares, toDate }) => [field.code, shares, toDate])).toEqual([
			['transfer_qr', [0.6, 0.25], 110],
			['e_wallet', [0.15, 0.25], 65],
			['cash', [0.25, 0.5], 125]
		]);
		expect(lines[2]?.toDateShare).toBeCloseTo(125 / 300, 12);
	});

	test('a quarter without a report adds nothing, and a blank one leaves no sum', () => {
		const histories = (second: HistoryReport) =>
			historyOf(money, codes, [null], [quarter('2023-Q1', 60, 15, 25), second]);
		const [silent] = methodLines(histories(report('2023-Q2')));
		expect(silent).toMatchObject({ shares: [0.6, null], toDate: 60, toDateShare: 0.6 });
		const [blank] = methodLines(histories(quarter('2023-Q2', null, 50, 100)));
		expect(blank).toMatchObject({ shares: [0.6, null], toDate: null, toDateShare: null });
	});

	test('learners are never added up over the quarters', () => {
		const histories = historyOf(money, codes, [null], [quarter('2023-Q1', 60, 15, 25)]);
		expect(histories.find(({ field }) => field.code === 'payers')?.toDate).toBeNull();
	});
});
