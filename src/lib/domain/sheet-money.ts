import type { Problem } from './problem.ts';
import type { PlacedCell } from './sheet-cells.ts';
import { sheetError } from './sheet-problem.ts';
import { bare, tidy } from './vietnamese.ts';

/** "Đơn vị tính: triệu đồng", "(nghìn đồng)", "1000 đồng": money told in something larger than đồng. */
const LARGER_THAN_DONG =
	/(nghin|ngan|trieu|ty) (viet nam )?dong|1[ .]?000([ .]?000)? ?dong|don vi( tinh)?\b.*\b(nghin|ngan|trieu|ty)\b/u;

/** Figures are whole đồng: a sheet that says it counts in thousands or millions is refused, never multiplied. */
export function moneyProblems(sheet: string, saying: readonly PlacedCell[]): Problem[] {
	const larger = saying.find(({ text }) => LARGER_THAN_DONG.test(bare(text)));
	if (!larger) return [];
	return [sheetError('not-in-dong', sheet, { cell: larger.address, text: tidy(larger.text) })];
}
