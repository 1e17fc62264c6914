import { checkPeople as faultsIn, withoutEchoes } from '#lib/domain/people-check.ts';
import { readPeople, type ListedPerson, type PeopleProblem } from '#lib/domain/people-sheet.ts';
import type { Context } from '../../context.ts';
import { asActor } from '../../db/as-actor.ts';
import { readWorkbook } from '../../excel/read-workbook.ts';
import { knownPlaces } from '../../known-places.ts';
import { peopleWords } from '../../people-words.ts';
import { demand, demandFirst } from '../../reach.ts';

/** Reads a workbook of new people and says all that is wrong with it; nothing is stored. */
export async function checkPeople(
	context: Context,
	bytes: Uint8Array
): Promise<{ people: readonly ListedPerson[]; problems: readonly PeopleProblem[] }> {
	await demandFirst(context, 'manage-accounts');
	const { people, problems, columns } = readPeople(await readWorkbook(bytes), peopleWords());
	if (problems.some(({ code }) => code === 'heading-missing')) return { people, problems };
	return asActor(context, async (work) => {
		demand(work, 'manage-accounts');
		const checked = faultsIn(people, await knownPlaces(work), columns);
		return { people, problems: withoutEchoes(problems, checked) };
	});
}
