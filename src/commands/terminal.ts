import { wordsOf } from '#lib/i18n/words.ts';
import { BackupFault } from '#lib/domain/backup-fault.ts';
import type { Language } from '#lib/domain/label.ts';
import { BadSetting, config } from '#lib/server/config.ts';
import { DataFolderInUse } from '#lib/server/db/data-folder-lock.ts';
import { openHouse, type House } from '#lib/server/house.ts';
import { refusalMessage } from '#lib/i18n/refusal-message.ts';

import { Refusal } from '#lib/server/refusals.ts';

/** A wrong use of a command: its own words, no stack. */
export class WrongUse extends Error {}

/** Runs a command on an open house and closes it; what goes wrong is said plainly, with exit code 1 (2 for wrong use). */
export async function atTerminal(command: (house: House) => Promise<number | void>): Promise<void> {
	await plainly(async () => {
		const house = await openHouse(config());
		try {
			return await command(house);
		} finally {
			await house.close();
		}
	});
}

/** Runs something whose failures people at a terminal must understand. */
export async function plainly(work: () => Promise<number | void>): Promise<void> {
	try {
		process.exitCode = (await work()) ?? 0;
	} catch (error) {
		process.exitCode = error instanceof WrongUse ? 2 : 1;
		process.stderr.write(`${sentenceFor(error)}\n`);
	}
}

/** The same in Vietnamese and in English, a line each: a terminal's reader is not known. */
export function inBothLanguages(say: (language: Language) => string): string {
	return `${say('vi')}\n${say('en')}\n`;
}

function sentenceFor(error: unknown): string {
	if (error instanceof Refusal)
		return `${refusalMessage('vi', error.code, error.happened)}\n${refusalMessage('en', error.code, error.happened)}`;
	if (error instanceof BackupFault || isAborted(error)) return faultWords(error);
	const isOurs = error instanceof WrongUse || error instanceof BadSetting || error instanceof DataFolderInUse;
	if (isOurs) return error.message;
	const { code } = (error ?? {}) as { code?: string };
	// No table, no schema; no role of ours on the server, or none of its rights.
	if (code === '42P01' || code === '3F000' || code === '22023' || code === '42501') {
		return "Cơ sở dữ liệu chưa có cấu trúc của phiên bản này. Hãy chạy: npm run migrate\nThe database lacks this version's schema. Run: npm run migrate";
	}
	if (code === 'EEXIST' || code === 'ENOTDIR' || code === 'EACCES' || code === 'EROFS') {
		return `DATA_DIR không dùng được: ${(error as Error).message}\nDATA_DIR cannot be used: ${(error as Error).message}`;
	}
	if (code === 'ECONNREFUSED' || code === '28P01' || code === '3D000') {
		const message = error instanceof Error && error.message ? error.message : code;
		return `Không kết nối được cơ sở dữ liệu ở DATABASE_URL: ${message}\nCannot reach the database of DATABASE_URL: ${message}`;
	}
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** What went wrong with a backup, and about what. */
function faultWords(error: unknown): string {
	const code = error instanceof BackupFault ? error.code : 'interrupted';
	const about = error instanceof BackupFault && error.about ? `\n${error.about}` : '';
	return `${inBothLanguages((language) => wordsOf(language).backup.fault[code]).trimEnd()}${about}`;
}

function isAborted(error: unknown): boolean {
	return error instanceof Error && error.name === 'AbortError';
}
