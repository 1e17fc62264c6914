// `npm run bench -- NAME`: what is claimed about speed and weight, measured. A further name is one entry here.
import { measureBytes } from './bytes.ts';

/** Each tells what it measured on stdout and answers whether every bound was kept. */
const BENCHES: Readonly<Record<string, (args: readonly string[]) => Promise<boolean>>> = {
	bytes: measureBytes
};

const [name = '', ...args] = process.argv.slice(2);
const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (bench) process.exitCode = (await bench(args)) ? 0 : 1;
else {
	console.error(`No bench "${name}". There is: ${Object.keys(BENCHES).join(', ')}.`);
	process.exitCode = 2;
}
