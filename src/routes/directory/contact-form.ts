import { tidy } from '#lib/domain/vietnamese.ts';

/** What a directory's form says, tidied; `id` is empty for a contact that is to be added. */
export interface ContactFields {
	readonly unit: string;
	readonly id: string;
	readonly name: string;
	readonly job: string;
	readonly phone: string;
	readonly email: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const LONGEST = 120;

export function contactOf(form: FormData): ContactFields {
	const text = (name: string): string => tidy(String(form.get(name) ?? '')).slice(0, LONGEST);
	const [unit, id] = [text('unit'), text('id')];
	return { unit, id, name: text('name'), job: text('job'), phone: text('phone'), email: text('email') };
}

/** The contact the form began from; null when it adds one. */
export function wasOf(form: FormData): { id: string; changedAt: Date } | null {
	const [id, changedAt] = [String(form.get('id') ?? ''), new Date(String(form.get('changedAt') ?? ''))];
	return UUID.test(id) && !Number.isNaN(changedAt.getTime()) ? { id, changedAt } : null;
}
