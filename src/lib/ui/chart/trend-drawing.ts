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
}

type Colours = Record<'pine' | 'pine-soft' | 'ink' | 'muted' | 'line' | 'surface', string>;

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
	const { Chart, LineController, LineElement, PointElement, CategoryScale, LinearScale, Filler, Tooltip } =
		await import('chart.js');
	Chart.register(LineController, LineElement, PointElement, CategoryScale, LinearScale, Filler, Tooltip);
	Chart.defaults.locale = locale;
	Chart.defaults.font.family = "'Be Vietnam Pro', system-ui, sans-serif";
	return Chart;
}

function coloursOf(canvas: HTMLCanvasElement): Colours {
	const style = getComputedStyle(canvas);
	const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim();
	return {
		pine: colour('pine'),
		'pine-soft': colour('pine-soft'),
		ink: colour('ink'),
		muted: colour('muted'),
		line: colour('line'),
		surface: colour('surface')
	};
}

function configOf({ points, target }: Trend, colours: Colours): ChartConfiguration<'line'> {
	const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
	const bound = { borderWidth: 0, pointRadius: 0, pointHitRadius: 0 };
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
					spanGaps: false
				},
				{ ...bound, data: points.map(({ low }) => low) },
				{ ...bound, data: points.map(({ high }) => high), fill: 1, backgroundColor: colours['pine-soft'] },
				...(target
					? [
							{
								...bound,
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
					ticks: { color: colours.muted }
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
		plugins: [directLabels(points, target?.text ?? '', colours)]
	};
}

/** The values at their points and the target at its line: nobody has to look a colour up. */
function directLabels(points: readonly TrendPoint[], targetText: string, colours: Colours): Plugin<'line'> {
	return {
		id: 'direct-labels',
		afterDatasetsDraw(chart) {
			const { ctx, chartArea, scales } = chart;
			const dots = chart.getDatasetMeta(0).data;
			ctx.save();
			ctx.textAlign = 'center';
			ctx.font = "600 12px 'Be Vietnam Pro', system-ui, sans-serif";
			ctx.fillStyle = colours.ink;
			points.forEach(({ value, text }, at) => {
				const dot = dots[at];
				if (!dot || value === null) return;
				// At the very top the label would run into the target's line.
				ctx.fillText(text, dot.x, value > 0.85 ? dot.y + 20 : dot.y - 10);
			});
			const line = chart.data.datasets[3]?.data[0];
			if (targetText && typeof line === 'number') {
				ctx.font = "500 12px 'Be Vietnam Pro', system-ui, sans-serif";
				ctx.textAlign = 'right';
				ctx.fillText(targetText, chartArea.right, (scales.y?.getPixelForValue(line) ?? 0) - 5);
			}
			ctx.restore();
		}
	};
}
