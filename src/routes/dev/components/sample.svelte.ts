import { createRawSnippet, type Component, type Snippet } from 'svelte';
import type { Label } from '#lib/domain/label.ts';
import type { EntryPlace, EntryPlan } from '#lib/ui/entry/entry-state.svelte.ts';

/** One state of a component. */
export interface Sample<Props extends object = object> {
	readonly state: string;
	readonly props: Props;
	/** What is being typed, for components that share it: made in the browser and given as `entry`. */
	readonly typing?: Typing;
}

export interface Typing extends Omit<EntryPlan, 'language'> {
	readonly active: EntryPlace | null;
}

/** By kind and name: `badge/ReviewBadge`. */
export type Samples = Readonly<Record<string, readonly Sample[]>>;

/** What a component is given. */
type PropsOf<Shown> = Shown extends (internals: never, props: infer Props) => unknown ? Props : never;

/** The states of a component; props that are not its own do not compile. */
export function samplesOf<Shown extends Component<never>>(
	samples: readonly (readonly [state: string, props: PropsOf<Shown> & object])[]
): Sample[] {
	return samples.map(([state, props]) => ({ state, props }));
}

/** One state for each of several values, called by it. */
export function eachOf<Shown extends Component<never>, Value = string>(
	values: readonly Value[],
	propsOf: (value: Value) => PropsOf<Shown> & object
): Sample[] {
	return values.map((value) => ({ state: String(value), props: propsOf(value) }));
}

/** The same for components over what is being typed. */
export function typedSamplesOf<Shown extends Component<never>>(
	samples: readonly (readonly [state: string, typing: Typing, props: Omit<PropsOf<Shown>, 'entry'>])[]
): Sample[] {
	return samples.map(([state, typing, props]) => ({ state, typing, props }));
}

/** The same in both languages: samples are for those who develop. */
export function both(text: string): Label {
	return { vi: text, en: text };
}

/** Markup of one element. */
export function markup(html: string): Snippet {
	return createRawSnippet(() => ({ render: () => html }));
}

/** What stands in the cells of a table. */
export function cells<Row>(write: (column: string, row: Row) => string): Snippet<[column: string, row: Row]> {
	return createRawSnippet((column, row) => ({ render: () => `<span>${write(column(), row())}</span>` }));
}
