import {
	columnFilteringFeature,
	createFilteredRowModel,
	createSortedRowModel,
	metaHelper,
	rowSortingFeature,
	tableFeatures,
	type ColumnDef,
	type RowData
} from '@tanstack/svelte-table';

export interface ColumnLook {
	/** Numbers stand at the right. */
	readonly isNumeric?: boolean;
	/** Left out on phones. */
	readonly isWide?: boolean;
	/** Names the row for readers of the table. */
	readonly isRowHeader?: boolean;
	/** The heading in full, when the column has only room for a word. */
	readonly title?: string;
	/** Extra classes of the heading and the cells. */
	readonly look?: string;
}

export const features = tableFeatures({
	columnFilteringFeature,
	filteredRowModel: createFilteredRowModel(),
	rowSortingFeature,
	sortedRowModel: createSortedRowModel(),
	columnMeta: metaHelper<ColumnLook>()
});

export type Column<Row extends RowData> = ColumnDef<typeof features, Row>;

const collator = new Intl.Collator('vi');

interface Plan<Row> {
	readonly id: string;
	readonly header: string;
	readonly meta?: ColumnLook;
	/** Whether the row passes what the filter of this column asks. */
	readonly accepts?: (row: Row, asked: string) => boolean;
}

/** A column of numbers: the largest first, and what has no number last whichever way. */
export function numberColumn<Row extends RowData>(
	plan: Plan<Row> & { readonly value: (row: Row) => number | null; readonly smallestFirst?: boolean }
): Column<Row> {
	const { value, smallestFirst = false, meta, ...rest } = plan;
	return {
		...named(rest),
		accessorFn: (row) => value(row) ?? undefined,
		sortFn: (a, b, id) => a.getValue<number>(id) - b.getValue<number>(id),
		sortUndefined: 'last',
		sortDescFirst: !smallestFirst,
		meta: { isNumeric: true, ...meta }
	};
}

/** A column of names, in Vietnamese order. */
export function textColumn<Row extends RowData>(
	plan: Plan<Row> & { readonly value: (row: Row) => string }
): Column<Row> {
	const { value, meta, ...rest } = plan;
	return {
		...named(rest),
		accessorFn: value,
		sortFn: (a, b, id) => collator.compare(a.getValue<string>(id), b.getValue<string>(id)),
		sortDescFirst: false,
		meta
	};
}

function named<Row extends RowData>({ id, header, accepts }: Omit<Plan<Row>, 'meta'>) {
	return {
		id,
		header,
		enableColumnFilter: accepts !== undefined,
		filterFn: (row: { original: Row }, _: string, asked: string) => accepts?.(row.original, asked) ?? true
	};
}
