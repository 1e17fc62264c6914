import type { Measure } from './form.ts';
import type { ParsedPeriod } from './period.ts';

/** The words of a template that no catalogue has. They are Vietnamese whatever the reader's language. */
export interface TemplateWords {
	readonly authority: { readonly ward: (name: string) => string; readonly school: (name: string) => string };
	readonly nation: string;
	readonly motto: string;
	/** Which form it is, and whether it is a provisional one. */
	readonly form: (code: string, isProvisional: boolean) => string;
	readonly period: (period: ParsedPeriod) => string;
	readonly howTo: string;
	readonly measures: { readonly matrix: string; readonly list: string };
	readonly no: string;
	readonly group: string;
	readonly item: string;
	readonly figure: string;
	readonly measure: string;
	readonly counted: Readonly<Record<Measure, string>>;
	readonly prompt: {
		/** The field's name with its number in the form. */
		readonly title: (no: string, name: string) => string;
		readonly last: (period: ParsedPeriod, value: number, measure: Measure) => string;
		readonly optional: string;
		readonly text: string;
		readonly methods: (names: string) => string;
		readonly providers: string;
	};
	/** The answer that there is none. */
	readonly none: string;
	readonly fault: { readonly title: string; readonly text: string };
	readonly date: string;
	readonly prepared: string;
	readonly signed: { readonly ward: string; readonly school: string };
	readonly office: string;
}
