import { account } from './vi/account.ts';
import { administration } from './vi/administration.ts';
import { audit } from './vi/audit.ts';
import { backup } from './vi/backup.ts';
import { common } from './vi/common.ts';
import { directory } from './vi/directory.ts';
import { entry } from './vi/entry.ts';
import { failure } from './vi/failure.ts';
import { frame } from './vi/frame.ts';
import { happened } from './vi/happened.ts';
import { help } from './vi/help.ts';
import { obligation } from './vi/obligation.ts';
import { overview } from './vi/overview.ts';
import { ownCatalogue } from './vi/ownCatalogue.ts';
import { passport } from './vi/passport.ts';
import { people } from './vi/people.ts';
import { peopleList } from './vi/peopleList.ts';
import { plan } from './vi/plan.ts';
import { problem } from './vi/problem.ts';
import { refusal } from './vi/refusal.ts';
import { report } from './vi/report.ts';
import { review } from './vi/review.ts';
import { rights } from './vi/rights.ts';
import { search } from './vi/search.ts';
import { template } from './vi/template.ts';
import { unit } from './vi/unit.ts';
import { upload } from './vi/upload.ts';
import { work } from './vi/work.ts';

/** Every word people read, in Vietnamese. */
export const vi = {
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
};
