/** A screen as a role sees it on the demo's day; the name is its picture's. */
export interface Screen {
	readonly name: string;
	readonly path: string;
}

const WARD = '/reports/BM-01/2023-Q2/06832';
const LATE = '/reports/BM-01/2023-Q2/06835';
const WAITING = '/reports/BM-01/2023-Q2/06814';
const SCHOOL = '/reports/BM-03/2023-Q2/TC-A';

const OVERVIEW: readonly Screen[] = [
	{ name: 'overview', path: '/' },
	{ name: 'overview-accepted', path: '/?period=2023-Q1&accepted=1' },
	{ name: 'overview-not-open', path: '/?period=2023-Q3' }
];
const LISTS: readonly Screen[] = [
	{ name: 'obligations', path: '/obligations' },
	{ name: 'plan', path: '/plan' },
	{ name: 'help', path: '/help' }
];

/** Every screen by who sees it; '' is a visitor who has not signed in. */
export const SCREENS: readonly (readonly [user: string, screens: readonly Screen[]])[] = [
	[
		'',
		[
			{ name: 'sign-in', path: '/sign-in' },
			{ name: 'help', path: '/help' },
			{ name: 'overview', path: '/' },
			{ name: 'absent', path: '/nothing-here' }
		]
	],
	[
		'ward_06832',
		[
			{ name: 'my-work', path: '/my-work' },
			...OVERVIEW,
			...LISTS,
			{ name: 'help-of-page', path: '/help?for=/my-work' },
			{ name: 'unit', path: '/units/06832?year=2023' },
			{ name: 'unit-other-indicator', path: '/units/06832?year=2023&indicator=P1' },
			{ name: 'unit-no-plan', path: '/units/06832?year=2022' },
			{ name: 'search', path: '/search?q=quy+2' },
			{ name: 'report', path: WARD },
			{ name: 'form', path: `${WARD}/form` },
			{ name: 'form-not-open', path: '/reports/BM-01/2023-Q3/06832/form' },
			{ name: 'upload', path: `${WARD}/submit` },
			{ name: 'change-password', path: '/change-password' },
			{ name: 'account', path: '/account' }
		]
	],
	[
		'ward_06835',
		[
			{ name: 'my-work-overdue', path: '/my-work' },
			{ name: 'report-overdue', path: LATE },
			{ name: 'form-empty', path: `${LATE}/form` }
		]
	],
	[
		'leader_06808',
		[
			{ name: 'my-work', path: '/my-work' },
			{ name: 'unit', path: '/units/06808?year=2023' },
			{ name: 'report-accepted', path: '/reports/BM-01/2023-Q1/06808' }
		]
	],
	[
		'school_tc_a',
		[
			{ name: 'my-work', path: '/my-work' },
			...OVERVIEW,
			...LISTS,
			{ name: 'unit', path: '/units/TC-A?year=2023' },
			{ name: 'search', path: '/search?q=tc-a' },
			{ name: 'report', path: SCHOOL },
			{ name: 'form', path: `${SCHOOL}/form` },
			{ name: 'upload', path: `${SCHOOL}/submit` }
		]
	],
	[
		'office_staff',
		[
			{ name: 'my-work', path: '/my-work' },
			...OVERVIEW,
			...LISTS,
			{ name: 'unit-overdue', path: '/units/06835?year=2023&accepted=1' },
			{ name: 'search', path: '/search?q=kho+khan' },
			{ name: 'search-nothing', path: '/search?q=khong+co+gi' },
			{ name: 'search-empty', path: '/search' },
			{ name: 'report-waiting', path: WAITING },
			{ name: 'report-return', path: `${WAITING}?review=return` },
			{ name: 'report-school', path: SCHOOL },
			{ name: 'form-on-behalf', path: `${LATE}/form` },
			{ name: 'upload-on-behalf', path: `${LATE}/submit` },
			{ name: 'directory', path: '/directory' },
			{ name: 'directory-edit', path: '/directory?edit=06808' },
			{ name: 'report-school-accepted', path: '/reports/BM-03/2023-Q1/CDCNXD' }
		]
	],
	[
		'office_head',
		[
			{ name: 'my-work', path: '/my-work' },
			{ name: 'report-accepted', path: '/reports/BM-01/2023-Q1/06808' },
			{ name: 'report-reopen', path: '/reports/BM-01/2023-Q1/06808?review=reopen' },
			{ name: 'report-void', path: `${WAITING}?review=void` },
			{ name: 'report-overdue', path: LATE },
			{ name: 'unit-school', path: '/units/TT-B' },
			{ name: 'directory', path: '/directory' },
			{ name: 'audit', path: '/audit' }
		]
	],
	[
		'city_leader',
		[
			...OVERVIEW,
			{ name: 'overview-tuition', path: '/?period=2023-Q2&indicator=CT3' },
			{ name: 'overview-passport', path: '/?period=2023-Q2&indicator=CT2&passport=CT2' },
			...LISTS,
			{ name: 'unit', path: '/units/06832?year=2023' },
			{ name: 'unit-school', path: '/units/TC-A?year=2023' },
			{ name: 'search', path: '/search?q=vang+danh' },
			{ name: 'report-returned', path: WARD }
		]
	],
	[
		'administrator',
		[
			{ name: 'administration', path: '/admin' },
			{ name: 'people', path: '/admin/people' },
			{ name: 'people-filtered', path: '/admin/people?q=vang+danh' },
			{ name: 'person', path: '/admin/people/ward_06808' },
			{ name: 'new-person', path: '/admin/new-person' },
			{ name: 'import-people', path: '/admin/import-people' },
			{ name: 'plan', path: '/plan' },
			{ name: 'help', path: '/help' },
			{ name: 'directory', path: '/directory' },
			{ name: 'own-catalogue', path: '/admin/catalogue' },
			{ name: 'own-catalogue-group', path: '/admin/catalogue?group=ncc' },
			{ name: 'own-catalogue-new-unit', path: '/admin/catalogue?unit=new' },
			{ name: 'permissions', path: '/admin/permissions' },
			{ name: 'audit', path: '/audit' },
			{ name: 'audit-nothing', path: '/audit?from=2001-01-01&to=2001-01-02' },
			{ name: 'backups', path: '/admin/backups' },
			{ name: 'account', path: '/account' },
			{ name: 'second-factor', path: '/account/second-factor' },
			{ name: 'help-of-page', path: '/help?for=/admin/people/[user]' },
			{ name: 'search', path: '/search?q=vang+danh' }
		]
	]
];
