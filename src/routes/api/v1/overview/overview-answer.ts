import type { CityFigure, OverviewView, Share } from '#lib/domain/overview.ts';

/** The overview as the contract has it: codes and numbers, no words of ours. */
export function overviewAnswer(view: OverviewView): object {
	return {
		period: view.period,
		asOf: view.asOf,
		synthetic: view.isSynthetic,
		fallback: view.fallback,
		received: view.received.map(({ form, owed, counting, accepted, returned }) => ({
			form,
			owed,
			counting,
			accepted,
			returned
		})),
		indicators: view.indicators.map((indicator) => cityAnswer(indicator, view.seesOthers)),
		units: view.units.map(({ unit, name, form, punctuality, days, review, indicators }) => ({
			unit,
			name,
			form,
			punctuality,
			days,
			review,
			indicators: indicators.map(({ code, isEstimated, ...share }) => ({
				code,
				...shareAnswer(share),
				estimated: isEstimated
			}))
		}))
	};
}

function cityAnswer(indicator: CityFigure, seesOthers: boolean): object {
	const { code, target, low, high, missing, missingCount, isEstimated, inPeriod } = indicator;
	return {
		code,
		...shareAnswer(indicator),
		target,
		low,
		high,
		missing: seesOthers ? missing.map(({ unit }) => unit) : { count: missingCount },
		estimated: isEstimated,
		inPeriod: shareAnswer(inPeriod)
	};
}

function shareAnswer({ value, numerator, denominator, reason }: Share): object {
	return { value, numerator, denominator, reason };
}
