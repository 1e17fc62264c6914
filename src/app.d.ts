import type { HeldRole, Role } from '#lib/domain/actor.ts';
import type { Language } from '#lib/domain/label.ts';
import type { SignedIn } from '#lib/server/auth/sign-in.ts';
import type { AuthRoom } from '#lib/server/auth/visit.ts';
import type { House } from '#lib/server/house.ts';
import type { Mode } from '#lib/server/config.ts';
import type { Context } from '#lib/server/context.ts';
import type { Clock } from '#lib/server/clock.ts';
import type { RefusalCode } from '#lib/server/refusals.ts';
import type { AskedPassport } from '#lib/ui/indicator/passport.ts';

declare global {
	namespace App {
		interface Locals {
			readonly language: Language;
			readonly theme: 'light' | 'dark' | null;
			readonly mode: Mode;
			readonly clock: Clock;
			/** Who is signed in, for operations; null for nobody. */
			readonly context: Context | null;
			/** Who is signed in, for the frame. */
			readonly account: {
				readonly userName: string;
				readonly name: string;
				/** Null: signed in, but nothing holds today that the person could act as. */
				readonly role: Role | null;
				/** What the person may act as today; one of them is in use. */
				readonly held: readonly HeldRole[];
				/** A visitor of the demo who has not signed in and looks with a leader's eyes. */
				readonly isVisitor: boolean;
				readonly mustChangePassword: boolean;
				/** A second factor is asked of the role, and there is none yet. */
				readonly mustEnrol: boolean;
			} | null;
			/** Who is signed in, for the pages about one's own account. */
			readonly session: SignedIn | null;
			readonly authRoom: AuthRoom;
			/** What of the running process a page may use: never the connection itself. */
			readonly house: Pick<
				House,
				'db' | 'clock' | 'helpContact' | 'whyNotReady' | 'anchorBook' | 'auditFault' | 'backup'
			>;
			readonly requestId: string;
		}
		interface PageData {
			/** On pages whose numbers have passports: the open one. */
			readonly passport?: AskedPassport | null;
		}
		interface Error {
			readonly message: string;
			/** What it is, and what to do next, in the reader's language; absent: it broke in the browser. */
			readonly heading?: string;
			readonly next?: string;
			readonly code?: RefusalCode;
			readonly requestId?: string | undefined;
		}
	}
}

export {};
