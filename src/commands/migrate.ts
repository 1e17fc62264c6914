import { config } from '#lib/server/config.ts';
import { bringUp } from './bring-up.ts';
import { plainly } from './terminal.ts';

/** `npm run migrate`: brings the schema to this version's. */
await plainly(async () => {
	const steps = await bringUp(config());
	process.stdout.write(steps.length ? `migrated: ${steps.join(', ')}\n` : 'nothing to migrate\n');
});
