import type { Role } from '#lib/domain/actor.ts';
import { beginEnrolment, confirmEnrolment } from '#lib/server/auth/second-factor.ts';
import { signIn } from '#lib/server/auth/sign-in.ts';
import { codeOf, stepOf } from '#lib/server/auth/totp.ts';
import type { TestDatabase } from './database.ts';
import { makePerson, PASSWORD } from './person.ts';
import { authRoom, browser } from './sign-in-browser.ts';

/** Somebody who is signed in and has a second factor, with what their telephone and their paper hold. */
export async function enrolled(house: Pick<TestDatabase, 'db' | 'unguarded'>, userName: string, role: Role) {
	const id = await makePerson(house, { userName, role });
	const one = browser(authRoom(house));
	await signIn(one.visit(), { userName, password: PASSWORD });
	const me = await one.session();
	if (!me) throw new Error('not signed in');
	const { uri } = await beginEnrolment(one.visit(), me, { password: PASSWORD });
	const secret = secretIn(uri);
	const codes = await confirmEnrolment(one.visit(), me, codeOf(secret, stepOf(new Date())));
	return { id, userName, one, secret, codes };
}

/** What a telephone reads from the address in the picture. */
export function secretIn(uri: string): string {
	const text = new URL(uri).searchParams.get('secret') ?? '';
	const bits = [...text].map((letter) =>
		'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')
	);
	const bytes = bits.join('').match(/.{8}/g) ?? [];
	return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2))).toString();
}
