import type { Attachment } from 'svelte/attachments';

/** A panel that opens without scripts, and with them closes by Escape, by a press elsewhere and by its own links. */
export const dismissable: Attachment<HTMLDetailsElement> = (details) => {
	const summary = details.querySelector('summary');
	const close = (): void => {
		details.open = false;
	};
	const onKey = (event: KeyboardEvent): void => {
		if (event.key !== 'Escape' || !details.open) return;
		close();
		summary?.focus();
	};
	const onPress = ({ target }: PointerEvent): void => {
		if (target instanceof Node && !details.contains(target)) close();
	};
	const onClick = ({ target }: MouseEvent): void => {
		if (target instanceof Element && target.closest('a')) close();
	};
	details.addEventListener('keydown', onKey);
	details.addEventListener('click', onClick);
	document.addEventListener('pointerdown', onPress);
	return () => {
		details.removeEventListener('keydown', onKey);
		details.removeEventListener('click', onClick);
		document.removeEventListener('pointerdown', onPress);
	};
};
