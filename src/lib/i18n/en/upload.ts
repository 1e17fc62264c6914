import type { upload as vietnamese } from '../vi/upload.ts';
import type { SameShape } from '../shape.ts';

export const upload: SameShape<typeof vietnamese> = {
	steps: 'Three steps to submit the report as an Excel file',
	download: {
		title: 'Download the template',
		empty: (unit, period) => `It already names the unit (${unit}) and the period (${period}).`,
		filled: (unit, period) =>
			`The template of ${unit}, ${period}, holds the figures of the version to be corrected: change only what must be changed.`,
		drafted: (unit, period) => `The form of ${unit}, ${period}, holding what the draft holds.`,
		link: (form) => `Download template ${form} (.xlsx)`
	},
	fill: {
		title: 'Fill it in',
		cells:
			'Fill in the yellow cells only; where there was nothing to report, write 0. The grey cells add up by themselves.',
		hints: 'Choose a cell to read what its figure means and what it was in the period before.',
		own: 'A table of your own is taken too, as long as it names the unit and the period and keeps the headings.'
	},
	send: { title: 'Submit the file' },
	orType: 'Without Excel?',
	type: 'Type the figures in on this site',
	picture: {
		caption: (row, label) => (label ? `Row ${row}: ${label}` : `Row ${row}`),
		region: (row) => `Picture of row ${row} of the sheet; scroll sideways to see all of it`,
		column: (letter) => `Column ${letter}`,
		headings: 'Heading',
		fault: { error: (address) => `Cell ${address}, wrong`, warning: (address) => `Cell ${address}, odd` },
		empty: 'empty',
		gap: 'some columns are left out'
	},
	elsewhere: 'About the whole file',
	more: (problems) => `Show more: ${problems}`
};
