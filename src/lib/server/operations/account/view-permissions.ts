import { ROLES, type Role } from '#lib/domain/actor.ts';
import { DEEDS, scopeOf, type Deed, type Scope } from '#lib/domain/permission.ts';
import type { Context } from '../../context.ts';
import { demandFirst } from '../../reach.ts';

/** Who may do what, and how far: the very table that every operation asks. */
export interface PermissionsView {
	readonly roles: readonly Role[];
	readonly rows: readonly { readonly deed: Deed; readonly scopes: readonly Scope[] }[];
}

/** The permission table as it holds in this version, for who looks after accounts (RULES 7). */
export async function viewPermissions(context: Context): Promise<PermissionsView> {
	await demandFirst(context, 'manage-accounts');
	const rows = DEEDS.map((deed) => ({ deed, scopes: ROLES.map((role) => scopeOf({ role }, deed)) }));
	return { roles: ROLES, rows };
}
