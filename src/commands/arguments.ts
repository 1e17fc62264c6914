import { parseArgs } from 'node:util';
import { WrongUse } from './terminal.ts';

/** The command's options and files; an unknown one is told with the usage. */
export function readArguments<const T extends Record<string, { type: 'string' }>>(
	options: T,
	usage: string,
	allowPositionals = false
): { values: Partial<Record<keyof T, string>>; positionals: string[] } {
	try {
		const { values, positionals } = parseArgs({ options, allowPositionals, strict: true });
		return { values: values as Partial<Record<keyof T, string>>, positionals };
	} catch (error) {
		throw new WrongUse(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
	}
}
