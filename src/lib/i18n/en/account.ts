import type { account as vietnamese } from '../vi/account.ts';
import type { SameShape } from '../shape.ts';

export const account: SameShape<typeof vietnamese> = {
	signIn: 'Sign in',
	userName: 'User name',
	password: 'Password',
	noPublicSignUp:
		'Accounts are given by the administrator. If you have forgotten your password, contact the labour office.',
	signedInAs: (name) => `Signed in: ${name}.`,

	carried:
		'Your session had ended when the report was sent. What you typed is kept on this page: sign in to keep it as a draft and go on.',

	notKept:
		'You are signed in, but what you had typed could not be kept as a draft. It is still on this page; if this is the wrong account, choose your unit’s account.',
	resume: 'Open the form with what was typed',

	demo: {
		title: 'Demo: choose a role to look around',
		synthetic: 'synthetic data',
		isSynthetic: (synthetic) => `All figures here are ${synthetic}.`,
		oneClick:
			'In the demo one click replaces the password and the second factor; the real system has no such way in.',
		enterAs: (name) => `Enter as ${name}`,
		withPassword: 'Sign in with a password',
		tries: {
			'ward-officer': 'See what your unit owes and until when; submit an Excel file and get a receipt.',
			'ward-leader': 'See the reports, their state and the indicators of your own unit.',
			school: 'Submit the tuition report; see the cashless share of your own school.',
			'office-staff': 'See which units have reported, are due soon or overdue; submit on behalf of a unit.',
			'office-head': 'See the four indicators of the city and the state of every report.',
			'city-leader': 'See the four indicators, the wards compared and the overdue units on one screen.',
			administrator: 'See the plan; move the clock of the demo to another day.'
		}
	},

	wait: (seconds) =>
		seconds < 90 ? `Try again in ${seconds} seconds.` : `Try again in ${Math.ceil(seconds / 60)} minutes.`,
	because: {
		'new-password': 'The new password is set, and all former sessions have ended. Sign in with it.',
		ended: 'The session has ended: nothing was done for 30 minutes, or 8 hours are over. Sign in again.'
	},

	code: {
		title: 'Second step',
		what: 'The password is right. Enter the six digits that the authenticator app on your telephone shows.',
		label: 'Code',
		hint: 'Telephone lost: enter a backup code, for instance abcd-efgh-jkmn-pqrs-tuvw-xyz2. Each works once.',
		send: 'Go on',
		anew: 'Sign in with another account'
	},

	new: {
		show: 'Show the password',
		hide: 'Hide the password',
		rules:
			'12 to 128 characters; accents and spaces are welcome. Join a few words that you remember and others cannot guess, a short sentence for instance. Do not build it on the user name, names of the place, common passwords, rows of keys or repetitions.',
		short: (missing) => `${missing} more characters are needed.`,
		long: 'The password has more than 128 characters.',
		guessable: 'This password is easy to guess. Add other words.',
		found: (words) => `This password is easy to guess, most of it is: ${words}. Add other words.`,
		good: 'This password can be used.'
	},

	reset: {
		title: 'Set a new password',
		forWhom: (userName) => `Account: ${userName}.`,
		others: 'When it is set, all sessions of this account end.',
		clears:
			'The administrator has let the former second factor go: it is enrolled anew at the next sign-in if the role needs it.',
		send: 'Set the new password',
		callBack: [
			'Never issue a link within a call that came in, even if you know the voice.',
			'Hang up and call back at the number that the office’s list of contacts has for the unit, not at one the caller gave.',
			'Ask for something that only this person knows, the last report they submitted for instance.',
			'Send the link to that person over the channel agreed upon; it works once, within 15 minutes.',
			'Clear the second factor only if both the telephone and the backup codes are lost.'
		].join('\n')
	},

	me: {
		title: 'My account',
		who: 'Who I am',
		name: 'Name',
		role: 'Role',
		lastSignIn: 'Previous sign-in',
		never: 'This is the first sign-in',
		failed: (count, since) => `${count} failed sign-ins since ${since}`,
		noFailed: 'No failed sign-ins before this session',
		password: 'Password',
		passwordWhat: 'Change it when somebody else may know it. It need not be changed at intervals.',
		change: 'Change the password',
		factor: 'Second factor',
		factorOn: (left) => `On. ${left} backup codes are left.`,
		factorOff: 'Off. When it is on, a code on your own telephone is needed besides the password.',
		factorDemo: 'Demo accounts need no second factor.',
		enrol: 'Turn on the second factor',
		manage: 'Backup codes, another telephone',
		sessions: 'My sessions',
		sessionsWhat:
			'A session ends after 30 minutes without a request, and after 8 hours at the latest. If one is not yours: end it, then change the password.',
		device: 'Device',
		address: 'Network address',
		began: 'Signed in at',
		seen: 'Last seen',
		thisOne: 'This session',
		end: 'End',
		endOf: (device) => `End the session on ${device}`,
		endOthers: 'End all other sessions',
		endHint: 'Enter the password to end one session or all others.',
		ended: 'The session has ended.',
		on: (browser, system) => `${browser} on ${system}`,
		browser: {
			edge: 'Edge',
			opera: 'Opera',
			coccoc: 'Cốc Cốc',
			firefox: 'Firefox',
			chrome: 'Chrome',
			safari: 'Safari',
			other: 'Another browser'
		},
		system: {
			windows: 'Windows',
			android: 'Android',
			ios: 'iPhone or iPad',
			macos: 'Mac',
			linux: 'Linux',
			other: 'another device'
		}
	},

	factor: {
		title: 'Second factor',
		must: 'Your role needs a second factor. Enrol it once, now, before you go on.',
		what: 'At each sign-in you enter, besides the password, the six digits of an authenticator app on your telephone (Google Authenticator or Microsoft Authenticator, for instance). The app needs no network.',
		demo: 'Demo accounts are shared by many, so they have no second factor.',
		currentPassword: 'Current password',
		begin: 'Begin',
		step1: '1. Scan this code with the authenticator app',
		picture: 'QR code with the key of this account',
		byHand: 'If it cannot be scanned, type this key into the app (kind “time based”)',
		onThisPhone: 'Open it in an app on this very telephone',
		step2: '2. Enter the six digits that the app shows',
		confirm: 'Confirm',
		done: 'The second factor is on.',
		renewed: 'There are 10 new backup codes; the old ones no longer work.',
		toldAlready:
			'This was done when it was sent before, so it was not done again. Backup codes are shown once; if they were not written down, make ten new ones below.',
		codes: 'Backup codes',
		codesWhat:
			'For the day on which the telephone is lost; each works once. Print them or write them down and keep them apart: they are shown here this once.',
		goOn: 'The codes are kept, go on',
		left: (count) => `${count} backup codes are left.`,
		renew: 'Make 10 new backup codes',
		renewWhat: 'The old ones will no longer work.',
		remove: 'Turn the second factor off',
		replace: 'Change to another telephone',
		removeWhat: 'Needs the password and a code (of the app or a backup code).',
		replaceWhat:
			'Takes the old telephone off and enrols the new one right away. Needs the password and a code (of the app or a backup code).',
		removed: 'The second factor is off.',
		wrongPassword: 'The password is wrong. Check the keyboard language and the Caps Lock key and try again.',
		back: 'To the account page'
	},

	change: {
		title: 'Change the password',
		must: 'You are still using the first password you were given. Change it to your own before you go on.',
		current: 'Current password',
		wanted: 'New password',
		repeat: 'New password again',
		others: 'When it is changed, other sessions of this account end.',
		send: 'Change the password',
		differs: 'The two new passwords are not the same. Enter them again.',
		wrongCurrent:
			'The current password is wrong. Check the keyboard language and the Caps Lock key and try again.',
		done: 'The password has been changed.',
		goOn: 'Go to the main page'
	}
};
