import type { Component, ComponentProps } from 'svelte';
import Icon from './Icon.svelte';

type Drawn = Component<Omit<ComponentProps<typeof Icon>, 'drawing'>>;

/** A component that shows one drawing: thirty of them share one template. */
export function icon(drawing: string): Drawn {
	return (to, props) =>
		Icon(to, {
			drawing,
			get size() {
				return props.size;
			},
			get class() {
				return props.class;
			}
		});
}
