import { tidy } from '#lib/domain/vietnamese.ts';
import { isEmail, isPhone } from '#lib/domain/contact.ts';
import { updatePerson } from '../../auth/people.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { reachPerson } from '../../reach-person.ts';
import { Refusal } from '../../refusals.ts';

const LONGEST_NAME = 100;

/** Corrects a person's name and how to reach them; empty means not known. */
export async function editPerson(
	context: Context,
	change: { userName: string; name: string; phone: string; contactEmail: string }
): Promise<void> {
	const [name, phone, contactEmail] = [tidy(change.name), tidy(change.phone), tidy(change.contactEmail)];
	if (name === '' || name.length > LONGEST_NAME) throw new Refusal('malformed');
	if ((phone && !isPhone(phone)) || (contactEmail && !isEmail(contactEmail)))
		throw new Refusal('bad-contact');
	await asActor(context, async (work) => {
		const { id } = await reachPerson(work, change.userName);
		await updatePerson(work.db, id, { name, phone: phone || null, contactEmail: contactEmail || null });
	});
}
