import type { Words } from './words.ts';
import { account } from './en/account.ts';
import { common } from './en/common.ts';
import { entry } from './en/entry.ts';
import { frame } from './en/frame.ts';
import { obligation } from './en/obligation.ts';
import { overview } from './en/overview.ts';
import { plan } from './en/plan.ts';
import { problem } from './en/problem.ts';
import { refusal } from './en/refusal.ts';
import { report } from './en/report.ts';
import { review } from './en/review.ts';
import { template } from './en/template.ts';
import { unit } from './en/unit.ts';
import { upload } from './en/upload.ts';

/** The same words in English. */
export const en = {
	account,
	common,
	entry,
	frame,
	obligation,
	overview,
	plan,
	problem,
	refusal,
	report,
	review,
	template,
	unit,
	upload
} satisfies Words;
