import type { failure as vietnamese } from '../vi/failure.ts';
import type { SameShape } from '../shape.ts';

export const failure: SameShape<typeof vietnamese> = {
	signIn: {
		heading: 'Please sign in',
		next: 'After signing in you come back to this page.'
	},
	forbidden: {
		heading: 'This account may not do this',
		next: 'If this is the wrong account, sign out and sign in with the other one.'
	},
	missing: {
		heading: 'Page not found',
		next: 'You can search for the unit or the period in the box at the top of the page.'
	},
	conflict: {
		heading: 'This could not be done',
		next: 'Reload the page to see how things stand, then do it again.'
	},
	tooLarge: {
		heading: 'What was sent is too large',
		next: 'Go back, choose a smaller file and send it again.'
	},
	refused: {
		heading: 'The request was not carried out',
		next: 'Go back, reload the page and do it again.'
	},
	unavailable: {
		heading: 'The system is interrupted for a moment',
		next: 'Everything stored is safe. Wait a minute and try again.'
	}
};
