import type { Figure } from '../../src/lib/domain/figure.ts';
import { figureKey } from '../../src/lib/domain/report-reading.ts';
import type { Context } from '../../src/lib/server/context.ts';
import { makeTemplate } from '../../src/lib/server/operations/report/make-template.ts';
import { saveDraft } from '../../src/lib/server/operations/report/save-draft.ts';
import type { DemoSubmission } from './calendar.ts';
import type { entryOf } from './figures.ts';

/** Who hands in our own template as a file; the others type. */
const BY_WORKBOOK: ReadonlySet<string> = new Set([
	'2023-Q1 06811',
	'2023-Q2 06808',
	'2023-Q2 06817',
	'2023-Q2 CDCNXD'
]);

export function sendsWorkbook({ period, unit }: DemoSubmission): boolean {
	return BY_WORKBOOK.has(`${period} ${unit}`);
}

/** The template of the unit, filled in through a draft, as the file that it would hand in. */
export async function workbookOf(
	context: Context,
	address: { form: string; period: string; unit: string },
	{ figures, texts, acceptedMethods, providers }: ReturnType<typeof entryOf>
): Promise<{ kind: 'workbook'; fileName: string; bytes: Uint8Array }> {
	const content = {
		cells: Object.fromEntries(figures.map(cellOf)),
		remarks: {},
		texts,
		acceptedMethods,
		providers: providers && providers.join('\n')
	};
	await saveDraft(context, address, { content, revision: null });
	return { kind: 'workbook', ...(await makeTemplate(context, address)) };
}

function cellOf({ group, field, value }: Figure): [string, string] {
	return [figureKey(group, field), String(value)];
}
