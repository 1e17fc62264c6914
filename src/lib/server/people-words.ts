import { ROLES } from '#lib/domain/actor.ts';
import { PEOPLE_COLUMNS, type PeopleColumn, type PeopleWords } from '#lib/domain/people-sheet.ts';
import { wordsOf } from '#lib/i18n/words.ts';

const LANGUAGES = ['vi', 'en'] as const;

/** How a list of people may be headed and its roles be named: in either language, or by the role's code. */
export function peopleWords(): PeopleWords {
	const headings = Object.fromEntries(
		PEOPLE_COLUMNS.map((column) => [
			column,
			LANGUAGES.map((language) => wordsOf(language).peopleList.headings[column])
		])
	) as unknown as Record<PeopleColumn, string[]>;
	const roles = ROLES.map(
		(role) => [role, [role, ...LANGUAGES.map((language) => wordsOf(language).frame.role[role])]] as const
	);
	return { headings, roles };
}
