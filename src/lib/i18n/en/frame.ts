import type { frame as vietnamese } from '../vi/frame.ts';
import type { SameShape } from '../shape.ts';

export const frame: SameShape<typeof vietnamese> = {
	place: 'Uông Bí',
	product: 'Cashless payment',
	office: 'Division of Labour, War Invalids and Social Affairs, Uông Bí city',
	skip: 'Skip to the main content',
	navigation: 'Main pages',
	menu: 'Pages, search, language',
	pages: {
		myWork: 'My work',
		ownUnit: 'My unit',
		overview: 'Overview',
		cityResults: 'City results',
		obligations: 'Reports owed',
		plan: 'Plan',
		backups: 'Backups',
		audit: 'Audit log',
		directory: 'Directory',
		permissions: 'Permissions',
		administration: 'Administration',
		people: 'People'
	},
	search: {
		label: 'Find units, reports, difficulties; accents are not needed',
		hint: 'Find…',
		find: 'Search'
	},
	help: {
		open: 'Help',
		ofThisPage: 'Open the help for this page',
		all: 'All of the help'
	},
	role: {
		'ward-officer': 'Ward officer',
		'ward-leader': 'Ward leader',
		school: 'Vocational school',
		'office-staff': 'Labour office staff',
		'office-head': 'Head of the labour office',
		'city-leader': 'City leader',
		administrator: 'Administrator'
	},
	noRole: {
		title: 'No role today',
		what: (name) =>
			`${name} is signed in, but the account holds no role today: it has ended or has not begun yet.`,
		next: 'Ask the administrator or the labour office to be given a role. Nothing has been lost.',
		again: 'Check again'
	},
	switchRole: 'Switch role',
	switchTo: 'Work in the role',
	deputy: 'deputy',
	account: 'Account',
	visitor: 'Visitor of the demo',
	signIn: 'Sign in',
	signOut: 'Sign out',
	myAccount: 'My account',
	failedTries: (count, since) =>
		`Before this sign-in there were ${count} failed ones with your name, since ${since}. If it was not you who mistyped, change your password.`,
	failedSeen: 'I have read this',
	idle: {
		warning: (minutes) =>
			`Your session ends in about ${minutes} minutes if nothing is done. What you are typing is kept.`,
		last: 'The 8 hours of this session are nearly over, and it will end. Save or send what you are doing, then sign in again.',
		goOn: 'Go on working',
		over: 'Your session has ended. What you typed is still on this page: sign in in another tab and come back to send it.',
		signIn: 'Sign in again (new tab)'
	},
	changePassword: 'Change password',
	otherLanguage: 'Tiếng Việt',
	toDark: 'Change to the dark theme',
	toLight: 'Change to the light theme',
	demo: 'Synthetic data',
	demoMeaning: 'a demonstration, not real figures',
	testMode: 'Test mode',
	clock: (instant, weekday) => `Time of the demo: ${instant}, ${weekday}`,
	clockShort: (instant, weekday) => `${instant}, ${weekday}`,
	moveClock: 'Move the clock to',
	move: 'Move',
	period: {
		choose: 'Reporting period',
		notOpenYet: (period) => `${period} (not open yet)`
	},
	error: {
		title: (status) => `Error ${status}`,
		broken: {
			heading: 'The system met a problem',
			what: 'Something unexpected went wrong, so the page cannot be shown.',
			next: 'Try again; if it happens again, tell the administrator the request number.'
		},
		offline:
			'This device is offline, so no other page can be opened. This page stays as it is; try again once you are connected.',
		requestId: (id) => `Request number to tell the administrator: ${id}`,
		retry: 'Try again',
		home: 'To the main page'
	}
};
