import { listAsked } from '#lib/server/routes.ts';

/** `npm run --silent routes`: every path and method with who may ask, as JSON. */
process.stdout.write(`${JSON.stringify(listAsked(), null, '\t')}\n`);
