import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BadSetting, type Config } from './config.ts';
import type { ChainLink } from './db/audit-chain.ts';

/** A link of the chain, written down outside the database: a chain that is cut or made anew no longer holds it. */
export interface Anchor extends ChainLink {
	readonly at: string;
	/** HMAC over the link, its time and the anchor before it. */
	readonly mac: string;
}

/** The file of anchors and the key that vouches for them. */
export class AnchorBook {
	readonly #file: string;
	readonly #key: Buffer;

	constructor(file: string, key: Buffer) {
		this.#file = file;
		this.#key = key;
	}

	/** Every anchor, oldest first, and the line (1 …) of the first that nobody with the key wrote. */
	read(): { anchors: readonly Anchor[]; forgedLine: number | null } {
		if (!existsSync(this.#file)) return { anchors: [], forgedLine: null };
		// A line without its end was being written when the process died: it never was an anchor.
		const lines = readFileSync(this.#file, 'utf8').split('\n').slice(0, -1);
		const anchors: Anchor[] = [];
		for (const [at, line] of lines.entries()) {
			const anchor = parse(line);
			if (!anchor || !this.#isOurs(anchor, anchors.at(-1))) return { anchors, forgedLine: at + 1 };
			anchors.push(anchor);
		}
		return { anchors, forgedLine: null };
	}

	append({ seq, hash }: ChainLink, at: Date): Anchor {
		const before = this.read().anchors.at(-1);
		const said = { seq, hash, at: at.toISOString() };
		const anchor = { ...said, mac: this.#macOf(said, before) };
		mkdirSync(dirname(this.#file), { recursive: true, mode: 0o700 });
		this.#dropTornLine();
		appendFileSync(this.#file, `${JSON.stringify(anchor)}\n`, { mode: 0o600, flush: true });
		return anchor;
	}

	#dropTornLine(): void {
		if (!existsSync(this.#file)) return;
		const written = readFileSync(this.#file);
		truncateSync(this.#file, written.lastIndexOf('\n') + 1);
	}

	#macOf({ seq, hash, at }: Omit<Anchor, 'mac'>, before: Anchor | undefined): string {
		return createHmac('sha256', this.#key)
			.update(`${seq} ${hash} ${at} ${before?.mac ?? ''}`)
			.digest('hex');
	}

	#isOurs(anchor: Anchor, before: Anchor | undefined): boolean {
		return timingSafeEqual(Buffer.from(this.#macOf(anchor, before)), Buffer.from(anchor.mac));
	}
}

/** The book that the settings name. Its key is made once beside the data unless it is kept elsewhere. */
export function openAnchorBook({ dataDir, auditAnchorFile, auditAnchorKeyFile }: Config): AnchorBook {
	const file = auditAnchorFile ?? join(dataDir, 'audit-anchors.jsonl');
	return new AnchorBook(file, anchorKey(dataDir, auditAnchorKeyFile));
}

function anchorKey(dataDir: string, given: string | null): Buffer {
	const file = given ?? join(dataDir, 'audit-anchor-key');
	if (!existsSync(file)) {
		if (given) throw new BadSetting(`AUDIT_ANCHOR_KEY_FILE="${given}": there is no such file.`);
		mkdirSync(dataDir, { recursive: true, mode: 0o700 });
		writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
	}
	const key = readFileSync(file, 'utf8').trim();
	if (key.length < 32) {
		throw new BadSetting(`AUDIT_ANCHOR_KEY_FILE="${file}": write at least 32 characters of chance into it.`);
	}
	return Buffer.from(key);
}

function parse(line: string): Anchor | undefined {
	try {
		const { seq, hash, at, mac } = JSON.parse(line) as Anchor;
		const isWhole =
			Number.isSafeInteger(seq) &&
			[hash, mac].every((hex) => /^[0-9a-f]{64}$/.test(hex)) &&
			typeof at === 'string';
		return isWhole ? { seq, hash, at, mac } : undefined;
	} catch {
		return undefined;
	}
}
