import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parsePeriod } from '#lib/domain/period.ts';
import { problemAnswers } from '#lib/i18n/problem-answer.ts';
import { refusalMessage } from '#lib/i18n/refusal-message.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import type { Context } from '#lib/server/context.ts';
import { findOperator } from '#lib/server/operations/account/find-operator.ts';
import { submitReport, type SubmitResult } from '#lib/server/operations/report/submit-report.ts';
import { Refusal, refusalOf } from '#lib/server/refusals.ts';
import { readArguments } from './arguments.ts';
import { atTerminal, WrongUse } from './terminal.ts';

const USAGE = 'npm run --silent ingest -- [--as USER] [--unit CODE] [--period 2023-Q1] FILE…';
const LARGEST_BYTES = 5 * 1024 * 1024;
const NOT_READ = { form: null, unit: null, period: null };

/** `npm run ingest`: one JSON line per file on standard output; exit 1 when any was refused. */
await atTerminal(async ({ db, clock }) => {
	const { values, positionals } = readArguments(
		{ as: { type: 'string' }, unit: { type: 'string' }, period: { type: 'string' } },
		USAGE,
		true
	);
	const isGoodPeriod = !values.period || parsePeriod(values.period);
	if (positionals.length === 0 || !isGoodPeriod) throw new WrongUse(USAGE);
	const actor = await findOperator({ db, clock }, values.as);
	const target = {
		...(values.unit ? { unit: values.unit } : {}),
		...(values.period ? { period: values.period } : {})
	};
	let refused = 0;
	for (const file of positionals) {
		const line = await ingestOne({ db, clock, actor }, file, target);
		if (!line.ok) refused += 1;
		process.stdout.write(`${JSON.stringify(line)}\n`);
	}
	return refused > 0 ? 1 : 0;
});

interface Line {
	readonly ok: boolean;
}

async function ingestOne(
	context: Context,
	file: string,
	target: { unit?: string; period?: string }
): Promise<Line> {
	// Files are named from where the command was called, not from the project's folder.
	const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
	try {
		if ((await stat(path)).size > LARGEST_BYTES) throw new Refusal('too-large');
		const bytes = new Uint8Array(await readFile(path));
		const entry = { kind: 'workbook' as const, fileName: basename(path), bytes };
		return lineOf(file, await submitReport(context, { target, entry }));
	} catch (error) {
		return refusalLine(file, error);
	}
}

/** Whatever goes wrong with one file is that file's line; the others are still tried. */
function refusalLine(file: string, error: unknown): Line {
	const code = isOfTheFileSystem(error) ? 'no-file' : (refusalOf(error)?.code ?? 'internal');
	if (code === 'internal') process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
	const { form, unit, period } = (error instanceof Refusal && error.about) || NOT_READ;
	const message = refusalMessage('vi', code, error instanceof Refusal ? error.happened : []);
	return { ok: false, file, form, unit, period, code, message, problems: [] } as Line;
}

function lineOf(file: string, result: SubmitResult): Line {
	const { form, unit, period, catalogue } = result;
	const problems = problemAnswers(result.problems, catalogue).map((problem) => ({
		...problem,
		message: problem.message.vi
	}));
	if (!result.ok) {
		const code = 'figures-refused';
		return {
			ok: false,
			file,
			form,
			unit,
			period,
			code,
			message: wordsOf('vi').refusal[code],
			problems
		} as Line;
	}
	const { version, submittedAt, punctuality, days, receipt } = result;
	const warnings = problems.filter(({ severity }) => severity !== 'note');
	const notes = problems.filter(({ severity }) => severity === 'note');
	const stored = { version, submittedAt, punctuality, days, receipt };
	return { ok: true, file, form, unit, period, ...stored, problems: warnings, notes } as Line;
}

/** Reading the file failed before anything of ours looked at it. */
function isOfTheFileSystem(error: unknown): boolean {
	const { syscall } = (error ?? {}) as NodeJS.ErrnoException;
	return ['stat', 'open', 'read'].includes(syscall ?? '');
}
