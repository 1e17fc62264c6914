import type { Role } from '#lib/domain/actor.ts';

/** Who looks at the page, as the frame needs to know. */
export interface FrameAccount {
	readonly userName: string;
	readonly name: string;
	readonly role: Role;
	readonly isVisitor: boolean;
}

/** The one ward or school somebody acts for, as it is called in the current plan's year. */
export interface OwnUnit {
	readonly code: string;
	readonly name: string;
	readonly year: number;
}
