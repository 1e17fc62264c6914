import type { CityFigure, TrendPoint } from '#lib/domain/overview.ts';
import { quartersToDate, yearOf, type Period } from '#lib/domain/period.ts';
import * as format from '#lib/i18n/format.ts';
import { drawTrend, type Trend } from '../chart/trend-drawing.ts';
import type { Speech } from '../frame/speech.ts';
import { shortPeriod } from '../frame/spoken.ts';

interface DrawnIndicator {
	readonly figure: Pick<CityFigure, 'target' | 'trend'>;
	readonly period: Period;
	readonly speech: Speech;
}

/** Draws an indicator over the quarters; comes with the chart library. Gives back how to take it away. */
export function drawIndicator(canvas: HTMLCanvasElement, asked: DrawnIndicator): () => void {
	return drawTrend(canvas, trendOf(asked));
}

function trendOf({ figure, period, speech }: DrawnIndicator): Trend {
	const known = new Map(figure.trend.map((point) => [point.period, point]));
	// The year's places: what is known, then the quarters to come.
	const places = new Set([...known.keys(), ...quartersToDate(`${yearOf(period)}-Q4`)]);
	return {
		locale: format.localeOf(speech.language),
		points: [...places].map((place) => drawnPoint(place, known.get(place), period, speech)),
		target:
			figure.target === null
				? null
				: {
						value: figure.target,
						text: speech.words.overview.target(format.plainPercent(figure.target, speech.language))
					}
	};
}

function drawnPoint(
	place: Period,
	point: TrendPoint | undefined,
	period: Period,
	speech: Speech
): Trend['points'][number] {
	const value = point?.value ?? null;
	const isOfBefore = yearOf(place) < yearOf(period);
	const isBanded = (point?.missingCount ?? 0) > 0 && value !== null;
	return {
		name: isOfBefore ? String(yearOf(place)) : shortPeriod(place, speech),
		value,
		text: value === null ? '' : format.percent(value, speech.language),
		low: isBanded ? (point?.low ?? null) : null,
		high: isBanded ? (point?.high ?? null) : null,
		isUncertain: isBanded || point?.isEstimated === true,
		isOfBefore
	};
}
