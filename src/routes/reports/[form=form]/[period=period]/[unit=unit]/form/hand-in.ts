import { fail, redirect } from '@sveltejs/kit';
import { submitReport } from '#lib/server/operations/report/submit-report.ts';
import { contextOf, orFormFailure, readForm } from '../../../../../answer.ts';
import type { RequestEvent } from './$types';
import { readTypedForm } from './typed-form.ts';

/** Holds the typed report against the rules, and files it unless it is only to be checked. */
export async function handIn(event: RequestEvent, { isPreview }: { isPreview: boolean }) {
	const { params, locals } = event;
	const { content, repeatable } = readTypedForm(await readForm(event), locals.language);
	if (!content) return fail(413, { outcome: 'too-long' as const });
	const answer = await orFormFailure(
		submitReport(contextOf(event), {
			target: params,
			entry: { kind: 'typed', content },
			isPreview,
			...(isPreview ? {} : { idempotencyKey: repeatable.key, seen: repeatable.seen })
		})
	);
	if ('failure' in answer) {
		return fail(answer.failure.status, { outcome: 'refused' as const, ...answer.failure.data, content });
	}
	if (!answer.done.ok) {
		const outcome = isPreview ? ('checked' as const) : ('problems' as const);
		return fail(422, { outcome, content });
	}
	if (isPreview) return { outcome: 'checked' as const, content };
	redirect(303, `/reports/${params.form}/${params.period}/${params.unit}?receipt=1`);
}
