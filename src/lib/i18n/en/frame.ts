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
		plan: 'Plan'
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
	account: 'Account',
	visitor: 'Visitor of the demo',
	signIn: 'Sign in',
	signOut: 'Sign out',
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
		signIn: {
			heading: 'Please sign in',
			what: 'This page is for people who have signed in.',
			next: 'After signing in you come back to this page.'
		},
		forbidden: {
			heading: 'This account may not do this',
			what: 'Your account may not see this page or do this.',
			next: 'If this is the wrong account, sign out and sign in with the other one.'
		},
		missing: {
			heading: 'Page not found',
			what: 'The address is no longer right, or your account may not see it.',
			next: 'You can search for the unit or the period in the box at the top of the page.'
		},
		conflict: {
			heading: 'This could not be done',
			what: 'Something has changed since this page was opened.',
			next: 'Reload the page to see how things stand, then do it again.'
		},
		tooLarge: {
			heading: 'What was sent is too large',
			what: 'The file is larger than the system takes, so nothing was stored.',
			next: 'Go back, choose a smaller file and send it again.'
		},
		refused: {
			heading: 'The request was not carried out',
			what: 'What was sent was not in the right form.',
			next: 'Go back, reload the page and do it again.'
		},
		unavailable: {
			heading: 'The system is interrupted for a moment',
			what: 'The system is restarting or under maintenance.',
			next: 'Everything stored is safe. Wait a minute and try again.'
		},
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
