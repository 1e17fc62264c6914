export type Role =
	| 'ward-officer'
	| 'ward-leader'
	| 'school'
	| 'office-staff'
	| 'office-head'
	| 'city-leader'
	| 'administrator';
export const ROLES: readonly Role[] = [
	'ward-officer',
	'ward-leader',
	'school',
	'office-staff',
	'office-head',
	'city-leader',
	'administrator'
];

/** Who acts: a person in one role at one unit. */
export interface Actor {
	/** Stable over renames: the account's id, or 'terminal' for the operator at the server's own terminal. */
	readonly id: string;
	readonly name: string;
	readonly role: Role;
	/** The unit the person acts for; its subtree is the person's scope. */
	readonly unitId: string;
}

/** One of the roles a person may act in today. */
export interface HeldRole {
	/** The assignment's id. */
	readonly id: string;
	readonly role: Role;
	readonly unitId: string | null;
	readonly isDeputy: boolean;
	readonly isInUse: boolean;
}

/** Who did something, as far as that is still known: an account, the operator at the terminal, or nobody we know. */
export type Doer =
	| { readonly kind: 'account'; readonly name: string; readonly role: Role }
	| { readonly kind: 'terminal' }
	| { readonly kind: 'unknown' };

export function isRole(text: string): text is Role {
	return (ROLES as readonly string[]).includes(text);
}

/** Roles that belong to one ward or one school and see nothing of others. */
export function isUnitRole(role: Role): boolean {
	return role === 'ward-officer' || role === 'ward-leader' || role === 'school';
}
