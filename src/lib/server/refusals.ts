import type { Happened } from '#lib/domain/happened.ts';

/** Why an operation says no. The words are in i18n, the HTTP status in the table below. */
export type RefusalCode =
	| 'malformed'
	| 'not-signed-in'
	| 'not-allowed'
	| 'own-entry'
	| 'not-found'
	| 'method-not-allowed'
	| 'password-first'
	| 'second-factor-first'
	| 'already-accepted'
	| 'stale-version'
	| 'stale-draft'
	| 'stale-contact'
	| 'stale-catalogue'
	| 'bad-unit'
	| 'bad-group'
	| 'code-taken'
	| 'contact-needed'
	| 'already-reviewed'
	| 'changed-meanwhile'
	| 'already-exempt'
	| 'reason-needed'
	| 'not-open'
	| 'not-reopenable'
	| 'ends-too-early'
	| 'clock-behind-ledger'
	| 'key-reused'
	| 'told-already'
	| 'figures-refused'
	| 'no-file'
	| 'empty-file'
	| 'not-xlsx'
	| 'old-xls'
	| 'unreadable'
	| 'too-slow'
	| 'too-large'
	| 'too-busy'
	| 'wrong-origin'
	| 'bad-credentials'
	| 'bad-password'
	| 'guessable-password'
	| 'same-password'
	| 'bad-code'
	| 'code-expired'
	| 'too-many-attempts'
	| 'dead-link'
	| 'name-taken'
	| 'unknown-unit'
	| 'unknown-account'
	| 'no-role'
	| 'already-assigned'
	| 'wrong-days'
	| 'last-administrator'
	| 'bad-contact'
	| 'bad-user-name'
	| 'no-catalogue'
	| 'holds-real-reports'
	| 'unavailable'
	| 'disk-full'
	| 'internal';

export const STATUS_OF: Record<RefusalCode, number> = {
	malformed: 400,
	'not-signed-in': 401,
	'not-allowed': 403,
	'own-entry': 403,
	'not-found': 404,
	'method-not-allowed': 405,
	'password-first': 403,
	'second-factor-first': 403,
	'already-accepted': 409,
	'stale-version': 409,
	'stale-draft': 409,
	'stale-contact': 409,
	'stale-catalogue': 409,
	'bad-unit': 422,
	'bad-group': 422,
	'code-taken': 409,
	'contact-needed': 422,
	'already-reviewed': 409,
	'changed-meanwhile': 409,
	'already-exempt': 409,
	'reason-needed': 422,
	'not-open': 409,
	'not-reopenable': 409,
	'ends-too-early': 422,
	'clock-behind-ledger': 409,
	'key-reused': 422,
	'told-already': 409,
	'figures-refused': 422,
	'no-file': 400,
	'empty-file': 400,
	'not-xlsx': 415,
	'old-xls': 415,
	unreadable: 415,
	'too-slow': 422,
	'too-large': 413,
	'too-busy': 429,
	'wrong-origin': 403,
	'bad-credentials': 401,
	'bad-password': 422,
	'guessable-password': 422,
	'same-password': 422,
	'bad-code': 401,
	'code-expired': 401,
	'too-many-attempts': 429,
	'dead-link': 404,
	'name-taken': 409,
	'unknown-unit': 422,
	'unknown-account': 422,
	'no-role': 403,
	'already-assigned': 409,
	'wrong-days': 422,
	'last-administrator': 409,
	'bad-contact': 422,
	'bad-user-name': 422,
	'no-catalogue': 503,
	'holds-real-reports': 409,
	unavailable: 503,
	'disk-full': 507,
	internal: 500
};

/** An operation's no. Routes turn it into a status and words; nothing was changed. */
export class Refusal extends Error {
	readonly code: RefusalCode;
	/** What it was about, where a sheet or an address said so. */
	about: { form: string | null; unit: string | null; period: string | null } | null = null;
	/** When it makes sense to try again. */
	readonly retryAfterSeconds: number | undefined;

	/** Who did what meanwhile, for whoever was overtaken. */
	readonly happened: readonly Happened[];

	constructor(
		code: RefusalCode,
		{ happened = [], retryAfterSeconds }: { happened?: readonly Happened[]; retryAfterSeconds?: number } = {}
	) {
		super(code);
		this.name = 'Refusal';
		this.code = code;
		this.happened = happened;
		this.retryAfterSeconds = retryAfterSeconds;
	}

	get status(): number {
		return STATUS_OF[this.code];
	}
}

const CONNECTION_LOST =
	/timeout exceeded when trying to connect|Connection terminated|not queryable|Client was closed/;

/** Failures of the database that mean "later", "no room" or "somebody was quicker", in our words. */
export function refusalOf(error: unknown): Refusal | undefined {
	if (error instanceof Refusal) return error;
	const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
	if (typeof code === 'string') {
		if (code === '53100' || code === 'ENOSPC') return new Refusal('disk-full');
		if (code === '23505') return new Refusal('stale-version');
		// Text that no database can hold: NUL, half of a surrogate pair.
		if (code === '22021' || code === '22P05' || code === '22P02') return new Refusal('malformed');
		if (/^(57P0[1-3]|08...|53300|ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND)$/.test(code)) {
			return new Refusal('unavailable');
		}
	}
	// The driver has no code for a connection that went away between two of our queries.
	if (typeof message === 'string' && CONNECTION_LOST.test(message)) return new Refusal('unavailable');
	return undefined;
}

/** Says of a refusal what it was about; anything else passes as it is. */
export async function about<T>(what: NonNullable<Refusal['about']>, work: Promise<T>): Promise<T> {
	try {
		return await work;
	} catch (error) {
		if (error instanceof Refusal) error.about ??= what;
		throw error;
	}
}
