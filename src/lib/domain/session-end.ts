/** A session ends after so long without a request; the person is warned before. */
export const IDLE_MINUTES = 30;
export const WARN_MINUTES_BEFORE = 5;
/** And in any case after a working day, whatever happens in it. */
export const ABSOLUTE_HOURS = 8;

const IDLE_MS = IDLE_MINUTES * 60_000;

/** When a session ends if nothing more is asked. */
export function sessionEnd({ lastSeenAt, expiresAt }: { lastSeenAt: Date; expiresAt: Date }): Date {
	return new Date(Math.min(lastSeenAt.getTime() + IDLE_MS, expiresAt.getTime()));
}
