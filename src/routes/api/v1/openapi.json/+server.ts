import { openapi } from './openapi.ts';
import type { RequestHandler } from './$types';

/** The contract, for machines; a test holds the running server against it. */
export const GET: RequestHandler = () => Response.json(openapi);
