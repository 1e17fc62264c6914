import { redirect, type RequestEvent } from '@sveltejs/kit';
import { confirmPassword } from '#lib/server/auth/confirm-password.ts';
import { orFormFailure, readForm, tellWait } from '../answer.ts';
import { signedIn } from './signed-in.ts';

/** Sessions are ended by whoever gives the password once more. */
export async function endingSome(event: RequestEvent, end: (form: FormData) => Promise<unknown>) {
	const form = await readForm(event);
	const password = String(form.get('password') ?? '');
	const answer = await orFormFailure(confirmPassword(event, signedIn(event), password).then(() => end(form)));
	if ('done' in answer) redirect(303, '/account?ended#sessions');
	tellWait(event, answer.failure.data);
	return answer.failure;
}
