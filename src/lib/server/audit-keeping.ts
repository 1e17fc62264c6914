import type { Actor } from '#lib/domain/actor.ts';
import { anchorChain, type ChainFault } from './audit-check.ts';
import { realClock } from './clock.ts';
import { asActor } from './db/as-actor.ts';
import type { House } from './house.ts';
import { errorFields, log } from './log.ts';

const HOUR_MS = 3_600_000;
/** The running server itself: it reads the chain and writes nothing into it. */
const KEEPER: Actor = { id: 'server', name: 'server', role: 'administrator', unitId: '' };

/**
 * The house of a running server: now and every hour the whole chain of the audit is walked and its end anchored.
 * A chain that is broken is told in the log and on the audit's page, and is not anchored.
 */
export function withAuditKept(house: House, everyMs = HOUR_MS): House {
	let fault: ChainFault | null = null;
	let underWay: Promise<void> = Promise.resolve();
	const round = async (): Promise<void> => {
		try {
			if ((await house.whyNotReady()) !== null) return;
			const context = { db: house.db, actor: KEEPER, clock: realClock };
			({ fault } = await asActor(context, (work) => anchorChain(work, house.anchorBook, new Date())));
			if (fault) log.error({ fault }, 'the chain of the audit is broken');
		} catch (error) {
			log.error(errorFields(error), 'the audit could not be anchored');
		}
	};
	const begin = (): void => {
		underWay = underWay.then(round);
	};
	begin();
	const timer = setInterval(begin, everyMs);
	timer.unref();
	return {
		...house,
		auditFault: () => fault,
		close: async () => {
			clearInterval(timer);
			// A round under way has the connection; closing under it would tear it.
			await underWay;
			await house.close();
		}
	};
}
