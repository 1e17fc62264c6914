import type { RequestEvent } from '@sveltejs/kit';
import { orFormFailure, readForm, tellWait } from '../../answer.ts';

/** A deed that gives nothing to be shown. */
export const none = (): string[] => [];

/** What the page shows after a deed: why not, or with `codes` the backup codes just made, this once. */
export async function answer(
	event: RequestEvent,
	work: (sent: { password: string; code: string }) => Promise<string[]>,
	isRenewed = false
) {
	const form = await readForm(event);
	const text = (name: string): string => String(form.get(name) ?? '');
	const answered = await orFormFailure(work({ password: text('password'), code: text('code') }));
	if ('done' in answered) return { codes: answered.done, isRenewed };
	tellWait(event, answered.failure.data);
	return answered.failure;
}
