import { isEmail, isPhone } from '#lib/domain/contact.ts';
import { tidy } from '#lib/domain/vietnamese.ts';
import { Refusal } from './refusals.ts';

const LONGEST_NAME = 100;

/** A person's name and how to reach them as they are kept; empty means not known. Refuses what cannot be one. */
export function personFields(typed: {
	readonly name: string;
	readonly phone?: string | undefined;
	readonly contactEmail?: string | undefined;
}): { name: string; phone: string | null; contactEmail: string | null } {
	const name = tidy(typed.name);
	const [phone, contactEmail] = [tidy(typed.phone ?? ''), tidy(typed.contactEmail ?? '')];
	if (name === '' || name.length > LONGEST_NAME) throw new Refusal('malformed');
	if ((phone && !isPhone(phone)) || (contactEmail && !isEmail(contactEmail)))
		throw new Refusal('bad-contact');
	return { name, phone: phone || null, contactEmail: contactEmail || null };
}
