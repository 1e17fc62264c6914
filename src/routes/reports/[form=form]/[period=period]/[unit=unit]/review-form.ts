import { fail, redirect, type ActionFailure } from '@sveltejs/kit';
import { addDays, isDay, startOf } from '#lib/domain/day.ts';
import type { ReviewDeed } from '#lib/domain/review-deed.ts';
import { reopenReport } from '#lib/server/operations/report/reopen-report.ts';
import { reviewReport, type Decision } from '#lib/server/operations/report/review-report.ts';
import { Refusal } from '#lib/server/refusals.ts';
import { contextOf, orFormFailure, readForm, repeatableOf, type RefusedForm } from '../../../../answer.ts';
import { pageHref, placeOf } from './report-address.ts';
import type { RequestEvent } from './$types';

/** As our own form writes it: no sign, no exponent, no zero before it. */
const VERSION = /^[1-9]\d{0,5}$/;
const LONGEST_REASON = 2000;
const MOST_CELLS = 500;
/** Beyond any plan's life, and within what calendars here can count. */
const LAST_DAY = '2100-01-01';

/** What was typed into a ruling, so that a refusal loses nothing of it. */
export interface Typed {
	readonly reason: string;
	/** Chosen cells by `figureKey`, each with its own reason, perhaps empty. */
	readonly cells: Readonly<Record<string, string>>;
	/** Last day on which a reopened report stays open. */
	readonly until: string;
}

/** Does what the office's form asks and comes back to the report; a refusal comes back to the form. */
export async function rule(
	event: RequestEvent,
	deed: ReviewDeed
): Promise<ActionFailure<RefusedForm & { deed: ReviewDeed; typed: Typed }>> {
	const context = contextOf(event);
	const form = await readForm(event);
	const typed = typedIn(form);
	const repeatable = repeatableOf(form);
	const version = String(form.get('version') ?? '');
	const answer = await orFormFailure<unknown>(
		deed === 'reopen'
			? reopenReport(context, event.params, untilOf(typed), repeatable)
			: !VERSION.test(version)
				? Promise.reject(new Refusal('malformed'))
				: reviewReport(context, event.params, decisionOf(deed, Number(version), typed), repeatable)
	);
	if ('failure' in answer) return fail(answer.failure.status, { ...answer.failure.data, deed, typed });
	const address = pageHref(event.params, {});
	redirect(303, `${address}?done=${deed}#outcome`);
}

/** The reasons as the address has them, when cells were chosen without scripts. */
export function typedIn(from: FormData | URLSearchParams): Typed {
	const said = (name: string): string => String(from.get(name) ?? '').slice(0, LONGEST_REASON);
	const keys = from.getAll('cell').map(String).slice(0, MOST_CELLS);
	return {
		reason: said('reason'),
		cells: Object.fromEntries(keys.map((key) => [key, said(`why:${key}`)])),
		until: said('until')
	};
}

function decisionOf(decision: Decision['decision'], version: number, { reason, cells }: Typed): Decision {
	const places = decision === 'return' ? Object.entries(cells) : [];
	return {
		version,
		decision,
		reason,
		// A cell without a reason of its own has the one given for all.
		cells: places.map(([key, why]) => ({ ...placeOf(key), reason: why.trim() || reason.trim() }))
	};
}

/** A day that is none is refused as an end that is too early to have any effect: nothing that was typed is lost. */
function untilOf({ reason, until }: Typed): { reason: string; until: Date } {
	const isEnd = isDay(until) && until < LAST_DAY;
	return { reason, until: isEnd ? startOf(addDays(until, 1)) : new Date(0) };
}
