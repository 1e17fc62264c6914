import type { Punctuality } from './deadline.ts';
import { farthest, gapTo, type Gap } from './gap.ts';
import type { CityFigure, OverviewView, UnitLine } from './overview.ts';

/** What the overview comes to, ready to be said in a sentence or two. */
export interface OverviewSummary {
	/** Why nothing can be judged, or that something can. */
	readonly standing: 'not-open' | 'withheld' | 'nothing' | 'judged';
	/** Of the targets whose figure is known, how many are met. */
	readonly met: number;
	readonly known: number;
	readonly farthest: { readonly figure: Pick<CityFigure, 'label' | 'counts'>; readonly gap: Gap } | null;
	/** Units without figures that count and units past their deadline; null to whom others are not shown. */
	readonly units: { readonly silent: number; readonly overdue: number } | null;
}

type Summed = Pick<OverviewView, 'period' | 'periods' | 'indicators' | 'units' | 'seesOthers'>;

export function summaryOf({ period, periods, indicators, units, seesOthers }: Summed): OverviewSummary {
	const isOpen = periods.some((one) => one.isOpen && one.period === period);
	const judged = indicators.filter(({ target, value }) => target !== null && value !== null);
	const isWithheld = indicators.some(({ reason }) => reason === 'withheld');
	const worst = farthest(judged);
	const isSilent = ({ isCounting, punctuality }: UnitLine) => !isCounting && punctuality !== 'exempt';
	return {
		standing: !isOpen ? 'not-open' : judged.length > 0 ? 'judged' : isWithheld ? 'withheld' : 'nothing',
		met: judged.filter((one) => one.target !== null && gapTo(one.target, one) === null).length,
		known: judged.length,
		farthest: worst && {
			figure: { label: worst.figure.label, counts: worst.figure.counts },
			gap: worst.gap
		},
		units:
			seesOthers && isOpen
				? {
						silent: units.filter(isSilent).length,
						overdue: units.filter(({ punctuality }) => punctuality === 'overdue').length
					}
				: null
	};
}

const PRESSING: readonly Punctuality[] = ['overdue', 'due-today', 'due-soon'];

/** A unit somebody has to think of. */
export interface PressingUnit extends Omit<UnitLine, 'reports' | 'indicators'> {
	/** Because of its deadline; otherwise because its report came back. */
	readonly isDue: boolean;
}

/** Whom somebody has to think of: overdue first, then what is due soon, then what came back. */
export function pressingUnits(units: readonly UnitLine[]): PressingUnit[] {
	const place = ({ punctuality }: PressingUnit) =>
		(PRESSING.indexOf(punctuality) + PRESSING.length + 1) % (PRESSING.length + 1);
	return units
		.map(({ reports: _, indicators: __, ...unit }) => ({
			...unit,
			isDue: PRESSING.includes(unit.punctuality)
		}))
		.filter(({ isDue, review }) => isDue || review === 'returned')
		.toSorted((a, b) => place(a) - place(b) || b.days - a.days || a.dueBefore.localeCompare(b.dueBefore));
}
