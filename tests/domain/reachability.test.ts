import { expect, test } from 'vitest';
import { reachabilityOf, type UnitAccount } from '#lib/domain/reachability.ts';

const one: UnitAccount = { isDisabled: false, validFrom: null, validBefore: null, hasSignedIn: true };

test.each<[string, UnitAccount[], ReturnType<typeof reachabilityOf>]>([
	['nobody was ever given an account', [], { reachability: 'no-account', people: 0 }],
	['somebody who comes in', [one], { reachability: 'reachable', people: 1 }],
	[
		'somebody who never came',
		[{ ...one, hasSignedIn: false }],
		{ reachability: 'never-signed-in', people: 1 }
	],
	[
		'one who never came and one who did',
		[{ ...one, hasSignedIn: false }, one],
		{ reachability: 'reachable', people: 2 }
	],
	['a disabled account', [{ ...one, isDisabled: true }], { reachability: 'no-account', people: 0 }],
	[
		'a role that ended yesterday',
		[{ ...one, validBefore: '2023-07-05' }],
		{ reachability: 'no-account', people: 0 }
	],
	[
		'a role on its last day',
		[{ ...one, validBefore: '2023-07-06' }],
		{ reachability: 'reachable', people: 1 }
	],
	[
		'a role that begins tomorrow',
		[{ ...one, validFrom: '2023-07-06' }],
		{ reachability: 'no-account', people: 0 }
	],
	[
		'the one who came in has left, the other never came',
		[
			{ ...one, isDisabled: true },
			{ ...one, hasSignedIn: false }
		],
		{ reachability: 'never-signed-in', people: 1 }
	]
])('%s', (_, accounts, expected) => {
	expect(reachabilityOf(accounts, '2023-07-05')).toEqual(expected);
});
