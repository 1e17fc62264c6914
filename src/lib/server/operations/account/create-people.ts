import { checkPeople as faultsIn } from '#lib/domain/people-check.ts';
import type { ListedPerson, PeopleProblem } from '#lib/domain/people-sheet.ts';
import { handOutSheet } from '#lib/domain/people-template.ts';
import type { Language } from '#lib/domain/label.ts';
import type { Role } from '#lib/domain/actor.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { firstPassword } from '../../auth/accounts.ts';
import { hashPassword } from '../../auth/password.ts';
import type { Context } from '../../context.ts';
import { asActor, type Work } from '../../db/as-actor.ts';
import { writeWorkbook } from '../../excel/write-workbook.ts';
import { knownPlaces } from '../../known-places.ts';
import { addAccount } from '../../new-account.ts';
import { onceTold, refuseTold, type Repeatable } from '../../once.ts';
import { demand } from '../../reach.ts';

/** A person who was made, with what is told once. */
export interface MadePerson {
	readonly name: string;
	readonly userName: string;
	readonly role: Role;
	readonly unitName: string;
	readonly password: string;
}
type Made =
	| { readonly isMade: false; readonly problems: readonly PeopleProblem[] }
	| {
			readonly isMade: true;
			readonly people: readonly MadePerson[];
			readonly sheet: Uint8Array<ArrayBuffer>;
	  };

/**
 * Makes all accounts of a checked list or none; their first passwords come back once, also as a sheet to hand out.
 * Asked again under one key it is refused.
 */
export async function createPeople(
	context: Context,
	listed: readonly ListedPerson[],
	language: Language,
	{ key }: Repeatable = {}
): Promise<Made> {
	const asked = { key, about: 'create-people', body: listed };
	const problems = await asActor(context, async (work) => {
		demand(work, 'manage-accounts');
		// By now every name is taken, by its own person.
		await refuseTold(work, asked);
		return faultsIn(listed, await knownPlaces(work));
	});
	if (problems.length > 0) return { isMade: false, problems };
	// Before the transaction: each takes a third of a second.
	const secrets = await Promise.all(
		listed.map(async () => {
			const password = firstPassword();
			return { password, passwordHash: await hashPassword(password) };
		})
	);
	const { people, now } = await asActor(context, async (work) => ({
		people: await onceTold(work, asked, () => addPeople(work, listed, secrets)),
		now: work.now
	}));
	const { peopleList: words, frame } = wordsOf(language);
	const { name, userName, role } = words.headings;
	const lines = people.map((one) => [
		...[one.name, one.userName, frame.role[one.role], one.unitName, one.password]
	]);
	const headings = [name, userName, role, words.unit, words.firstPassword];
	const layout = handOutSheet({ office: words.office, ...words.handOut }, headings, lines);
	return { isMade: true, people, sheet: await writeWorkbook(layout, now) };
}

async function addPeople(
	work: Work,
	listed: readonly ListedPerson[],
	secrets: readonly { password: string; passwordHash: string }[]
): Promise<MadePerson[]> {
	const made: MadePerson[] = [];
	for (const [at, { name, userName, role, unit, phone, email }] of listed.entries()) {
		const secret = secrets[at];
		if (!secret || !role) throw new Error('a listed person without a role');
		const person = { userName, role, unit, name, phone, contactEmail: email };
		const { unitName } = await addAccount(work, person, {
			passwordHash: secret.passwordHash,
			isDemo: false
		});
		made.push({ name, userName: userName.toLowerCase(), role, unitName, password: secret.password });
	}
	return made;
}
