import type { Role } from '#lib/domain/actor.ts';
import { DEMO_ACCOUNTS } from '../../../seeds/demo/accounts.ts';

/** Who asks. Nobody signed in has no role; so has whoever is signed in no more. */
export interface Principal {
	readonly name: string;
	readonly role: Role | null;
	/** The unit the person acts for, as an official code. */
	readonly unit: string | null;
	/** The demo account to sign in with; null for who never does. */
	readonly userName: string | null;
	/** What becomes of the session after signing in. */
	readonly then: 'goes on' | 'expires' | 'is disabled';
}

function account(name: string, userName: string, then: Principal['then'] = 'goes on'): Principal {
	const found = DEMO_ACCOUNTS.find((one) => one.userName === userName);
	if (!found) throw new Error(`no demo account ${userName}`);
	const isIn = then === 'goes on';
	return { name, userName, then, role: isIn ? found.role : null, unit: isIn ? found.unit : null };
}

const NOBODY = { role: null, unit: null, userName: null, then: 'goes on' } as const;

/** 06820 has a report open, 06814 one that waits for the office, 06808 only accepted ones. */
export const PRINCIPALS: readonly Principal[] = [
	{ name: 'anonymous', ...NOBODY },
	account('ward officer A', 'ward_06820'),
	account('ward officer B', 'ward_06814'),
	account('ward leader', 'leader_06808'),
	account('school A', 'school_tt_b'),
	account('school B', 'school_tc_a'),
	account('office staff', 'office_staff'),
	account('office head', 'office_head'),
	account('city leader', 'city_leader'),
	account('administrator', 'administrator'),
	account('disabled user', 'ward_06823', 'is disabled'),
	account('expired session', 'ward_06826', 'expires')
];

/** Machines, each with a token of one account: under /api/v1 they may what the account may, elsewhere they are nobody. */
export const MACHINES: readonly Principal[] = [
	account('token of ward A', 'ward_06820'),
	account('token of ward B', 'ward_06814'),
	account('token of school A', 'school_tt_b'),
	account('token of office staff', 'office_staff'),
	account('token of the office head', 'office_head'),
	account('token of the city leader', 'city_leader'),
	account('token of the administrator', 'administrator'),
	account('token of a disabled user', 'ward_06823', 'is disabled')
];

/** In the demo, a passer-by looks with the city leader's eyes where the route table lets them. */
export const VISITOR: Principal = { name: 'visitor of the demo', ...NOBODY };
