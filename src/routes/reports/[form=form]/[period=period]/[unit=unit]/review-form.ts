import { fail, redirect, type ActionFailure } from '@sveltejs/kit';
import { addDays, isDay, startOf } from '#lib/domain/day.ts';
import type { ReviewDeed } from '#lib/domain/review-deed.ts';
import type { Context } from '#lib/server/context.ts';
import { reopenReport } from '#lib/server/operations/report/reopen-report.ts';
import { reviewReport } from '#lib/server/operations/report/review-report.ts';
import { Refusal, type RefusalCode } from '#lib/server/refusals.ts';
import { contextOf, orFormFailure, readForm } from '../../../../answer.ts';
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
): Promise<ActionFailure<{ code: RefusalCode; deed: ReviewDeed; typed: Typed }>> {
	const context = contextOf(event);
	const form = await readForm(event);
	const typed = typedIn(form);
	const version = String(form.get('version') ?? '');
	const answer = await orFormFailure(
		deed === 'reopen' ? reopen(context, event, typed) : decide(context, event, deed, version, typed)
	);
	if ('failure' in answer) {
		return fail(answer.failure.status, { code: answer.failure.data.code, deed, typed });
	}
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

async function reopen(context: Context, { params }: RequestEvent, { reason, until }: Typed): Promise<void> {
	await reopenReport(context, params, { reason, until: endOf(until) });
}

async function decide(
	context: Context,
	{ params }: RequestEvent,
	decision: Exclude<ReviewDeed, 'reopen'>,
	version: string,
	{ reason, cells }: Typed
): Promise<unknown> {
	if (!VERSION.test(version)) throw new Refusal('malformed');
	const places = decision === 'return' ? Object.entries(cells) : [];
	return reviewReport(context, params, {
		version: Number(version),
		decision,
		reason,
		// A cell without a reason of its own has the one given for all.
		cells: places.map(([key, why]) => ({ ...placeOf(key), reason: why.trim() || reason.trim() }))
	});
}

function endOf(day: string): Date {
	if (!isDay(day) || day >= LAST_DAY) throw new Refusal('malformed');
	return startOf(addDays(day, 1));
}
