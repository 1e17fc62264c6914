import type { PageProps } from './$types';

/** A unit's line of the overview, and one of its figures. */
export type Line = PageProps['data']['overview']['units'][number];
type Figure = Omit<Line['indicators'][number], 'code'>;

const NONE: Figure = { value: null, numerator: null, denominator: null, reason: null, isEstimated: false };

/** The unit's figure of an indicator; an indicator that is not about it has none. */
export function figureOf({ indicators }: Pick<Line, 'indicators'>, code: string): Figure {
	return indicators.find((one) => one.code === code) ?? NONE;
}
