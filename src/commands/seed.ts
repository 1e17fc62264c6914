import { ADMINISTRATOR_AT_TERMINAL } from '#lib/server/operations/account/find-operator.ts';
import { layCatalogue } from '#lib/server/operations/catalogue/lay-catalogue.ts';
import { generateObligations } from '#lib/server/operations/obligation/generate-obligations.ts';
import { catalogue } from '../../seeds/catalogue/catalogue.ts';
import { atTerminal } from './terminal.ts';

/** `npm run seed`: lays catalogue, plan and obligations; again changes nothing. */
await atTerminal(async ({ db, clock }) => {
	const context = { db, clock, actor: ADMINISTRATOR_AT_TERMINAL };
	await layCatalogue(context, catalogue);
	const changed = await generateObligations(context);
	process.stdout.write(`catalogue laid, ${changed} obligations added or moved\n`);
});
