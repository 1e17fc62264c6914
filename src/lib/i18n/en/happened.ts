import type { happened as vietnamese } from '../vi/happened.ts';
import type { SameShape } from '../shape.ts';

export const happened: SameShape<typeof vietnamese> = {
	deed: {
		submit: (version, who, at) => `Version ${version} was submitted by ${who} at ${at}.`,
		accept: (version, who, at) => `Version ${version} was accepted by ${who} at ${at}.`,
		return: (version, who, at) => `Version ${version} was returned by ${who} at ${at}.`,
		void: (version, who, at) => `Version ${version} was ruled out by ${who} at ${at}.`,
		reopen: (_version, who, at) => `The report was reopened by ${who} at ${at}.`,
		'save-draft': (_version, who, at) => `The draft there now was saved by ${who} at ${at}.`,
		exempt: (_version, who, at) => `The unit was exempted from this report by ${who} at ${at}.`,
		edit: (_version, who, at) => `This entry was changed by ${who} at ${at}.`
	},
	who: {
		account: (name, role) => `${name} (${role})`,
		terminal: 'the operator of the server',
		unknown: 'an account that no longer exists'
	}
};
