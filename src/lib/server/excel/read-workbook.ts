import type { Grid } from '#lib/domain/grid.ts';
import { Refusal } from '../refusals.ts';
import { NotAWorkbook, readGrid } from './read-grid.ts';

/** A workbook's cells; what is no workbook, too large or too slow is refused by its name. */
export async function readWorkbook(bytes: Uint8Array): Promise<Grid> {
	if (bytes.length === 0) throw new Refusal('empty-file');
	try {
		return await readGrid(bytes);
	} catch (error) {
		if (error instanceof NotAWorkbook) throw new Refusal(error.code);
		throw error;
	}
}
