import type { TypedContent } from '#lib/domain/typed-entry.ts';
import { fieldsOf, REVISION_NAME } from '#lib/domain/typed-fields.ts';

export type KeepingState = 'clean' | 'dirty' | 'saving' | 'offline' | 'signed-out' | 'conflict' | 'refused';

/** A copy on this machine, for what could not be sent yet. */
interface LocalCopy {
	readonly content: TypedContent;
	readonly revision: number;
}
interface Answer {
	readonly revision?: number;
	readonly savedAt?: string;
	readonly code?: string;
	readonly message?: Readonly<Record<string, string>>;
}

const QUIET_MS = 1500;
const AGAIN_MS = 10_000;

/**
 * Keeps what is typed: at once on this machine, and after a moment's quiet on the server. What the server has is
 * taken off the machine again, so that only unsent work stays there.
 */
export class DraftKeeping {
	state: KeepingState = $state('clean');
	savedAt: string | null = $state(null);
	/** The server's own words, by language, when it says no. */
	refusal: Readonly<Record<string, string>> | null = $state(null);
	revision: number;
	readonly #address: string;
	readonly #key: string;
	#latest: TypedContent;
	#kept: string;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#isEnded = false;

	constructor(given: {
		address: string;
		userName: string;
		content: TypedContent;
		draft: { revision: number; savedAt: string } | null;
	}) {
		this.#address = given.address;
		this.#key = `draft:${given.userName}:${given.address}`;
		this.#latest = given.content;
		this.#kept = JSON.stringify(given.content);
		this.revision = given.draft?.revision ?? 0;
		this.savedAt = given.draft?.savedAt ?? null;
	}

	/** What was typed here before and never reached the server; null when there is nothing. */
	unsent(): TypedContent | null {
		const text = this.#storage()?.getItem(this.#key);
		if (!text) return null;
		try {
			const copy = JSON.parse(text) as LocalCopy;
			if (JSON.stringify(copy.content) === this.#kept) return null;
			if (copy.revision !== this.revision) this.state = 'conflict';
			return copy.content;
		} catch {
			this.forget();
			return null;
		}
	}

	changed(content: TypedContent): void {
		this.#latest = content;
		if (this.#isEnded || JSON.stringify(content) === this.#kept) return;
		this.#keepHere();
		if (this.state === 'conflict' || this.state === 'saving') return;
		// What stands in the way is said until it is gone.
		if (this.state === 'clean' || this.state === 'refused') this.state = 'dirty';
		this.#later(QUIET_MS);
	}

	/** Sends what there is, over anything else when `isForced`. */
	async save(isForced = false): Promise<void> {
		clearTimeout(this.#timer);
		const content = this.#latest;
		const text = JSON.stringify(content);
		if (this.#isEnded || this.state === 'saving') return;
		if (!isForced && (this.state === 'conflict' || text === this.#kept)) return;
		this.state = 'saving';
		try {
			const body = new FormData();
			for (const [name, value] of fieldsOf(content)) body.append(name, value);
			if (!isForced) body.set(REVISION_NAME, String(this.revision));
			const headers = { accept: 'application/json' };
			const answer = await fetch(`${this.#address}/draft`, { method: 'PUT', headers, body });
			const said = (await answer.json()) as Answer;
			if (answer.ok) this.#acknowledge(text, said);
			else this.#refuse(answer.status, said);
		} catch {
			this.state = 'offline';
		}
		if (this.state === 'offline') this.#later(AGAIN_MS);
	}

	/** After the report is in, or when the draft is thrown away: nothing stays behind on this machine. */
	forget(): void {
		this.#storage()?.removeItem(this.#key);
	}

	/** Stops for good. */
	end(): void {
		this.#isEnded = true;
		clearTimeout(this.#timer);
	}

	#acknowledge(text: string, { revision = 0, savedAt }: Answer): void {
		this.#kept = text;
		this.revision = revision;
		this.savedAt = savedAt ?? null;
		if (JSON.stringify(this.#latest) === text) {
			this.state = 'clean';
			this.forget();
			return;
		}
		this.state = 'dirty';
		this.#keepHere();
		this.#later(QUIET_MS);
	}

	#refuse(status: number, { code, message }: Answer): void {
		if (status === 401) this.state = 'signed-out';
		else if (code === 'stale-draft') {
			// Says who saved it, and when.
			this.refusal = message ?? null;
			this.state = 'conflict';
		} else if (status >= 500 || status === 429) this.state = 'offline';
		else {
			this.refusal = message ?? null;
			this.state = 'refused';
		}
	}

	#keepHere(): void {
		const copy: LocalCopy = { content: this.#latest, revision: this.revision };
		try {
			this.#storage()?.setItem(this.#key, JSON.stringify(copy));
		} catch {
			// No room or no permission on this machine: the server's draft is still there.
		}
	}

	#later(milliseconds: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.save(), milliseconds);
	}

	#storage(): Storage | null {
		try {
			return typeof localStorage === 'undefined' ? null : localStorage;
		} catch {
			return null;
		}
	}
}
