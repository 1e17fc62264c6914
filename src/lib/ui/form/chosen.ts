import type { Attachment } from 'svelte/attachments';

/**
 * Shows what is chosen, whatever somebody chose before. The options say it to those without scripts; what the
 * framework does for `value` on a <select> would be part of every page.
 */
export function chosen(value: string): Attachment<HTMLSelectElement> {
	return (select) => {
		select.value = value;
	};
}
