import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

export interface ChildLimits {
	readonly heapMegabytes: number;
	readonly memoryBytes: number;
	readonly outputBytes: number;
	readonly milliseconds: number;
}

/** The limit it reached, or that it fell by itself. */
export type Stopped = 'time' | 'memory' | 'output' | 'crash';
export type ChildEnd = { readonly output: string } | { readonly stopped: Stopped };

const MEMORY_EVERY_MS = 100;
const PAGE_BYTES = 4096;

/** Runs a script of ours in a process of its own, without our environment, and kills it at any limit. */
export function runChild(script: string, input: Uint8Array, limits: ChildLimits): Promise<ChildEnd> {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, [`--max-old-space-size=${limits.heapMegabytes}`, script], {
			env: {},
			stdio: ['pipe', 'pipe', 'ignore']
		});
		const chunks: Buffer[] = [];
		let length = 0;
		let isOver = false;

		const end = (how: ChildEnd): void => {
			if (isOver) return;
			isOver = true;
			clearTimeout(timer);
			clearInterval(watch);
			child.kill('SIGKILL');
			resolve(how);
		};
		const timer = setTimeout(() => end({ stopped: 'time' }), limits.milliseconds);
		// The heap limit does not count buffers, and an unpacked part is one.
		const watch = setInterval(() => {
			void residentBytes(child.pid).then((bytes) => bytes > limits.memoryBytes && end({ stopped: 'memory' }));
		}, MEMORY_EVERY_MS);

		child.stdout.on('data', (chunk: Buffer) => {
			length += chunk.length;
			if (length > limits.outputBytes) end({ stopped: 'output' });
			else chunks.push(chunk);
		});
		child.on('error', () => end({ stopped: 'crash' }));
		child.on('close', (code) => {
			end(code === 0 ? { output: Buffer.concat(chunks).toString('utf8') } : { stopped: 'crash' });
		});
		// A child that died before it read everything is known by its end.
		child.stdin.on('error', () => {});
		child.stdin.end(input);
	});
}

/** Memory in use by the process; 0 where the system does not tell (anything but Linux). */
async function residentBytes(pid: number | undefined): Promise<number> {
	try {
		const pages = (await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ')[1];
		return Number(pages) * PAGE_BYTES;
	} catch {
		return 0;
	}
}
