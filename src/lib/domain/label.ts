/** Words of the catalogue that people read: Vietnamese is the source, English the translation. */
export interface Label {
	readonly vi: string;
	readonly en: string;
}
export type Language = keyof Label;
