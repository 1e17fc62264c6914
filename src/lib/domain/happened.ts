import type { Doer, Role } from './actor.ts';

/** Something that came in between, as whoever was overtaken by it is told: who did what, when. */
export interface Happened {
	readonly deed: 'submit' | 'accept' | 'return' | 'void' | 'reopen' | 'save-draft' | 'exempt' | 'edit';
	/** The version it was done to; null when it was to the whole report. */
	readonly version: number | null;
	/** Known by name, or, to a unit, only as somebody in an office of that role. */
	readonly by: Doer | { readonly kind: 'role'; readonly role: Role };
	readonly at: string;
}
