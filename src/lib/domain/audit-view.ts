import type { Doer, Role } from './actor.ts';
import type { AuditDeed, AuditSubject } from './audit.ts';

/** Who did it, as far as that is known: an entry keeps the role of that day, the name is the one of today. */
export interface AuditDoer {
	readonly kind: Doer['kind'] | 'visitor' | 'nobody' | 'server';
	readonly name: string | null;
	readonly role: Role | null;
}

/** One thing that happened, ready to be said in either language. */
export interface AuditLine {
	readonly seq: number;
	/** On the business clock where it is known, else the time of recording. */
	readonly at: string;
	readonly recordedAt: string;
	readonly doer: AuditDoer;
	readonly deed: AuditDeed;
	readonly form: string | null;
	readonly period: string | null;
	readonly unit: string | null;
	readonly version: number | null;
	/** The account that it was done to. */
	readonly person: string | null;
	readonly role: Role | null;
	/** An exclusive bound: of an extension, a reopening, a correction. */
	readonly before: string | null;
	/** The table of a row that no sentence of its own tells of. */
	readonly table: string | null;
	/** The row's own code, where it has one. */
	readonly code: string | null;
	/** Names of the columns that changed. */
	readonly columns: readonly string[];
	/** Why something was refused. */
	readonly reason: string | null;
	/** How many rows were taken out. */
	readonly count: number | null;
}

/** What a manager looks for, as the address says it. */
export interface AuditQuestion {
	readonly from: string | null;
	readonly to: string | null;
	readonly person: string | null;
	readonly unit: string | null;
	readonly subject: AuditSubject | null;
	readonly everyRow: boolean;
}

/** How the chain stands. */
export interface AuditHealth {
	/** The last entry that was held against its hash. */
	readonly checkedTo: number;
	readonly anchoredTo: number | null;
	readonly anchoredAt: string | null;
	readonly fault:
		| { readonly kind: 'entry' | 'anchor'; readonly seq: number }
		| { readonly kind: 'forged-anchor'; readonly line: number }
		| null;
}
