import type { Chart, ChartConfiguration, Plugin } from 'chart.js';

/** A trend ready to be drawn: every word and number already in the reader's language. */
export interface Trend {
	readonly locale: string;
	readonly points: readonly TrendPoint[];
	readonly target: { readonly value: number; readonly text: string } | null;
}

export interface TrendPoint {
	readonly name: string;
	/** A fraction; null where the quarter has no figure. */
	readonly value: number | null;
	readonly text: string;
	readonly low: number | null;
	readonly high: number | null;
	/** Something is missing or estimated: drawn hollow. */
	readonly isUncertain: boolean;
	/** Of another year than the points after it: the line from it is broken. */
	readonly isOfBefore: boolean;
}

/** Pixels: how wide the head of a bound is, and how far a label keeps from it. */
const BOUND_HALF = 5;
const LABEL_ASIDE = 26;
/** A label's height on the scale, roughly. */
const LABEL_HEIGHT = 0.14;

type Colours = Record<'pine' | 'ink' | 'muted' | 'line' | 'surface', string>;

/** Draws, and draws again when the theme changes. Gives back how to take it away. */
export function drawTrend(canvas: HTMLCanvasElement, trend: Trend): () => void {
	let chart: Chart | undefined;
	let isGone = false;
	const paint = async (): Promise<void> => {
		const library = await loadLibrary(trend.locale);
		if (isGone) return;
		chart?.destroy();
		chart = new library(canvas, configOf(trend, coloursOf(canvas)));
	};
	const repaint = (): void => void paint();
	const observer = new MutationObserver(repaint);
	observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
	const dark = matchMedia('(prefers-color-scheme: dark)');
	dark.addEventListener('change', repaint);
	repaint();
	return () => {
		isGone = true;
		observer.disconnect();
		dark.removeEventListener('change', repaint);
		chart?.destroy();
	};
}

/** Fetched when a chart is there to be drawn, so that the page stands before it. */
async function loadLibrary(locale: string): Promise<typeof Chart> {
	const { Chart, LineController, LineElement, PointElement, CategoryScale, LinearScale, Tooltip } =
		await import('chart.js');
	Chart.register(LineController, LineElement, PointElement, CategoryScale, LinearScale, Tooltip);
	Chart.defaults.locale = locale;
	Chart.defaults.font.family = "'Be Vietnam Pro', system-ui, sans-serif";
	return Chart;
}

function coloursOf(canvas: HTMLCanvasElement): Colours {
	const style = getComputedStyle(canvas);
	const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim();
	return {
		pine: colour('pine'),
		ink: colour('ink'),
		muted: colour('muted'),
		line: colour('line'),
		surface: colour('surface')
	};
}

function configOf({ points, target }: Trend, colours: Colours): ChartConfiguration<'line'> {
	const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
	return {
		type: 'line',
		data: {
			labels: points.map(({ name }) => name),
			datasets: [
				{
					data: points.map(({ value }) => value),
					borderColor: colours.pine,
					borderWidth: 2,
					pointRadius: 4,
					pointBorderWidth: 2,
					pointBorderColor: colours.pine,
					pointBackgroundColor: points.map(({ isUncertain }) =>
						isUncertain ? colours.surface : colours.pine
					),
					segment: {
						borderDash: ({ p0DataIndex }) => (points[p0DataIndex]?.isOfBefore ? [2, 4] : undefined)
					},
					spanGaps: false
				},
				...(target
					? [
							{
								pointRadius: 0,
								pointHitRadius: 0,
								data: points.map(() => target.value),
								borderColor: colours.ink,
								borderWidth: 1,
								borderDash: [5, 4]
							}
						]
					: [])
			]
		},
		options: {
			animation: isCalm ? false : { duration: 250 },
			maintainAspectRatio: false,
			layout: { padding: { top: 20, right: 8 } },
			scales: {
				x: {
					offset: true,
					grid: { display: false },
					border: { color: colours.line },
					ticks: { color: colours.muted, maxRotation: 0 }
				},
				y: {
					min: 0,
					suggestedMax: 1,
					border: { display: false },
					grid: { color: colours.line },
					ticks: {
						color: colours.muted,
						stepSize: 0.25,
						callback: (value) => `${Math.round(Number(value) * 100)}%`
					}
				}
			},
			plugins: {
				tooltip: {
					displayColors: false,
					filter: ({ datasetIndex }) => datasetIndex === 0,
					callbacks: { label: ({ dataIndex }) => points[dataIndex]?.text ?? '' }
				}
			}
		},
		plugins: [directLabels(points, target, colours)]
	};
}

/** The values at their points and the target at its line, so that nobody has to look a colour up; and the bounds. */
function directLabels(
	points: readonly TrendPoint[],
	target: Trend['target'],
	colours: Colours
): Plugin<'line'> {
	return {
		id: 'direct-labels',
		afterDatasetsDraw(chart) {
			const { ctx, chartArea, scales } = chart;
			const dots = chart.getDatasetMeta(0).data;
			const height = (fraction: number): number => scales.y?.getPixelForValue(fraction) ?? 0;
			ctx.save();
			ctx.textAlign = 'center';
			ctx.font = "600 12px 'Be Vietnam Pro', system-ui, sans-serif";
			points.forEach(({ value, text, low, high }, at) => {
				const dot = dots[at];
				if (!dot || value === null) return;
				if (low !== null && high !== null) drawBounds(ctx, dot.x, height(low), height(high), colours.pine);
				ctx.fillStyle = colours.ink;
				const isBelow = value > 0.85 || isJustUnder(value, target);
				ctx.fillText(text, dot.x + (low === null ? 0 : LABEL_ASIDE), isBelow ? dot.y + 20 : dot.y - 10);
			});
			const line = chart.data.datasets[1]?.data[0];
			if (target && typeof line === 'number') {
				ctx.font = "500 12px 'Be Vietnam Pro', system-ui, sans-serif";
				ctx.textAlign = 'right';
				ctx.fillText(target.text, chartArea.right, height(line) - 5);
			}
			ctx.restore();
		}
	};
}

/** A label above such a point would run into the target's line. */
function isJustUnder(value: number, target: Trend['target']): boolean {
	return target !== null && value < target.value && target.value - value < LABEL_HEIGHT;
}

/** Where the value may lie while something is missing: a thin bar with a foot and a head. */
function drawBounds(
	ctx: CanvasRenderingContext2D,
	x: number,
	low: number,
	high: number,
	colour: string
): void {
	ctx.strokeStyle = colour;
	ctx.lineWidth = 1;
	ctx.beginPath();
	for (const y of [low, high]) {
		ctx.moveTo(x - BOUND_HALF, y);
		ctx.lineTo(x + BOUND_HALF, y);
	}
	ctx.moveTo(x, low);
	ctx.lineTo(x, high);
	ctx.stroke();
}
