import type { Mark } from './figure-view.ts';

/** What a reader can do with the cells of a table of figures. Keys are of `figureKey`. */
export interface CellDeeds {
	/** Where a figure's passport is. Left out: there is none to open. */
	readonly hrefOf?: ((key: string) => string) | undefined;
	/** The figure that was asked for: marked, and brought into view. */
	readonly asked?: string | undefined;
	/** Cells are being chosen for a form elsewhere on the page. */
	readonly choice?:
		| {
				readonly form: string;
				readonly chosen: ReadonlySet<string>;
				readonly nameOf: (group: string | null, field: string) => string;
				readonly onchoose: (key: string, isChosen: boolean) => void;
		  }
		| undefined;
}

const LOOKS: Record<Mark, string> = { returned: 'bg-brick-soft', warned: 'bg-amber-soft' };
/** Room for the table's own head above a cell that a link led to, and for its first column beside it. */
const ANCHOR = 'scroll-mt-28 scroll-ml-56 target:outline-3 target:-outline-offset-3 target:outline-focus';

/** How a figure's cell looks: what the office or the checks said of it, whether it was asked for. */
export function cellLook(mark: Mark | null, isAsked: boolean, isChosen = false): string {
	const ground = isChosen ? LOOKS.returned : mark ? LOOKS[mark] : '';
	return `${ANCHOR} ${ground} ${isAsked ? 'outline-3 -outline-offset-3 outline-focus' : ''}`;
}
