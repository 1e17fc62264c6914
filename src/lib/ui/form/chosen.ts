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

const met = new WeakSet<Element>();

/** The same where a choice leads somewhere at once: one made before the scripts ran is followed, not taken back. */
export function chosenAtOnce(value: string): Attachment<HTMLSelectElement> {
	return (select) => {
		if (!isEarly(select, select.value !== value)) select.value = value;
	};
}

/** The same for a box to tick. */
export function checkedAtOnce(isChecked: boolean): Attachment<HTMLInputElement> {
	return (box) => {
		if (!isEarly(box, box.checked !== isChecked)) box.checked = isChecked;
	};
}

/** Whether somebody chose otherwise before the scripts met the field; then it is told as if it were done now. */
function isEarly(field: Element, isOther: boolean): boolean {
	const isFirst = !met.has(field);
	met.add(field);
	if (isFirst && isOther) {
		queueMicrotask(() => field.dispatchEvent(new Event('change', { bubbles: true })));
	}
	return isFirst && isOther;
}
