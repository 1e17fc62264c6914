import type { Words } from './words.ts';
import { account } from './en/account.ts';
import { administration } from './en/administration.ts';
import { audit } from './en/audit.ts';
import { backup } from './en/backup.ts';
import { common } from './en/common.ts';
import { directory } from './en/directory.ts';
import { entry } from './en/entry.ts';
import { failure } from './en/failure.ts';
import { frame } from './en/frame.ts';
import { happened } from './en/happened.ts';
import { help } from './en/help.ts';
import { obligation } from './en/obligation.ts';
import { overview } from './en/overview.ts';
import { ownCatalogue } from './en/ownCatalogue.ts';
import { passport } from './en/passport.ts';
import { people } from './en/people.ts';
import { peopleList } from './en/peopleList.ts';
import { plan } from './en/plan.ts';
import { problem } from './en/problem.ts';
import { refusal } from './en/refusal.ts';
import { report } from './en/report.ts';
import { review } from './en/review.ts';
import { rights } from './en/rights.ts';
import { search } from './en/search.ts';
import { template } from './en/template.ts';
import { unit } from './en/unit.ts';
import { upload } from './en/upload.ts';
import { work } from './en/work.ts';

/** The same words in English. */
export const en = {
	account,
	administration,
	audit,
	backup,
	common,
	directory,
	entry,
	failure,
	frame,
	happened,
	help,
	obligation,
	overview,
	ownCatalogue,
	passport,
	people,
	peopleList,
	plan,
	problem,
	refusal,
	report,
	review,
	rights,
	search,
	template,
	unit,
	upload,
	work
} satisfies Words;
