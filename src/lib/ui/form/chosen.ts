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

const met = new WeakSet<HTMLSelectElement>();

/** The same where a choice leads somewhere at once: one made before the scripts ran is followed, not taken back. */
export function chosenAtOnce(value: string): Attachment<HTMLSelectElement> {
	return (select) => {
		const isEarly = !met.has(select) && select.value !== value;
		met.add(select);
		if (isEarly) queueMicrotask(() => select.dispatchEvent(new Event('change', { bubbles: true })));
		else select.value = value;
	};
}
