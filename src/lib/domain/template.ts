import type { WorkbookLayout } from './sheet-layout.ts';
import { listLayout } from './template-list.ts';
import { MARK_SHEET, markRows } from './template-mark.ts';
import { matrixLayout } from './template-matrix.ts';
import type { TemplateSubject } from './template-subject.ts';

/** The workbook in which a unit fills in a form for a period, laid out like the paper form and read back by its headings. */
export function templateLayout(subject: TemplateSubject): WorkbookLayout {
	const { form, unit, period, words } = subject;
	const mark = { form: form.code, formVersion: form.version, unit: unit.code, period };
	return {
		title: form.label.vi,
		author: words.office,
		sheet: form.layout === 'matrix' ? matrixLayout(subject) : listLayout(subject),
		mark: { name: MARK_SHEET, rows: markRows(mark) }
	};
}

/** BM-01_2023-Q2_06832.xlsx */
export function templateFileName(form: string, period: string, unit: string): string {
	return `${form}_${period}_${unit}.xlsx`;
}
