import { isoInstant } from '#lib/domain/day.ts';
import type { FormDefinition } from '#lib/domain/form.ts';
import { dueNow, mostPressingFirst, punctualityRecord } from '#lib/domain/my-work.ts';
import { comparePeriods } from '#lib/domain/period.ts';
import { may, scopeOf } from '#lib/domain/permission.ts';
import type { OfficeWork, QueueLine, UnitWork, WorkLine } from '#lib/domain/work-view.ts';
import type { Context } from '../../context.ts';
import { asActor, type Work } from '../../db/as-actor.ts';
import { listForms, listPolicyGroups } from '../../db/catalogue.ts';
import { listReportMarks } from '../../db/report.ts';
import { listReviews } from '../../db/review.ts';
import { readOwed, type Owed } from '../../owed.ts';
import { changesOf, returnedOf } from '../../office-decisions.ts';
import { demand, reachableUnitIds } from '../../reach.ts';

/** How many past reports and decisions a desk shows; the rest stand on the page of obligations. */
const MOST_PAST = 12;
const MOST_CHANGES = 5;

/**
 * What the person has to do now: a ward or school what it owes, the labour office what waits for it and whom to
 * chase. Refuses (403) who has no such desk.
 */
export async function viewMyWork(context: Context): Promise<UnitWork | OfficeWork> {
	return asActor(context, async (work) => {
		demand(work, 'view-my-work');
		const unitIds = await reachableUnitIds(work, 'view-my-work');
		const [owed, forms] = [await readOwed(work, { unitIds }), await listForms(work.db)];
		const isOwn = scopeOf(work.actor, 'view-my-work') === 'own';
		return isOwn ? unitWork(work, owed, forms) : officeWork(work, owed, forms);
	});
}

async function unitWork(
	work: Work,
	owed: readonly Owed[],
	forms: readonly FormDefinition[]
): Promise<UnitWork> {
	const { db, now, actor } = work;
	const versionIds = owed.flatMap(({ state }) => state.obligation.versions.map(({ id }) => id));
	const reviews = await listReviews(db, versionIds, now);
	const marks = await listReportMarks(db, currentIds(owed));
	const groups = await listPolicyGroups(db);
	const tasks = mostPressingFirst(
		owed.flatMap((one) => {
			const due = dueNow(one.state);
			return due ? [{ ...one, due }] : [];
		})
	);
	const isTask = (one: Owed): boolean => tasks.some(({ state }) => state === one.state);
	const byTime = owed.toSorted((a, b) => comparePeriods(a.item.period, b.item.period));
	const next = owed
		.filter(({ item }) => item.punctuality === 'not-open')
		.toSorted((a, b) => a.state.obligation.opensAt.getTime() - b.state.obligation.opensAt.getTime())[0];
	const record = punctualityRecord(byTime, now);
	return {
		desk: 'unit',
		asOf: isoInstant(now),
		name: byTime.at(-1)?.item.name ?? '',
		tasks: tasks.map((one) => ({
			...lineOf(one, forms),
			task: one.due.task,
			hasDraft: one.state.obligation.hasDraft,
			before: isoInstant(one.due.before),
			returned: returnedOf(one.state, reviews, forms, groups)
		})),
		waiting: owed.filter(({ item }) => item.review === 'submitted').length,
		next: next ? { ...lineOf(next, forms), opensAt: next.item.opensAt } : null,
		past: byTime
			.filter((one) => !isTask(one) && one.item.punctuality !== 'not-open')
			.toReversed()
			.slice(0, MOST_PAST)
			.map((one) => ({
				...lineOf(one, forms),
				firstSubmittedAt: one.item.firstSubmittedAt,
				receipt: marks.get(one.state.standing.current?.id ?? '')?.receipt ?? null
			})),
		record: { ...record, each: record.each.map((one) => lineOf(one, forms)) },
		changes: changesOf(owed, reviews, now).slice(0, MOST_CHANGES),
		maySubmit: may(actor, 'submit-report')
	};
}

async function officeWork(
	work: Work,
	owed: readonly Owed[],
	forms: readonly FormDefinition[]
): Promise<OfficeWork> {
	const { now } = work;
	const marks = await listReportMarks(work.db, currentIds(owed));
	const queue = (belongs: (one: Owed) => boolean, order: (one: Owed) => number): QueueLine[] =>
		owed
			.filter(belongs)
			.toSorted((a, b) => order(a) - order(b))
			.map((one) => {
				const { current, correctBefore } = one.state.standing;
				const mark = marks.get(current?.id ?? '');
				return {
					...lineOf(one, forms),
					submittedAt: current && isoInstant(current.submittedAt),
					correctBefore: one.item.correctBefore,
					isPastCorrection: correctBefore !== null && now >= correctBefore,
					warnings: mark?.warnings ?? 0,
					isOnBehalf: mark?.isOnBehalf ?? false
				};
			});
	const dueAt = ({ state }: Owed): number => state.obligation.dueBefore.getTime();
	return {
		desk: 'office',
		asOf: isoInstant(now),
		toReview: queue(
			({ item }) => item.review === 'submitted',
			({ state }) => state.standing.current?.submittedAt.getTime() ?? 0
		),
		returned: queue(
			({ item }) => item.review === 'returned',
			({ state }) => state.standing.correctBefore?.getTime() ?? 0
		),
		overdue: queue(({ item }) => item.punctuality === 'overdue', dueAt),
		dueSoon: queue(({ item }) => item.punctuality === 'due-today' || item.punctuality === 'due-soon', dueAt)
	};
}

function lineOf({ item }: Owed, forms: readonly FormDefinition[]): WorkLine {
	const { form, unit, name, period, dueBefore, isExtended, punctuality, days, review } = item;
	const formLabel = forms.find(({ code }) => code === form)?.label ?? { vi: form, en: form };
	return { form, formLabel, unit, name, period, dueBefore, isExtended, punctuality, days, review };
}

function currentIds(owed: readonly Owed[]): string[] {
	return owed.flatMap(({ state }) => (state.standing.current ? [state.standing.current.id] : []));
}
