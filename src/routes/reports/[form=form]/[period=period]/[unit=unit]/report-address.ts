import { REVIEW_DEEDS, type ReviewDeed } from '#lib/domain/review-deed.ts';
import { cellAnchor, reportHref, type ReportCodes } from '#lib/ui/frame/addresses.ts';
import { figureKey } from '#lib/domain/report-reading.ts';

/** What a report's address chooses beside the report: ?version=2&compare=0&figure=btxh/reached&review=return */
export interface Choices {
	readonly version?: number | undefined;
	/** Beside the last period's figures, or not; undefined is what the reader's role is used to. */
	readonly compare?: boolean | undefined;
	/** The figure whose passport is open, by `figureKey`. */
	readonly figure?: string | undefined;
	/** Which ruling is being written. */
	readonly review?: ReviewDeed | undefined;
}

const FIGURE = /^[a-z0-9-]{0,60}\/[a-z0-9_]{1,60}$/;

export function versionIn({ searchParams }: URL): number | undefined {
	const asked = searchParams.get('version') ?? '';
	return /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : undefined;
}

/** The choices of an address; what it does not understand is not chosen. */
export function choicesIn(url: URL): Choices {
	const { searchParams } = url;
	const [compare, figure] = [searchParams.get('compare'), searchParams.get('figure') ?? ''];
	return {
		version: versionIn(url),
		compare: compare === '1' ? true : compare === '0' ? false : undefined,
		figure: FIGURE.test(figure) ? figure : undefined,
		review: REVIEW_DEEDS.find((deed) => deed === searchParams.get('review'))
	};
}

/** The same page with other choices; a figure leads to its very cell. */
export function pageHref(report: ReportCodes, choices: Choices, anchor?: string): string {
	const { version, compare, figure, review } = choices;
	const search = new URLSearchParams();
	if (version !== undefined) search.set('version', String(version));
	if (compare !== undefined) search.set('compare', compare ? '1' : '0');
	if (review !== undefined) search.set('review', review);
	const asked = [search.toString(), figure && `figure=${figure}`].filter(Boolean).join('&');
	const place = anchor ?? (figure && anchorOf(figure));
	return `${reportHref(report)}${asked && `?${asked}`}${place ? `#${place}` : ''}`;
}

/** The place of a figure on the page; of a total the group is empty. */
export function anchorOf(figure: string): string {
	const { group, field } = placeOf(figure);
	return cellAnchor(group, field);
}

/** `figureKey` read backwards. */
export function placeOf(figure: string): { group: string | null; field: string } {
	const [group = '', field = ''] = figure.split('/');
	return { group: group || null, field };
}

/** The figure at a place of the page, `#cell-btxh-reached`; undefined for any other place. */
export function figureAt(
	anchor: string,
	groups: readonly { code: string }[],
	fields: readonly { code: string }[]
): string | undefined {
	const keys = [null, ...groups.map(({ code }) => code)].flatMap((group) =>
		fields.map(({ code }) => figureKey(group, code))
	);
	return keys.find((key) => anchorOf(key) === anchor);
}
