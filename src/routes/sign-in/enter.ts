import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Account } from '#lib/server/auth/accounts.ts';
import { findFirstRole } from '#lib/server/auth/sign-in.ts';
import type { Visit } from '#lib/server/auth/visit.ts';
import { orFormFailure, readForm, tellWait } from '../answer.ts';
import { nextPath } from '../next-path.ts';
import { carriedFields, unpackCarried } from './carried.ts';

interface Sent {
	readonly userName: string;
	readonly password: string;
	readonly code: string;
}

/** One step into the house; what was typed before goes along until it has found its place. */
export async function enter(
	event: RequestEvent,
	open: (visit: Visit & RequestEvent, sent: Sent) => Promise<Account | null>
) {
	const form = await readForm(event);
	const text = (name: string): string => String(form.get(name) ?? '');
	const sent = { userName: text('userName').trim(), password: text('password'), code: text('code') };
	const [next, carried] = [nextPath(form.get('next')), text('carried')];
	const { userName } = sent;
	const answer = await orFormFailure(open(event, sent));
	if ('failure' in answer) {
		const { status, data } = answer.failure;
		tellWait(event, data);
		const owesCode = form.has('code') && data.code !== 'code-expired';
		return fail(status, { ...data, userName, next, carried, owesCode });
	}
	// The password was right; the page asks for the second factor, and nothing of what was carried is lost.
	if (!answer.done) return { userName, next, carried, owesCode: true };
	const { db, clock } = event.locals.house;
	const actor = await findFirstRole(event.locals.authRoom, answer.done);
	if (!actor) redirect(303, next);
	const goesOn = await orFormFailure(unpackCarried({ db, clock, actor }, carried, next));
	if ('done' in goesOn) redirect(303, goesOn.done);
	// Signed in, but what was typed could not be kept: it stays on this page, with the reason.
	const { status, data } = goesOn.failure;
	const fields: [string, string][] = carriedFields(carried);
	return fail(status, { ...data, userName, next, carried, fields, owesCode: false });
}
