/** A column of a table: how it is headed and how its cells stand. */
export interface TableColumn {
	readonly id: string;
	readonly header: string;
	/** The heading in full, when the column has only room for a word. */
	readonly title?: string;
	/** Numbers stand at the right. */
	readonly isNumeric?: boolean;
	/** Left out on phones. */
	readonly isWide?: boolean;
	/** Names the row for readers of the table. */
	readonly isRowHeader?: boolean;
	/** Extra classes of the heading and the cells. */
	readonly look?: string;
	/** Where a press on the heading leads; absent: the column does not sort. */
	readonly sort?: {
		readonly href: string;
		/** How the rows stand by this column now. */
		readonly now: 'ascending' | 'descending' | null;
		/** Says what the press does. */
		readonly says: string;
	};
}
