/**
 * The business clock: deadlines, times of submission, what is visible (RULES 3).
 * It is the database's time, so that several servers agree; in demo and test it is shifted and goes on ticking.
 */
export interface Clock {
	readonly isSimulated: boolean;
	/** The business instant that belongs to a reading of the database's clock. */
	at(databaseNow: Date): Date;
}

/** A clock that somebody may set, and that ticks on from there. */
export class SettableClock implements Clock {
	readonly isSimulated = true;
	#shift: number;

	constructor(startsAt: Date) {
		this.#shift = startsAt.getTime() - Date.now();
	}

	at(databaseNow: Date): Date {
		return new Date(databaseNow.getTime() + this.#shift);
	}

	moveTo(instant: Date): void {
		this.#shift = instant.getTime() - Date.now();
	}
}

export const realClock: Clock = { isSimulated: false, at: (databaseNow) => databaseNow };

/** A clock that stands still: for laying the demo year and for tests at a millisecond. */
export function clockAt(instant: Date): Clock {
	return { isSimulated: true, at: () => instant };
}
