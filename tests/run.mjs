// `npm test`: every test there is, each runner's own summary, and one line that adds them up.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { exitLike, run } from '../src/commands/launch/run.mjs';

const root = resolve(import.meta.dirname, '..');
const results = `${root}/test-results`;

/** @typedef {{ passed: number, failed: number }} Tally */

mkdirSync(results, { recursive: true });
const tallies = [await runVitest(), await runPlaywright(), await runDrills()];
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
exitLike({ code: failed === 0 ? 0 : 1 });

function runVitest() {
	const file = `${results}/vitest.json`;
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	return tally(file, ['node_modules/vitest/vitest.mjs', 'run', ...reporters], (report) => {
		// A file that failed to load has no failed test of its own, and must not pass for well.
		const unread = report.testResults.filter(
			(/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
				file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed')
		);
		return { passed: report.numPassedTests, failed: report.numFailedTests + unread.length };
	});
}

function runPlaywright() {
	// The configuration names the reporters and this file.
	const file = `${results}/playwright.json`;
	const config = ['--config', 'tests/e2e/playwright.config.ts'];
	return tally(file, ['node_modules/@playwright/test/cli.js', 'test', ...config], ({ stats, errors }) => ({
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky + errors.length
	}));
}

/** The short form of every drill; each counts as one on each engine it ran on. */
function runDrills() {
	const file = `${results}/drills.json`;
	const script = 'tests/drills/drill.ts';
	return tally(file, [script, '--ci', '--json', file], (/** @type {{ holds: boolean }[]} */ outcomes) => {
		const passed = outcomes.filter(({ holds }) => holds).length;
		return { passed, failed: outcomes.length - passed };
	});
}

/**
 * Runs a tool and reads its report. One that ends badly without naming a failed test counts as one failure.
 * @param {string} file
 * @param {string[]} command
 * @param {(report: any) => Tally} read
 * @returns {Promise<Tally>}
 */
async function tally(file, [tool = '', ...args], read) {
	rmSync(file, { force: true });
	const ending = await run(process.execPath, [`${root}/${tool}`, ...args], { root });
	if (ending.signal) {
		exitLike(ending);
		return new Promise(() => {});
	}
	/** @type {Tally} */
	let counted = { passed: 0, failed: 0 };
	try {
		counted = read(JSON.parse(readFileSync(file, 'utf8')));
	} catch (error) {
		console.error(`${tool} left no report: ${error}`);
	}
	return ending.code === 0 || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}
