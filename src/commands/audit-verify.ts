import { checkAudit } from '#lib/server/operations/audit/check-audit.ts';
import { ADMINISTRATOR_AT_TERMINAL } from '#lib/server/operations/account/find-operator.ts';
import { faultWords } from './audit-words.ts';
import { atTerminal } from './terminal.ts';

/** `npm run audit:verify`: walks the chain and holds the anchors against it; exit code 1 when anything is wrong. */
await atTerminal(async ({ db, clock, anchorBook }) => {
	const began = performance.now();
	const context = { db, clock, actor: ADMINISTRATOR_AT_TERMINAL };
	const { entries, anchors, lastAnchor, fault } = await checkAudit(context, anchorBook);
	const ms = Math.round(performance.now() - began);
	const anchored = lastAnchor ? `, last at entry ${lastAnchor.seq} (${lastAnchor.at})` : '';
	process.stdout.write(`entries: ${entries}\nanchors: ${anchors}${anchored}\n`);
	process.stdout.write(`first break: ${fault ? faultWords(fault) : 'none'}\n${ms} ms\n`);
	return fault ? 1 : 0;
});
