import { sql } from 'kysely';
import type { Handle, Unguarded } from './connection.ts';

/** With whose rights a transaction reads and writes: a role of the database, and who acts. */
export interface Seat {
	readonly dbRole: 'cashless_app' | 'cashless_admin' | 'cashless_city' | 'cashless_keeper';
	readonly userId: string;
	/** Empty for who acts for no unit. */
	readonly unitId: string;
	readonly role: string;
	/** The business instant for the audit, where the clock was moved; '' for the real one. */
	readonly businessAt: string;
}

/** A database whose only door is a seat: what operations are given instead of a connection. */
export class Database {
	readonly #unguarded: Unguarded;

	constructor(unguarded: Unguarded) {
		this.#unguarded = unguarded;
	}

	/**
	 * Runs the work in one transaction under the seat's role; the policies see who acts. Both last until it ends.
	 * `at` is the database's time at its start.
	 */
	async within<T>(seat: Seat, work: (handle: Handle, at: Date) => Promise<T>): Promise<T> {
		return this.#unguarded
			.transaction()
			.setIsolationLevel('read committed')
			.execute(async (handle) => {
				const { rows } = await sql<{ at: Date }>`select
					transaction_timestamp() as at,
					set_config('app.user_id', ${seat.userId}, true),
					set_config('app.unit_id', ${seat.unitId}, true),
					set_config('app.role', ${seat.role}, true),
					set_config('app.business_at', ${seat.businessAt}, true),
					set_config('role', ${seat.dbRole}, true)`.execute(handle);
				const [reading] = rows;
				if (!reading) throw new Error('the database told no time');
				return work(handle, reading.at);
			});
	}
}

/** Goes on under another role of the database, within the same transaction. */
export async function takeRole(handle: Handle, dbRole: Seat['dbRole']): Promise<void> {
	await sql`select set_config('role', ${dbRole}, true)`.execute(handle);
}
