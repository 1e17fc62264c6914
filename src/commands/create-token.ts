import { createToken } from '#lib/server/operations/account/create-token.ts';
import { ADMINISTRATOR_AT_TERMINAL } from '#lib/server/operations/account/find-operator.ts';
import { readArguments } from './arguments.ts';
import { atTerminal, WrongUse } from './terminal.ts';

const USAGE = 'npm run create-token -- --user NAME [--days N]';
const DEFAULT_DAYS = '90';

/** `npm run create-token`: prints the token alone on the last line; it is shown once. */
await atTerminal(async ({ db, clock }) => {
	const { values } = readArguments({ user: { type: 'string' }, days: { type: 'string' } }, USAGE);
	if (!values.user || !/^\d{1,3}$/.test(values.days ?? DEFAULT_DAYS)) throw new WrongUse(USAGE);
	const context = { db, clock, actor: ADMINISTRATOR_AT_TERMINAL };
	const wanted = { userName: values.user, days: Number(values.days ?? DEFAULT_DAYS) };
	process.stdout.write(`${await createToken(context, wanted)}\n`);
});
