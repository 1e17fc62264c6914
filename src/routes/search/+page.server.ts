import { findAnything } from '#lib/server/operations/search/find-anything.ts';
import { contextOf, orErrorPage } from '../answer.ts';
import type { PageServerLoad } from './$types';

/** As long as the box lets one type. */
const LONGEST_QUERY = 100;

/** Units, reports and difficulties by words without accents. ?q=quang+trung+q2 */
export const load: PageServerLoad = async (event) => ({
	found: await orErrorPage(
		event.locals,
		findAnything(contextOf(event), (event.url.searchParams.get('q') ?? '').slice(0, LONGEST_QUERY))
	)
});
