import { randomUUID } from 'node:crypto';
import { isEmail, isPhone } from '#lib/domain/contact.ts';
import type { Context } from '../../context.ts';
import { asActor, type Work } from '../../db/as-actor.ts';
import { insertUnitContact, updateUnitContact } from '../../db/unit-contact.ts';
import { staleContact } from '../../meanwhile.ts';
import { doOnce, type Repeatable } from '../../once.ts';
import { reachUnit } from '../../reach-unit.ts';
import { Refusal } from '../../refusals.ts';

export interface ContactRequest {
	/** The unit's official code. */
	readonly unit: string;
	readonly name: string;
	readonly job: string;
	readonly phone: string;
	readonly email: string;
	/** The contact that is changed and when it had last been changed as it was read; without, one is added. */
	readonly was: { readonly id: string; readonly changedAt: Date } | null;
}

/**
 * Adds or changes whom to call at a unit: a name, and a telephone number or an address. 409 when somebody else changed
 * it meanwhile.
 */
export async function saveContact(
	context: Context,
	request: ContactRequest,
	{ key }: Repeatable = {}
): Promise<void> {
	await asActor(context, async (work) => {
		const unitId = await reachUnit(work, 'manage-contacts', request.unit);
		const asked = { key, about: `save-contact ${unitId} ${request.was?.id ?? 'new'}`, body: request };
		await doOnce(work, asked, () => save(work, unitId, request));
	});
}

async function save(work: Work, unitId: string, request: ContactRequest): Promise<void> {
	const { name, job, phone, email } = request;
	if (!name || (!phone && !email)) throw new Refusal('contact-needed');
	if ((phone && !isPhone(phone)) || (email && !isEmail(email))) throw new Refusal('bad-contact');
	const contact = { unitId, name, job, phone, email, changedAt: work.now, changedBy: work.actor.id };
	if (!request.was) {
		await insertUnitContact(work.db, { id: randomUUID(), ...contact });
		return;
	}
	const { id, changedAt } = request.was;
	if (!(await updateUnitContact(work.db, { id, ...contact }, changedAt))) {
		throw await staleContact(work, { id, unitId });
	}
}
