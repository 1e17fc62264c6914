import { FIGURE_STATES } from './figure.ts';
import type { TypedContent, TypedRemark } from './typed-entry.ts';
import { tidy } from './vietnamese.ts';

/** Characters that a figure, a reason and a text may have: what is longer was not typed into our form. */
export const LONGEST_TYPED = { cell: 40, reason: 300, text: 4000 } as const;
/** Cells and texts that a form may have; ours have about eighty. */
const MOST_FIELDS = 1000;

/** Names of the form's fields: the same form is read with and without scripts. */
export const cellName = (key: string): string => `cell:${key}`;
export const stateName = (key: string): string => `state:${key}`;
export const reasonName = (key: string): string => `reason:${key}`;
export const textName = (code: string): string => `text:${code}`;
export const METHOD_NAME = 'method';
/** Sent along where methods can be ticked: none ticked is an answer, too. */
export const METHODS_ASKED_NAME = 'methods-asked';
export const PROVIDERS_NAME = 'providers';
/** Which saved draft was typed over. */
export const REVISION_NAME = 'revision';

/**
 * The content of a posted form, by the names above; other fields are passed over. Null when something is longer
 * than the form allows.
 */
export function typedFromFields(fields: Iterable<readonly [string, unknown]>): TypedContent | null {
	const cells: Record<string, string> = {};
	const states: Record<string, string> = {};
	const reasons: Record<string, string> = {};
	const texts: Record<string, string> = {};
	const methods = new Set<string>();
	const single = new Map<string, string>();
	const shelves: Readonly<Record<string, Record<string, string>>> = {
		cell: cells,
		state: states,
		reason: reasons,
		text: texts
	};
	for (const [name, sent] of fields) {
		if (typeof sent !== 'string') continue;
		const value = storable(sent);
		const [, shelf = '', key = ''] = /^([a-z]+):(.+)$/u.exec(name) ?? [];
		if (name === METHOD_NAME) methods.add(value);
		else if (!Object.hasOwn(shelves, shelf)) single.set(name, value);
		else if (value.trim() !== '') (shelves[shelf] ?? {})[key] = shelf === 'text' ? value : tidy(value);
	}
	const remarks = Object.entries(states).flatMap(([key, state]) => {
		const remark = remarkOf(state, reasons[key]);
		return remark ? [[key, remark] as const] : [];
	});
	const content: TypedContent = {
		cells,
		remarks: Object.fromEntries(remarks),
		texts,
		acceptedMethods: single.has(METHODS_ASKED_NAME) ? [...methods] : null,
		providers: single.get(PROVIDERS_NAME) ?? null
	};
	return fits(content) ? content : null;
}

/** The fields by which the content is posted; read back they are the same content. */
export function fieldsOf(content: TypedContent): [string, string][] {
	const { cells, remarks, texts, acceptedMethods, providers } = content;
	const named = (record: Readonly<Record<string, string | undefined>>, name: (key: string) => string) =>
		Object.entries(record).map(([key, value = '']): [string, string] => [name(key), value]);
	const notes = Object.entries(remarks).flatMap(([key, { state, reason }]): [string, string][] => [
		[stateName(key), state],
		[reasonName(key), reason ?? '']
	]);
	return [
		...named(cells, cellName),
		...notes,
		...named({ ...texts }, textName),
		...(acceptedMethods === null ? [] : [[METHODS_ASKED_NAME, '1'] as [string, string]]),
		...(acceptedMethods ?? []).map((code): [string, string] => [METHOD_NAME, code]),
		...(providers === null ? [] : [[PROVIDERS_NAME, providers] as [string, string]])
	];
}

/** Whether every part has a length that the form allows. */
function fits({ cells, remarks, texts, acceptedMethods, providers }: TypedContent): boolean {
	const within = (values: readonly (string | undefined)[], longest: number): boolean =>
		values.every((value) => (value?.length ?? 0) <= longest);
	const count = [cells, remarks, texts].reduce((sum, part) => sum + Object.keys(part).length, 0);
	return (
		count <= MOST_FIELDS &&
		within(Object.values(cells), LONGEST_TYPED.cell) &&
		within(
			Object.values(remarks).map(({ reason }) => reason),
			LONGEST_TYPED.reason
		) &&
		within([...Object.values(texts), providers ?? ''], LONGEST_TYPED.text) &&
		within(acceptedMethods ?? [], LONGEST_TYPED.cell)
	);
}

function remarkOf(state: string, reason: string | undefined): TypedRemark | null {
	const known = FIGURE_STATES.find((one) => one === state);
	if (!known || known === 'reported') return null;
	return reason ? { state: known, reason } : { state: known };
}

/** Without what no database can hold: NUL and half surrogate pairs. Browsers send lines ended by CR LF. */
function storable(text: string): string {
	return text.toWellFormed().replaceAll('\u0000', '').replaceAll('\r\n', '\n');
}
