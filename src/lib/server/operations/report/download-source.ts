import { createHash } from 'node:crypto';
import { standingOf } from '#lib/domain/standing.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { noteEvent } from '../../db/audit.ts';
import { findUpload } from '../../db/report.ts';
import { reachObligation, type Address } from '../../reach.ts';
import { Refusal } from '../../refusals.ts';

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The workbook of a version, byte for byte as it was received; typed, absent and foreign versions are 404. */
export async function downloadSource(
	context: Context,
	address: Address,
	version?: number
): Promise<{ fileName: string; bytes: Buffer }> {
	return asActor(context, async (work) => {
		const { db, now } = work;
		const { obligation, unit } = await reachObligation(work, 'view-report', address);
		const { versions, reopenings } = obligation;
		const wanted =
			version === undefined
				? standingOf(versions, reopenings, now).current
				: versions.find((one) => one.version === version && one.submittedAt <= now);
		const upload = wanted ? await findUpload(db, wanted.id) : undefined;
		if (!wanted || !upload) throw new Refusal('not-found');
		const { form, period } = address;
		await noteEvent(db, {
			kind: 'download-source',
			unitId: unit.id,
			details: { form, period, version: wanted.version, count: 1, sha256: digestOf(upload.bytes) },
			at: now
		});
		return upload;
	});
}
