/**
 * Remembers what is selected in the field somebody stands in while the scripts start. The framework writes a
 * field's value again as it takes the page over, which would leave the caret at the end: what is typed next would
 * be added to the old figure instead of replacing it. Call it in a component's script, and what it answers once
 * the page is taken over.
 */
export function heldSelection(): () => void {
	const nothing = () => undefined;
	if (typeof document === 'undefined') return nothing;
	const field = document.activeElement;
	if (!(field instanceof HTMLInputElement) || field.selectionStart === null) return nothing;
	const { selectionStart, selectionEnd } = field;
	return () => {
		if (document.activeElement === field) field.setSelectionRange(selectionStart, selectionEnd);
	};
}
