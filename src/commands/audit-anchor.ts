import { anchorAudit } from '#lib/server/operations/audit/anchor-audit.ts';
import { ADMINISTRATOR_AT_TERMINAL } from '#lib/server/operations/account/find-operator.ts';
import { faultWords } from './audit-words.ts';
import { atTerminal } from './terminal.ts';

/** `npm run audit:anchor`: writes down outside the database where the chain ends; a broken chain is not anchored. */
await atTerminal(async ({ db, clock, anchorBook }) => {
	const context = { db, clock, actor: ADMINISTRATOR_AT_TERMINAL };
	const { lastAnchor, fault } = await anchorAudit(context, anchorBook);
	if (fault) {
		process.stdout.write(`not anchored: ${faultWords(fault)}\n`);
		return 1;
	}
	const said = lastAnchor ? `entry ${lastAnchor.seq} ${lastAnchor.hash} (${lastAnchor.at})` : 'no entry yet';
	process.stdout.write(`anchored: ${said}\n`);
	return 0;
});
