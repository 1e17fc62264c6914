// `npm run drill -- NAME`: what is promised about safety, tried out. A further drill is one row here and one file.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { closePlaces, ENGINES, type Engine } from '../support/place.ts';

/** What a drill is told; `say` prints one line. */
export interface DrillOptions {
	readonly engine: Engine;
	/** The full size instead of the one that fits into every run of the tests. */
	readonly isLong: boolean;
	/** Times fail too, instead of being printed only. */
	readonly isStrict: boolean;
	say(line: string): void;
}

/** A drill's last line: `NAME: <figure> – holds`, or DOES NOT HOLD. */
export type Drill = (options: DrillOptions) => Promise<boolean>;

interface Row {
	readonly promise: string;
	/** The engines on which its short form runs with every `npm test`. */
	readonly ci: readonly Engine[];
}

/** Each is the file of its name in this folder; parts of one lie in a folder of its name. */
const DRILLS: Readonly<Record<string, Row>> = {
	authz: { promise: 'nobody gets an answer that the permission table does not give them', ci: ['embedded'] },
	headers: { promise: 'every answer carries the headers that protect who reads it', ci: ['embedded'] },
	login: { promise: 'guessing is slow, a code counts once, and nobody is locked out', ci: ['embedded'] },
	rls: { promise: 'the database itself keeps every unit to its own rows', ci: ENGINES },
	audit: { promise: 'no change without its trace, and no trace changed unseen', ci: ENGINES },
	race: { promise: 'one key has one effect, and of two reviewers one wins', ci: ENGINES },
	restore: { promise: 'a backup comes back whole into an empty database of either engine', ci: ENGINES }
};

interface Outcome {
	readonly name: string;
	readonly engine: Engine;
	readonly holds: boolean;
	readonly figure: string;
}

const USAGE = 'npm run drill -- NAME [--engine embedded|postgres] [--long] [--strict]';

process.exitCode = await main();

async function main(): Promise<number> {
	const asked = readAsked();
	if (!asked) return 2;
	const { names, engine, isLong, isStrict, isCi, json } = asked;
	if (names.length === 0 && !isCi) return list();
	const outcomes: Outcome[] = [];
	try {
		for (const name of names) {
			const engines = engine ? [engine] : isCi ? (DRILLS[name]?.ci ?? []) : ENGINES;
			const found: Outcome[] = [];
			for (const one of engines) found.push(await runOne(name, { engine: one, isLong, isStrict }));
			if (found.length > 1) console.log(sumUp(name, found));
			outcomes.push(...found);
		}
	} finally {
		await closePlaces();
	}
	if (json) writeFileSync(json, JSON.stringify(outcomes));
	return outcomes.every(({ holds }) => holds) ? 0 : 1;
}

function readAsked() {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: {
				engine: { type: 'string' },
				long: { type: 'boolean', default: false },
				strict: { type: 'boolean', default: false },
				// For the test runner: every drill's short form, and what came out of each as a file.
				ci: { type: 'boolean', default: false },
				json: { type: 'string' }
			}
		});
		const { engine: said, long: isLong, strict: isStrict, ci: isCi, json } = values;
		const engine = ENGINES.find((one) => one === said);
		if (said !== undefined && !engine)
			throw new Error(`No engine "${said}". There is: ${ENGINES.join(', ')}.`);
		const unknown = positionals.filter((name) => !isThere(name));
		if (unknown.length > 0) {
			throw new Error(`No drill "${unknown.join(', ')}". There is: ${present().join(', ')}.`);
		}
		const names = isCi ? present() : positionals;
		return { names, engine, isLong, isStrict, isCi, json };
	} catch (error) {
		console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
		return undefined;
	}
}

function list(): number {
	console.log(`${USAGE}\n`);
	for (const name of present()) console.log(`  ${name.padEnd(10)} ${DRILLS[name]?.promise}`);
	return 0;
}

async function runOne(name: string, options: Omit<DrillOptions, 'say'>): Promise<Outcome> {
	console.log(`\n${name} on ${options.engine}${options.isLong ? ', full size' : ''}`);
	let last = '';
	const say = (line: string): void => console.log((last = line));
	const began = Date.now();
	let holds: boolean;
	try {
		const { run } = (await import(fileOf(name))) as { run: Drill };
		holds = await run({ ...options, say });
	} catch (error) {
		holds = false;
		console.error(error);
		say(`${name}: broke off after ${Math.round((Date.now() - began) / 1000)} s – DOES NOT HOLD`);
	}
	const figure = last.replace(/^[\w-]+: /, '').replace(/ – (holds|DOES NOT HOLD)$/, '');
	return { name, engine: options.engine, holds, figure };
}

function sumUp(name: string, outcomes: readonly Outcome[]): string {
	const figures = outcomes.map(({ engine, figure }) => `${engine} ${figure}`).join(' · ');
	const holds = outcomes.every((outcome) => outcome.holds);
	return `\n${name}: ${figures} – ${holds ? 'holds' : 'DOES NOT HOLD'}`;
}

function present(): string[] {
	return Object.keys(DRILLS).filter(isThere);
}

function isThere(name: string): boolean {
	return Object.hasOwn(DRILLS, name) && existsSync(fileOf(name));
}

function fileOf(name: string): string {
	return join(import.meta.dirname, `${name}.ts`);
}
