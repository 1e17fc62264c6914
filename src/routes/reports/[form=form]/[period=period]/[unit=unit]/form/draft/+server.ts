import { saveDraft } from '#lib/server/operations/report/save-draft.ts';
import { Refusal } from '#lib/server/refusals.ts';
import { answer, readBody } from '../../../../../../api/v1/answer.ts';
import { readTypedForm } from '../typed-form.ts';
import type { RequestHandler } from './$types';

/** Keeps what the form's page sends by itself while somebody types. */
export const PUT: RequestHandler = (event) =>
	answer(event, async (context) => {
		const form = await readBody(() => event.request.formData());
		const { content, revision } = readTypedForm(form, event.locals.language);
		if (!content) throw new Refusal('malformed');
		return Response.json(await saveDraft(context, event.params, { content, revision }));
	});
