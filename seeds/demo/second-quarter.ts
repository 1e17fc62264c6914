import { FIELDS, WARDS_Q1 } from './wards-q1.ts';

type Line = Record<(typeof FIELDS)[number], number>;

/** A fixed seed: the demo is the same on every machine. */
const SEED = 20230705;

/** Synthetic second quarter of a ward, grown from its first: more people reached, more accounts, more paid to them. */
export function wardSecondQuarter(ward: string): Line[] {
	const chance = chanceOf(SEED + Number(ward));
	return (WARDS_Q1[ward] ?? []).map((values) => grow(asLine(values), chance));
}

/** Synthetic end of 2022, shrunk from the first quarter: a past for the first trend, as free of errors as a report. */
export function wardBaseline(ward: string): Line[] {
	return (WARDS_Q1[ward] ?? []).map((values) => shrink(asLine(values)));
}

export function asLine(values: readonly number[]): Line {
	return Object.fromEntries(FIELDS.map((field, at) => [field, values[at] ?? 0])) as Line;
}

function grow(q1: Line, chance: (upTo: number) => number): Line {
	const total = q1.total + chance(3) - 1;
	const withAccount = Math.min(total, Math.round(q1.with_account * 1.14) + chance(1));
	const authorised = Math.round(withAccount * share(q1.authorised_account, q1.with_account));
	const eWallet = q1.e_wallet + chance(1);
	const mobileMoney = q1.mobile_money;
	const paid = Math.min(
		withAccount,
		Math.round(withAccount * (share(q1.paid_via_account, q1.with_account) + 0.03))
	);
	const cash = Math.max(
		0,
		Math.min(total - paid, q1.paid_via_account + q1.paid_cash + total - q1.total - paid)
	);
	const without = total - withAccount;
	const agreed = Math.round(
		without * share(q1.no_account_agreed, q1.no_account_agreed + q1.no_account_refused)
	);
	return {
		total,
		monthly: Math.min(total, q1.monthly + chance(1)),
		reached: Math.min(total, Math.round(q1.reached * 1.09)),
		with_account: withAccount,
		own_account: withAccount - authorised,
		authorised_account: authorised,
		bank: withAccount - eWallet - mobileMoney,
		e_wallet: eWallet,
		mobile_money: mobileMoney,
		other_account: 0,
		identity_verified: Math.min(withAccount, Math.round(q1.identity_verified * 1.15)),
		account_verified: Math.min(withAccount, Math.round(q1.account_verified * 1.18)),
		paid_via_account: paid,
		amount_via_account: paid * perPerson(q1.amount_via_account, q1.paid_via_account, q1),
		paid_cash: cash,
		amount_cash: cash * perPerson(q1.amount_cash, q1.paid_cash, q1),
		cash_exception: Math.min(cash, q1.cash_exception),
		no_account_agreed: agreed,
		no_account_refused: without - agreed
	};
}

function shrink(q1: Line): Line {
	const total = Math.max(1, Math.round(q1.total * 0.99));
	const withAccount = Math.round(q1.with_account * 0.86);
	const authorised = Math.round(withAccount * share(q1.authorised_account, q1.with_account));
	const [eWallet, mobileMoney] = [q1.e_wallet, q1.mobile_money].map((count) => Math.floor(count * 0.86));
	const others = (eWallet ?? 0) + (mobileMoney ?? 0);
	const paid = Math.min(withAccount, Math.round(q1.paid_via_account * 0.79));
	const cash = Math.min(total - paid, q1.paid_cash);
	const agreed = Math.min(total - withAccount, q1.no_account_agreed);
	return {
		total,
		monthly: Math.min(total, q1.monthly),
		reached: Math.round(total * (q1.reached / q1.total) * 0.9),
		with_account: withAccount,
		own_account: withAccount - authorised,
		authorised_account: authorised,
		bank: withAccount - others,
		e_wallet: eWallet ?? 0,
		mobile_money: mobileMoney ?? 0,
		other_account: 0,
		identity_verified: Math.min(withAccount, Math.round(q1.identity_verified * 0.82)),
		account_verified: Math.min(withAccount, Math.round(q1.account_verified * 0.78)),
		paid_via_account: paid,
		amount_via_account: paid * perPerson(q1.amount_via_account, q1.paid_via_account, q1),
		paid_cash: cash,
		amount_cash: cash * perPerson(q1.amount_cash, q1.paid_cash, q1),
		cash_exception: Math.min(cash, q1.cash_exception),
		no_account_agreed: agreed,
		no_account_refused: total - withAccount - agreed
	};
}

function share(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}

/** Đồng per person of the first quarter; of a group nobody was paid in that way, the other way's. */
function perPerson(amount: number, people: number, q1: Line): number {
	if (people > 0) return Math.round(amount / people);
	return Math.round(
		(q1.amount_via_account + q1.amount_cash) / Math.max(1, q1.paid_via_account + q1.paid_cash)
	);
}

/** Whole numbers 0…upTo, the same sequence for the same seed (mulberry32). */
function chanceOf(seed: number): (upTo: number) => number {
	let state = seed >>> 0;
	return (upTo) => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) % (upTo + 1);
	};
}
