import { config } from '#lib/server/config.ts';
import { ADMINISTRATOR_AT_TERMINAL } from '#lib/server/operations/account/find-operator.ts';
import { issueResetLink } from '#lib/server/operations/account/issue-reset-link.ts';
import { readArguments } from './arguments.ts';
import { atTerminal, WrongUse } from './terminal.ts';

const USAGE = 'npm run create-reset-link -- --user NAME [--second-factor keep|clear]';

/**
 * `npm run create-reset-link`: prints a link to a new password on the last line; it works once, within 15 minutes.
 * For the administrator who has nobody above: password or telephone are lost, and no other administrator is there.
 */
await atTerminal(async ({ db, clock }) => {
	const { values } = readArguments({ user: { type: 'string' }, 'second-factor': { type: 'string' } }, USAGE);
	const { user, 'second-factor': factor = 'keep' } = values;
	if (!user || (factor !== 'keep' && factor !== 'clear')) throw new WrongUse(USAGE);
	const context = { db, clock, actor: ADMINISTRATOR_AT_TERMINAL };
	const { path } = await issueResetLink(context, { userName: user, clearsSecondFactor: factor === 'clear' });
	process.stdout.write(`${config().origin}${path}\n`);
});
