import type { RequestEvent } from '@sveltejs/kit';
import type { Repeatable } from '#lib/server/auth/once-for-oneself.ts';
import { orFormFailure, readForm, repeatableOf, tellWait } from '../../answer.ts';

/** A deed that gives nothing to be shown. */
export const none = (): string[] => [];

/** What the page shows after a deed: why not, or with `codes` the backup codes just made, this once and never again. */
export async function answer(
	event: RequestEvent,
	work: (sent: { password: string; code: string }, asked: Repeatable) => Promise<string[]>,
	isRenewed = false
) {
	const form = await readForm(event);
	const text = (name: string): string => String(form.get(name) ?? '');
	const sent = { password: text('password'), code: text('code') };
	const answered = await orFormFailure(work(sent, repeatableOf(form)));
	if ('done' in answered) return { codes: answered.done, isRenewed, isToldAlready: false };
	// Not a failed form: the page begins anew, with a key for other codes.
	if (answered.failure.data.code === 'told-already') return { codes: [], isRenewed, isToldAlready: true };
	tellWait(event, answered.failure.data);
	return answered.failure;
}
