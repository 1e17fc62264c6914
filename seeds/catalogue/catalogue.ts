import type { Catalogue } from '../../src/lib/domain/catalogue.ts';
import { formBm01 } from './form-bm01.ts';
import { formBm03 } from './form-bm03.ts';
import { groups } from './groups.ts';
import { holidays } from './holidays.ts';
import { indicators } from './indicators.ts';
import { plan2023 } from './plan-2023.ts';
import { successions } from './successions.ts';
import { units } from './units.ts';

/** What the city begins with; afterwards administrators change it in the software. */
export const catalogue: Catalogue = {
	units,
	successions,
	groups,
	forms: [formBm01, formBm03],
	indicators,
	plans: [plan2023],
	holidays
};
