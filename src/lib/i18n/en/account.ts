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

	change: {
		title: 'Change the password',
		must: 'You are still using the first password you were given. Change it to your own before you go on.',
		current: 'Current password',
		wanted: 'New password',
		repeat: 'New password again',
		rule: 'At least 12 characters, and not the current one. Join a few words that you remember and others cannot guess, a short sentence for instance; no birthdays, telephone numbers or names of units.',
		others: 'When it is changed, other sessions of this account end.',
		send: 'Change the password',
		differs: 'The two new passwords are not the same. Enter them again.',
		wrongCurrent:
			'The current password is wrong. Check the keyboard language and the Caps Lock key and try again.',
		done: 'The password has been changed.',
		goOn: 'Go to the main page'
	}
};
