import type { Role } from '#lib/domain/actor.ts';

/** Who looks at the page, as the frame needs to know. */
export interface FrameAccount {
	readonly userName: string;
	readonly name: string;
	/** Null: nothing holds today that the person could act as. */
	readonly role: Role | null;
	readonly isVisitor: boolean;
	/** What one may change to, when there is more than one. */
	readonly roles: readonly {
		readonly id: string;
		readonly role: Role;
		readonly unit: string | null;
		readonly isDeputy: boolean;
		readonly isInUse: boolean;
	}[];
}

/** The one ward or school somebody acts for, as it is called in the current plan's year. */
export interface OwnUnit {
	readonly code: string;
	readonly name: string;
	readonly year: number;
}
