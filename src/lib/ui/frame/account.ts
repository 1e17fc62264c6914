import type { Role } from '#lib/domain/actor.ts';

/** Who looks at the page, as the frame needs to know. */
export interface FrameAccount {
	readonly userName: string;
	readonly name: string;
	readonly role: Role;
	readonly isVisitor: boolean;
}
