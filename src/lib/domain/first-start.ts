/** What has to be there before the first report can come in, in the order in which it is laid. */
export type StartStep = 'administrator' | 'catalogue' | 'people' | 'period';
export const START_STEPS: readonly StartStep[] = ['administrator', 'catalogue', 'people', 'period'];

/** What is known of an installation. */
export interface Installation {
	readonly units: number;
	/** Wards and schools that owe reports or would, and how many of them nobody can sign in for. */
	readonly reporting: number;
	readonly unreachable: number;
	/** People of the office, who review. */
	readonly reviewers: number;
	readonly obligations: number;
}

export interface StepState {
	readonly step: StartStep;
	readonly isDone: boolean;
	/** The first that is not done: what is next. */
	readonly isNext: boolean;
}

/** Which steps are done; an administrator is there as soon as somebody asks. */
export function startSteps(known: Installation): StepState[] {
	const done: Record<StartStep, boolean> = {
		administrator: true,
		catalogue: known.units > 0,
		people: known.reporting > 0 && known.unreachable === 0 && known.reviewers > 0,
		period: known.obligations > 0
	};
	const next = START_STEPS.find((step) => !done[step]);
	return START_STEPS.map((step) => ({ step, isDone: done[step], isNext: step === next }));
}
