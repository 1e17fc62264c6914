/** What the office ruled on one version, in the order it ruled. */
export interface Ruling {
	readonly decision: 'accept' | 'return' | 'void';
	readonly reviewedAt: Date;
	/** The day by which a returned report is to be corrected, exclusive bound. */
	readonly correctBefore: Date | null;
}

/** One version of a report, as the ledger holds it. */
export interface Version {
	readonly id: string;
	readonly version: number;
	readonly submittedAt: Date;
	readonly rulings: readonly Ruling[];
}

export type Review = 'none' | 'draft' | 'submitted' | 'returned' | 'accepted' | 'void';

/** Where a report stands at one instant. Derived, never stored (RULES 1 and 2). */
export interface Standing {
	readonly review: Review;
	/** The newest version that was not ruled void. */
	readonly current: Version | null;
	/** The version whose figures count, if any. */
	readonly counting: Version | null;
	readonly isCountingAccepted: boolean;
	/** Instant of the first version not ruled void: kept through return, correction and reopening. */
	readonly firstSubmittedAt: Date | null;
	readonly correctBefore: Date | null;
	/** While an accepted report is reopened: until when. */
	readonly reopenedUntil: Date | null;
	/** The highest version number in use, void ones included. */
	readonly lastVersion: number;
}

export interface Reopening {
	readonly reopenedAt: Date;
	readonly until: Date;
}

/**
 * Judges the versions of one obligation as they were known at `now`; what came later is invisible.
 * With `acceptedOnly` only accepted figures count. Source: RULES 1 and 2.
 */
export function standingOf(
	versions: readonly Version[],
	reopenings: readonly Reopening[],
	now: Date,
	acceptedOnly = false
): Standing {
	const known = versions
		.filter((version) => version.submittedAt <= now)
		.map((version) => ({ version, ruling: lastRuling(version, now) }))
		.sort((a, b) => a.version.version - b.version.version);
	const valid = known.filter(({ ruling }) => ruling?.decision !== 'void');
	const current = valid.at(-1);
	const accepted = valid.filter(({ ruling }) => ruling?.decision === 'accept').at(-1);
	const isOpenOrAccepted = current && current.ruling?.decision !== 'return';
	const counting = acceptedOnly ? accepted : isOpenOrAccepted ? current : accepted;
	const review = reviewOf(known.length > 0, current?.ruling ?? null, current !== undefined);
	const reopening = reopenings
		.filter(({ reopenedAt, until }) => reopenedAt <= now && now < until)
		.filter(({ reopenedAt }) => current && reopenedAt >= current.version.submittedAt)
		.at(-1);
	return {
		review,
		current: current?.version ?? null,
		counting: counting?.version ?? null,
		isCountingAccepted: counting?.ruling?.decision === 'accept',
		firstSubmittedAt: valid[0]?.version.submittedAt ?? null,
		correctBefore: review === 'returned' ? (current?.ruling?.correctBefore ?? null) : null,
		reopenedUntil: review === 'accepted' ? (reopening?.until ?? null) : null,
		lastVersion: known.at(-1)?.version.version ?? 0
	};
}

/** May the unit hand in a further version now? An accepted report is closed until reopened. */
export function isClosedToUnit(standing: Standing): boolean {
	return standing.review === 'accepted' && standing.reopenedUntil === null;
}

function lastRuling(version: Version, now: Date): Ruling | null {
	return version.rulings.filter((ruling) => ruling.reviewedAt <= now).at(-1) ?? null;
}

function reviewOf(hasAny: boolean, ruling: Ruling | null, hasCurrent: boolean): Review {
	if (!hasAny) return 'none';
	if (!hasCurrent) return 'void';
	if (!ruling) return 'submitted';
	return { accept: 'accepted', return: 'returned', void: 'void' }[ruling.decision] as Review;
}
