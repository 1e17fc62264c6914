import { fail, redirect } from '@sveltejs/kit';
import { isUnitRole } from '#lib/domain/actor.ts';
import { submitReport } from '#lib/server/operations/report/submit-report.ts';
import { viewReport } from '#lib/server/operations/report/view-report.ts';
import { Refusal } from '#lib/server/refusals.ts';
import { contextOf, orErrorPage, orFormFailure, readForm, repeatableOf } from '../../../../../answer.ts';
import type { Actions, PageServerLoad } from './$types';

const LONGEST_NAME = 120;

export const load: PageServerLoad = async (event) => {
	const { locals, params } = event;
	const context = contextOf(event);
	const view = await orErrorPage(locals, viewReport(context, params));
	if (!view.maySubmit) await orErrorPage(locals, Promise.reject(new Refusal('not-allowed')));
	return { view, isOnBehalf: !isUnitRole(context.actor.role) };
};

export const actions: Actions = {
	default: async (event) => {
		const context = contextOf(event);
		const form = await readForm(event);
		const file = form.get('file');
		const { key: idempotencyKey, seen } = repeatableOf(form);
		if (!(file instanceof File) || file.size === 0) return fail(400, { code: 'empty-file' as const });
		const fileName = file.name.slice(-LONGEST_NAME);
		const entry = { kind: 'workbook' as const, fileName, bytes: new Uint8Array(await file.arrayBuffer()) };
		const { form: code, period, unit } = event.params;
		const submission = { target: { form: code, period, unit }, entry, idempotencyKey, seen };
		const answer = await orFormFailure(submitReport(context, submission));
		if ('failure' in answer) return answer.failure;
		if (!answer.done.ok) {
			const { problems, excerpts } = answer.done;
			return fail(422, { problems, excerpts, fileName });
		}
		redirect(303, `/reports/${code}/${period}/${unit}?receipt=1`);
	}
};
