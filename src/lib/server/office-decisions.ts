import { isoInstant } from '#lib/domain/day.ts';
import { fieldOf, type FormDefinition, type PolicyGroup } from '#lib/domain/form.ts';
import type { Label } from '#lib/domain/label.ts';
import type { ObligationState } from '#lib/domain/obligation.ts';
import type { Change, TaskLine } from '#lib/domain/work-view.ts';
import type { Review } from './db/review.ts';
import type { Owed } from './owed.ts';

/** How many of the cells to correct are told in short; the report's page tells them all. */
const MOST_CELLS = 3;

/** Why a returned report came back, in the catalogue's short names; null when it did not. */
export function returnedOf(
	{ obligation, standing }: ObligationState,
	reviews: readonly Review[],
	forms: readonly FormDefinition[],
	groups: readonly PolicyGroup[]
): TaskLine['returned'] {
	if (standing.review !== 'returned') return null;
	const ruling = reviews.findLast(({ reportId }) => reportId === standing.current?.id);
	if (!ruling) return null;
	const form = forms.find(
		({ code, version }) => code === obligation.form && version === obligation.formVersion
	);
	const asLabel = (code: string): Label => ({ vi: code, en: code });
	const groupLabel = (code: string): Label =>
		groups.find((group) => group.code === code)?.short ?? asLabel(code);
	return {
		reason: ruling.reason,
		cells: ruling.cells.slice(0, MOST_CELLS).map(({ group, field, reason }) => ({
			group: group === null ? null : groupLabel(group),
			field: (form && fieldOf(form, field)?.short) ?? asLabel(field),
			reason
		})),
		moreCells: Math.max(0, ruling.cells.length - MOST_CELLS)
	};
}

/** What the office decided about the reports by `now`, newest first. */
export function changesOf(owed: readonly Owed[], reviews: readonly Review[], now: Date): Change[] {
	const changes = owed.flatMap(({ state, item: { form, unit, period } }) => {
		const ids = new Set(state.obligation.versions.map(({ id }) => id));
		const ruled = reviews
			.filter(({ reportId }) => ids.has(reportId))
			.map(({ decision, reviewedAt }) => ({ kind: decision, at: reviewedAt }));
		const reopened = state.obligation.reopenings
			.filter(({ reopenedAt }) => reopenedAt <= now)
			.map(({ reopenedAt }) => ({ kind: 'reopen' as const, at: reopenedAt }));
		return [...ruled, ...reopened].map((change) => ({ form, unit, period, ...change }));
	});
	return changes
		.toSorted((a, b) => b.at.getTime() - a.at.getTime())
		.map(({ at, ...change }) => ({ ...change, at: isoInstant(at) }));
}
