const STEP = 10_000;

/** Tells on standard error how far each table is: every ten thousand rows, and at its end. */
export function tellProgress(): (table: string, rows: number, isThrough: boolean) => void {
	let told = 0;
	return (table, rows, isThrough) => {
		if (!isThrough && rows - told < STEP) return;
		told = isThrough ? 0 : rows;
		process.stderr.write(`  ${table.padEnd(28)} ${rows}\n`);
	};
}
