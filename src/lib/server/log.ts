import pino from 'pino';

/** Ids and codes only: never a name, an account number or a figure. */
export const log = pino({
	level: process.env.LOG_LEVEL ?? 'info',
	base: undefined,
	timestamp: pino.stdTimeFunctions.isoTime
});

/** What of an error may be written down: PostgreSQL's `detail` prints keys, so it stays out. */
export function errorFields(error: unknown): { code?: string; message: string; stack?: string } {
	if (!(error instanceof Error)) return { message: String(error) };
	const { code } = error as Error & { code?: string };
	return {
		...(code ? { code } : {}),
		message: error.message,
		...(error.stack ? { stack: error.stack } : {})
	};
}
