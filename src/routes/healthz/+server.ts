import type { RequestHandler } from './$types';

/** The process lives; whether it can work is /readyz. */
export const GET: RequestHandler = () => Response.json({ ok: true });
