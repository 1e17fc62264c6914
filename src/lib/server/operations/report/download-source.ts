import { standingOf } from '#lib/domain/standing.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { findUpload } from '../../db/report.ts';
import { reachObligation, type Address } from '../../reach.ts';
import { Refusal } from '../../refusals.ts';

/** The workbook of a version, byte for byte as it was received; typed, absent and foreign versions are 404. */
export async function downloadSource(
	context: Context,
	address: Address,
	version?: number
): Promise<{ fileName: string; bytes: Buffer }> {
	return asActor(context, async (work) => {
		const { db, now } = work;
		const { obligation } = await reachObligation(work, 'view-report', address);
		const { versions, reopenings } = obligation;
		const wanted =
			version === undefined
				? standingOf(versions, reopenings, now).current
				: versions.find((one) => one.version === version && one.submittedAt <= now);
		const upload = wanted ? await findUpload(db, wanted.id) : undefined;
		if (!upload) throw new Refusal('not-found');
		return upload;
	});
}
