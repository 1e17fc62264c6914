import { problemAnswers } from '#lib/i18n/problem-answer.ts';
import { submitReport } from '#lib/server/operations/report/submit-report.ts';
import { viewReport } from '#lib/server/operations/report/view-report.ts';
import { Refusal } from '#lib/server/refusals.ts';
import { answer, problemsResponse } from '../../../../answer.ts';
import { reportAnswer } from './report-answer.ts';
import { readSubmission } from './submission.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answer(event, async (context) => {
		const version = event.url.searchParams.get('version');
		if (version !== null && !/^[1-9]\d{0,5}$/.test(version)) throw new Refusal('malformed');
		const view = await viewReport(context, event.params, version === null ? undefined : Number(version));
		return Response.json(reportAnswer(view));
	});

export const POST: RequestHandler = (event) =>
	answer(event, async (context) => {
		const submission = await readSubmission(event.request);
		const isPreview = event.url.searchParams.get('preview') === '1';
		const result = await submitReport(context, { ...submission, target: event.params, isPreview });
		const problems = problemAnswers(result.problems, result.catalogue);
		if (!result.ok) return problemsResponse(problems);
		const { version, submittedAt, punctuality, days, receipt, isStored } = result;
		const warnings = problems.filter(({ severity }) => severity === 'warning');
		const notes = problems.filter(({ severity }) => severity === 'note');
		return Response.json(
			{
				ok: true,
				version,
				submittedAt,
				punctuality,
				days,
				receipt: isPreview ? null : receipt,
				problems: warnings,
				notes
			},
			{ status: isStored ? 201 : 200 }
		);
	});
