import type { Actor } from '#lib/domain/actor.ts';
import type { Clock } from './clock.ts';
import type { Database } from './db/seat.ts';

/** What every operation is given: passed, not summoned. The instant comes with the transaction (RULES 3). */
export interface Context {
	readonly db: Database;
	readonly actor: Actor;
	readonly clock: Clock;
}
