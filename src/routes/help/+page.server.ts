import type { PageServerLoad } from './$types';

/** The help, all of it; of one page first. ?for=/my-work */
export const load: PageServerLoad = ({ url }) => ({ of: url.searchParams.get('for') });
