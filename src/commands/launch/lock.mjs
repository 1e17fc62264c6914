import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from './say.mjs';

const BEAT = 2_000;
/** A holder that has not touched its lock for so long is gone, even if its process number lives on. */
const STALE = 30_000;

/**
 * One process at a time installs or builds in a folder; others wait. The lock is a file that its holder keeps
 * touching, so a killed holder leaves nothing to clear by hand.
 * @template T
 * @param {string} root
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(root, work) {
	const file = join(root, '.launch-lock');
	const mine = JSON.stringify({ pid: process.pid, host: hostname(), since: Date.now() });
	for (let told = false; !take(file, mine);) {
		const holder = stat(file);
		if (holder && isGone(holder)) clear(file, holder.text);
		else {
			if (!told) say('Another process is installing or building here: waiting for it.');
			told = true;
			await sleep(300);
		}
	}
	const beat = setInterval(() => {
		try {
			utimesSync(file, new Date(), new Date());
		} catch {
			// Taken away: the work itself will say what is wrong.
		}
	}, BEAT);
	beat.unref();
	const release = () => rmSync(file, { force: true });
	process.once('exit', release);
	try {
		return await work();
	} finally {
		clearInterval(beat);
		process.off('exit', release);
		release();
	}
}

/**
 * @param {string} file
 * @param {string} mine
 */
function take(file, mine) {
	try {
		writeFileSync(file, mine, { flag: 'wx' });
		return true;
	} catch (error) {
		if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
		throw error;
	}
}

/** @param {string} file */
function stat(file) {
	try {
		return { text: readFileSync(file, 'utf8'), touched: statSync(file).mtimeMs };
	} catch {
		return null;
	}
}

/** @param {{ text: string, touched: number }} holder */
function isGone({ text, touched }) {
	if (Date.now() - touched > STALE) return true;
	try {
		const { pid, host } = JSON.parse(text);
		if (host !== hostname()) return false;
		process.kill(pid, 0);
		return false;
	} catch (error) {
		// EPERM: it lives under another user. A half-written file is not JSON: its holder is just starting.
		return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH';
	}
}

/**
 * Takes a dead holder's lock away, but never one that somebody took in the meantime.
 * @param {string} file
 * @param {string} text
 */
function clear(file, text) {
	const aside = `${file}-${process.pid}`;
	try {
		renameSync(file, aside);
		if (readFileSync(aside, 'utf8') === text) rmSync(aside);
		else renameSync(aside, file);
	} catch {
		// Another waiter was quicker.
	}
}
