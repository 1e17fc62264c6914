import { writingsOf } from '#lib/domain/catalogue-entry.ts';
import { tidy } from '#lib/domain/vietnamese.ts';
import type { GroupRequest } from '#lib/server/operations/catalogue/save-group.ts';
import type { UnitRequest } from '#lib/server/operations/catalogue/save-unit.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const LONGEST = 400;

/** The fields of a form as they were typed, so that nothing is lost when it is refused. */
export function typedIn(form: FormData): Record<string, string> {
	return Object.fromEntries(
		[...form].map(([name, value]) => [name, typeof value === 'string' ? value.slice(0, LONGEST * 10) : ''])
	);
}

export function unitIn(typed: Record<string, string>): UnitRequest {
	const text = textsOf(typed);
	return {
		was: UUID.test(text('id')) ? { id: text('id'), editedAt: instantIn(text('editedAt')) } : null,
		kind: text('kind') === 'school' ? 'school' : 'ward',
		openedOn: text('openedOn'),
		code: text('code').toUpperCase(),
		name: text('name'),
		namedFrom: text('namedFrom') || null,
		aliases: writingsOf(typed['aliases'] ?? '')
	};
}

export function groupIn(typed: Record<string, string>): GroupRequest {
	const text = textsOf(typed);
	return {
		was: 'isKnown' in typed ? { editedAt: instantIn(text('editedAt')) } : undefined,
		group: {
			code: text('code').toLowerCase(),
			label: { vi: text('labelVi'), en: text('labelEn') },
			short: { vi: text('shortVi'), en: text('shortEn') },
			headings: writingsOf(typed['headings'] ?? ''),
			from: text('from') || null,
			before: text('before') || null
		}
	};
}

function textsOf(typed: Record<string, string>): (name: string) => string {
	return (name) => tidy(typed[name] ?? '').slice(0, LONGEST);
}

function instantIn(text: string): Date | null {
	const instant = new Date(text);
	return Number.isNaN(instant.getTime()) ? null : instant;
}
