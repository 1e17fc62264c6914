import { redirect } from '@sveltejs/kit';
import { homeOf } from '#lib/ui/frame/pages.ts';
import { contextOf } from '../answer.ts';
import type { RequestHandler } from './$types';

/** Leads to where the person's day begins: after signing in, and from error pages that know nobody. */
export const GET: RequestHandler = (event) => redirect(303, homeOf(contextOf(event).actor.role));
