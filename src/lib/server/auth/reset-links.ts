import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Handle } from '../db/connection.ts';
import { Refusal } from '../refusals.ts';
import { findAccountById } from './accounts.ts';
import { forgetAttempts } from './attempts.ts';
import { demandGoodPassword } from './change-password.ts';
import { hashPassword } from './password.ts';
import { isLockedOut } from './sign-in.ts';
import { authOf } from './tables.ts';
import type { AuthRoom } from './visit.ts';

const LINK_MINUTES = 15;

/** A new link for the person; earlier ones end. Returns the secret part of its address, kept only as a digest. */
export async function insertResetLink(
	db: Handle,
	link: { userId: string; clearsSecondFactor: boolean; issuedBy: string }
): Promise<{ token: string; expiresAt: Date }> {
	const token = randomBytes(32).toString('base64url');
	const expiresAt = new Date(Date.now() + LINK_MINUTES * 60_000);
	const auth = authOf(db);
	await auth.deleteFrom('resetLink').where('userId', '=', link.userId).execute();
	await auth
		.insertInto('resetLink')
		.values({ id: randomUUID(), digest: digestOf(token), expiresAt, usedAt: null, ...link })
		.execute();
	return { token, expiresAt };
}

/** Whose link it is, as long as it may be used; unknown, used and ended ones are all the same nothing. */
export async function findResetLink(
	{ db, mode }: Pick<AuthRoom, 'db' | 'mode'>,
	token: string
): Promise<{ userId: string; userName: string; clearsSecondFactor: boolean } | undefined> {
	const row = await authOf(db)
		.selectFrom('resetLink')
		.select(['userId', 'clearsSecondFactor'])
		.where('digest', '=', digestOf(token))
		.where('usedAt', 'is', null)
		.where('expiresAt', '>', new Date())
		.executeTakeFirst();
	const account = row && (await findAccountById(db, row.userId));
	if (!row || !account || isLockedOut(account, mode)) return undefined;
	return { ...row, userName: account.userName };
}

/**
 * Sets the person's own new password, ends all their sessions and uses the link up, in one transaction. The second
 * factor stays unless the administrator said otherwise. A password that is refused leaves the link as it was.
 */
export async function useResetLink(room: AuthRoom, token: string, wanted: string): Promise<void> {
	const link = await findResetLink(room, token);
	if (!link) throw new Refusal('dead-link');
	demandGoodPassword(wanted, link.userName);
	const password = await hashPassword(wanted);
	await room.db.transaction().execute(async (handle) => {
		const auth = authOf(handle);
		const used = await auth
			.updateTable('resetLink')
			.set({ usedAt: new Date() })
			.where('digest', '=', digestOf(token))
			.where('usedAt', 'is', null)
			.where('expiresAt', '>', new Date())
			.returning(['userId', 'clearsSecondFactor'])
			.executeTakeFirst();
		// Somebody was quicker with the same link.
		if (!used) throw new Refusal('dead-link');
		const { userId } = used;
		await auth
			.updateTable('account')
			.set({ password, updatedAt: new Date() })
			.where('userId', '=', userId)
			.where('providerId', '=', 'credential')
			.execute();
		await auth.updateTable('user').set({ mustChangePassword: false }).where('id', '=', userId).execute();
		await auth.deleteFrom('session').where('userId', '=', userId).execute();
		if (used.clearsSecondFactor) {
			await auth.deleteFrom('twoFactor').where('userId', '=', userId).execute();
			await auth.updateTable('user').set({ twoFactorEnabled: false }).where('id', '=', userId).execute();
		}
	});
	await forgetAttempts(room, link.userName);
}

function digestOf(token: string): Buffer {
	return createHash('sha256').update(token).digest();
}
