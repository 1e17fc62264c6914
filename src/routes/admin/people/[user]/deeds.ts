import { fail, redirect } from '@sveltejs/kit';
import { isRole } from '#lib/domain/actor.ts';
import { isoInstant } from '#lib/domain/day.ts';
import type { Context } from '#lib/server/context.ts';
import { addDeputy } from '#lib/server/operations/account/add-deputy.ts';
import { assignRole } from '#lib/server/operations/account/assign-role.ts';
import { createToken } from '#lib/server/operations/account/create-token.ts';
import { disablePerson } from '#lib/server/operations/account/disable-person.ts';
import { editPerson } from '#lib/server/operations/account/edit-person.ts';
import { enablePerson } from '#lib/server/operations/account/enable-person.ts';
import { endAssignment } from '#lib/server/operations/account/end-assignment.ts';
import { endSessions } from '#lib/server/operations/account/end-sessions.ts';
import { issueResetLink } from '#lib/server/operations/account/issue-reset-link.ts';
import { revokeToken } from '#lib/server/operations/account/revoke-token.ts';
import { Refusal } from '#lib/server/refusals.ts';
import { contextOf, orFormFailure, readForm, repeatableOf } from '../../../answer.ts';
import type { RequestEvent } from './$types';

type Text = (name: string) => string;
/** Told once, in the answer to the form alone. */
type Told = { readonly secret: string; readonly until: string | null } | void;
interface Asked {
	readonly userName: string;
	readonly text: Text;
	readonly origin: string;
	/** Sent twice, it is one deed. */
	readonly repeatable: { readonly key?: string | undefined };
}
type Deed = (context: Context, asked: Asked) => Promise<Told>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const idIn = (text: Text, name: string): string => {
	if (!UUID.test(text(name))) throw new Refusal('malformed');
	return text(name);
};

const DEEDS = {
	edit: (context, { userName, text, repeatable }) =>
		editPerson(
			context,
			{ ...{ userName, name: text('name'), phone: text('phone'), contactEmail: text('contactEmail') } },
			repeatable
		),
	assign: async (context, { userName, text, repeatable }) => {
		const role = text('role');
		if (!isRole(role)) throw new Refusal('malformed');
		const days = { firstOn: text('firstOn') || null, lastOn: text('lastOn') || null };
		await assignRole(context, { userName, role, unit: text('unit'), ...days }, repeatable);
	},
	deputy: async (context, { userName, text, repeatable }) => {
		const standsInFor = idIn(text, 'standsInFor');
		await addDeputy(
			context,
			{ ...{ userName, standsInFor, firstOn: text('firstOn'), lastOn: text('lastOn') } },
			repeatable
		);
	},
	end: async (context, { userName, text, repeatable }) =>
		endAssignment(
			context,
			{ ...{ userName, assignmentId: idIn(text, 'assignment'), lastOn: text('lastOn') || null } },
			repeatable
		),
	disable: (context, { userName, repeatable }) => disablePerson(context, userName, repeatable),
	enable: (context, { userName, repeatable }) => enablePerson(context, userName, repeatable),
	endSessions: async (context, { userName, text, repeatable }) => {
		const which = text('session') ? { sessionId: idIn(text, 'session') } : {};
		await endSessions(context, { userName, ...which }, repeatable);
	},
	token: async (context, { userName, text, repeatable }) => {
		const days = Number(text('days'));
		const wanted = { userName, assignmentId: idIn(text, 'assignment'), label: text('label'), days };
		return { secret: await createToken(context, wanted, repeatable), until: null };
	},
	revoke: async (context, { userName, text, repeatable }) =>
		revokeToken(context, { userName, tokenId: idIn(text, 'token') }, repeatable),
	reset: async (context, { userName, text, origin, repeatable }) => {
		const wanted = { userName, clearsSecondFactor: text('clears') === 'on' };
		const { path, expiresAt } = await issueResetLink(context, wanted, repeatable);
		return { secret: origin + path, until: isoInstant(expiresAt) };
	}
} satisfies Record<string, Deed>;

export type DeedName = keyof typeof DEEDS;

/** Does what a form of the person's page asks; a refusal comes back beside that form, with what was typed. */
export async function perform(event: RequestEvent, deed: DeedName) {
	const form = await readForm(event);
	const text: Text = (name) => String(form.get(name) ?? '').trim();
	const { user } = event.params;
	const act: Deed = DEEDS[deed];
	const answer = await orFormFailure(
		act(contextOf(event), { userName: user, text, origin: event.url.origin, repeatable: repeatableOf(form) })
	);
	// Not a failed form: the page begins anew, with a key for another secret.
	if ('failure' in answer && answer.failure.data.code === 'told-already') {
		return { deed, isToldAlready: true as const };
	}
	if ('failure' in answer) {
		const typed = Object.fromEntries([...form.keys()].map((name) => [name, text(name).slice(0, 200)]));
		return fail(answer.failure.status, { code: answer.failure.data.code, deed, typed });
	}
	if (answer.done) return { deed, told: answer.done };
	redirect(303, `/admin/people/${encodeURIComponent(user)}?done=${deed}`);
}
