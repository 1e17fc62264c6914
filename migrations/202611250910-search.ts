import { sql, type Kysely } from 'kysely';

/**
 * Text as it is searched: lower case, without tones and marks, words apart by single spaces. The same as `bare` of
 * src/lib/domain/vietnamese.ts for everything written in Latin letters; a test holds the two against each other.
 * Letters are lowered under "C" after their marks are gone, so that no server's locale has a say.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql.raw(BARE).execute(db);
}

const STROKED = 'ĐđÐðƉɖ';
/** Combining marks, and what cannot be seen and means nothing. */
const DROPPED =
	'[\\u0300-\\u036F\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF\\u0001-\\u0008\\u000E-\\u001F\\u007F]+';

const BARE = `create function app.bare(said text) returns text
	language sql immutable strict parallel safe
	return btrim(regexp_replace(
		lower(regexp_replace(
			translate(normalize(said, NFD), '${STROKED}', '${'d'.repeat(STROKED.length)}'),
			'${DROPPED}', '', 'g'
		) collate "C"),
		'[^a-z0-9]+', ' ', 'g'
	))`;
