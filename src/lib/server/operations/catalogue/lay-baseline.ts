import type { Day } from '#lib/domain/day.ts';
import type { FigureRow } from '#lib/domain/figure.ts';
import type { Label } from '#lib/domain/label.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { upsertBaseline } from '../../db/baseline.ts';
import { listUnitsOn } from '../../db/unit.ts';
import { demand } from '../../reach.ts';
import { Refusal } from '../../refusals.ts';

export interface BaselineRequest {
	/** Official code on the day. */
	readonly unit: string;
	readonly form: string;
	readonly asOfOn: Day;
	readonly rows: readonly FigureRow[];
	/** Where the figures come from. */
	readonly note: Label;
}

/** Lays what is known of units from before their first report: denominators of a band, and a past for a trend. */
export async function layBaseline(context: Context, baselines: readonly BaselineRequest[]): Promise<void> {
	await asActor(context, async (work) => {
		demand(work, 'lay-catalogue');
		for (const { unit: code, form, asOfOn, rows, note } of baselines) {
			const unit = (await listUnitsOn(work.db, asOfOn)).find((candidate) => candidate.code === code);
			if (!unit) throw new Refusal('unknown-unit');
			await upsertBaseline(work.db, { unitId: unit.id, form, asOfOn, rows, note });
		}
	});
}
