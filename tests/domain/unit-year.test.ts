import { describe, expect, test } from 'vitest';
import { currentOf, stepOf, type RecordLine } from '#lib/domain/unit-year.ts';

const line = (period: string, change: Partial<RecordLine> = {}): RecordLine => ({
	...{ form: 'BM-01', period, unit: '06808', isOpened: true, isOpen: true, versions: [] },
	...{ opensAt: '', dueBefore: '', isExtended: false, punctuality: 'open', days: 0 },
	...{ review: 'none', correctBefore: null, firstSubmittedAt: null, isCounting: false, isAccepted: false },
	...change
});

describe('the report a page begins with', () => {
	test('is of the newest opened period', () => {
		const record = [line('2023-Q1'), line('2023-Q2'), line('2023-Q3', { isOpened: false })];
		expect(currentOf(record)?.period).toBe('2023-Q2');
	});

	test('is, of two that open together, the one that still asks for something', () => {
		const accepted = line('2023', { review: 'accepted' });
		expect(currentOf([line('2023-Q3'), line('2023-Q4'), accepted])?.period).toBe('2023-Q4');
		expect(currentOf([line('2023-Q4', { review: 'accepted' }), accepted])?.period).toBe('2023');
	});

	test('is none before anything opened, and never one that is exempt', () => {
		expect(currentOf([line('2023-Q1', { isOpened: false })])).toBeUndefined();
		expect(currentOf([line('2023-Q1'), line('2023-Q2', { punctuality: 'exempt' })])?.period).toBe('2023-Q1');
	});
});

describe('the next step', () => {
	const unit = { isOwn: true, mayReview: false };
	const office = { isOwn: false, mayReview: true };
	const leader = { isOwn: false, mayReview: false };
	test.each([
		['submit', 'nothing handed in', line('2023-Q2'), unit],
		['submit', 'ruled void', line('2023-Q2', { review: 'void' }), unit],
		['correct', 'returned', line('2023-Q2', { review: 'returned' }), unit],
		['correct', 'accepted and reopened', line('2023-Q2', { review: 'accepted' }), unit],
		['read', 'accepted and closed', line('2023-Q2', { review: 'accepted', isOpen: false }), unit],
		['read', 'waiting for the office', line('2023-Q2', { review: 'submitted' }), unit],
		['read', 'exempt', line('2023-Q2', { punctuality: 'exempt' }), unit],
		['review', 'waiting for the office', line('2023-Q2', { review: 'submitted' }), office],
		['chase', 'overdue', line('2023-Q2', { punctuality: 'overdue', days: 1 }), office],
		['chase', 'due soon', line('2023-Q2', { punctuality: 'due-soon' }), office],
		['read', 'time enough', line('2023-Q2'), office],
		['read', 'returned to the unit', line('2023-Q2', { review: 'returned' }), office],
		['read', 'overdue', line('2023-Q2', { punctuality: 'overdue', days: 1 }), leader]
	] as const)('is to %s when %s', (step, _, what, who) => {
		expect(stepOf(what, who)).toBe(step);
	});
});
