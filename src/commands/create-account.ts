import { isRole, ROLES } from '#lib/domain/actor.ts';
import { createAccount } from '#lib/server/operations/account/create-account.ts';
import { ADMINISTRATOR_AT_TERMINAL } from '#lib/server/operations/account/find-operator.ts';
import { readArguments } from './arguments.ts';
import { atTerminal, WrongUse } from './terminal.ts';

const USAGE = `npm run create-account -- --user NAME --role ROLE [--unit CODE]\nROLE: ${ROLES.join(' ')}`;

/** `npm run create-account`: prints a first password on the last line, to be changed at the first sign-in. */
await atTerminal(async ({ db, clock }) => {
	const { values } = readArguments(
		{ user: { type: 'string' }, role: { type: 'string' }, unit: { type: 'string' } },
		USAGE
	);
	const { user, role, unit } = values;
	if (!user || !role || !isRole(role)) throw new WrongUse(USAGE);
	const context = { db, clock, actor: ADMINISTRATOR_AT_TERMINAL };
	const request = { userName: user, role, ...(unit === undefined ? {} : { unit }) };
	const { unitName, password } = await createAccount(context, request);
	const who = [user.toLowerCase(), role, unitName].filter((part) => part !== '');
	process.stdout.write(`${who.join(' · ')}\n${password}\n`);
});
