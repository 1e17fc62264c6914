import type { Entry } from '#lib/domain/achievement.ts';
import { isoInstant } from '#lib/domain/day.ts';
import { fieldOf, type FormDefinition } from '#lib/domain/form.ts';
import { comparePeriods, type Period } from '#lib/domain/period.ts';
import { isClosedToUnit, type Version } from '#lib/domain/standing.ts';
import type { Acceptance, RecordLine, SaidInPeriod, VersionLine } from '#lib/domain/unit-year.ts';
import type { ReportHead } from './db/report-head.ts';

/** What is known beside the ledger to tell a unit's record from it. */
export interface RecordSources {
	readonly now: Date;
	readonly heads: ReadonlyMap<string, ReportHead>;
	readonly forms: readonly FormDefinition[];
	/** The unit's code on the last day of a period. */
	readonly codeIn: (period: Period) => string;
}

/** Every obligation with both axes of its state and all its versions, in the order given. */
export function recordOf(entries: readonly Entry[], sources: RecordSources): RecordLine[] {
	const { now } = sources;
	const iso = (instant: Date | null): string | null => instant && isoInstant(instant);
	return entries.map((entry) => {
		const { obligation, standing, punctuality, days } = entry;
		return {
			form: obligation.form,
			period: obligation.period,
			unit: sources.codeIn(obligation.period),
			isOpened: obligation.opensAt <= now,
			opensAt: isoInstant(obligation.opensAt),
			dueBefore: isoInstant(obligation.dueBefore),
			isExtended: obligation.isExtended,
			punctuality,
			days,
			review: standing.review,
			correctBefore: iso(standing.correctBefore),
			isOpen: now >= obligation.opensAt && !isClosedToUnit(standing),
			firstSubmittedAt: iso(standing.firstSubmittedAt),
			isCounting: entry.rows !== null,
			isAccepted: entry.rows !== null && standing.isCountingAccepted,
			versions: versionsOf(entry, now)
				.map((version) => versionLine(version, entry, sources))
				.reverse()
		};
	});
}

/** Versions that were known at the instant, oldest first. */
export function versionsOf({ obligation }: Pick<Entry, 'obligation'>, now: Date): readonly Version[] {
	return obligation.versions.filter(({ submittedAt }) => submittedAt <= now);
}

/** What was written beside the figures, newest period first; of each period what was said last. */
export function saidIn(entries: readonly Entry[], { heads, forms, codeIn }: RecordSources): SaidInPeriod[] {
	return entries
		.flatMap(({ obligation, standing }) => {
			const { form: code, formVersion, period } = obligation;
			const head = heads.get((standing.current ?? standing.counting)?.id ?? '');
			const form = forms.find((one) => one.code === code && one.version === formVersion);
			const texts = (form?.texts ?? []).flatMap(({ code: text, label }) => {
				const written = head?.texts[text]?.trim();
				return written ? [{ label, text: written }] : [];
			});
			if (texts.length === 0) return [];
			return [{ form: code, period, unit: codeIn(period), review: standing.review, texts }];
		})
		.toReversed();
}

/** What the reports that count last said of the ways to pay: carried forward until another says otherwise. */
export function acceptanceIn(
	entries: readonly Entry[],
	{ heads }: Pick<RecordSources, 'heads'>,
	form: FormDefinition
): Acceptance {
	const counting = entries
		.filter(({ obligation, standing }) => obligation.form === form.code && standing.counting)
		.toSorted((a, b) => comparePeriods(b.obligation.period, a.obligation.period));
	const last = (list: 'acceptedMethods' | 'providers'): { names: readonly string[]; said: Period } | null => {
		for (const { obligation, standing } of counting) {
			const names = heads.get(standing.counting?.id ?? '')?.[list];
			if (names) return { names, said: obligation.period };
		}
		return null;
	};
	const methods = last('acceptedMethods');
	return {
		methods: methods && {
			fields: methods.names.flatMap((code) => fieldOf(form, code) ?? []),
			said: methods.said
		},
		providers: last('providers')
	};
}

function versionLine(version: Version, { standing }: Entry, { heads, now }: RecordSources): VersionLine {
	const head = heads.get(version.id);
	return {
		version: version.version,
		submittedAt: isoInstant(version.submittedAt),
		source: head?.source ?? 'typed',
		isOnBehalf: head?.isOnBehalf ?? false,
		fileName: head?.fileName ?? null,
		decision: version.rulings.filter(({ reviewedAt }) => reviewedAt <= now).at(-1)?.decision ?? null,
		isCurrent: version.id === standing.current?.id,
		isCounting: version.id === standing.counting?.id
	};
}
