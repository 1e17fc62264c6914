import * as v from 'valibot';
import { ROLES } from '#lib/domain/actor.ts';
import { MOST_PEOPLE, type ListedPerson } from '#lib/domain/people-sheet.ts';

const Text = v.pipe(v.string(), v.maxLength(120));
const ListedSchema = v.pipe(
	v.array(
		v.strictObject({
			row: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
			name: Text,
			userName: Text,
			role: v.picklist(ROLES),
			unit: Text,
			phone: Text,
			email: Text
		})
	),
	v.maxLength(MOST_PEOPLE)
);

/** The list that was shown for a last look, as the page sends it back; nobody for anything else. */
export function listedIn(text: string): ListedPerson[] {
	try {
		const parsed = v.safeParse(ListedSchema, JSON.parse(text));
		return parsed.success ? parsed.output : [];
	} catch {
		return [];
	}
}
