import type { problem as vietnamese, ProblemSaid } from '../vi/problem.ts';
import type { SameShape } from '../shape.ts';

const quoted = (text: string, otherwise = 'What stands here'): string => (text ? `“${text}”` : otherwise);
const among = (text: string): string => (text ? ` (${text})` : '');
const counted = (n: string, one: string, many: string): string => `${n} ${n === '1' ? one : many}`;
const advice = ({ isBlocking }: ProblemSaid): string =>
	isBlocking
		? 'Check and correct them so that they agree.'
		: 'If the figure is right, leave it; if not, correct it and submit a new version.';

const ofCell = {
	'not-a-number': ({ text }: ProblemSaid) =>
		`${quoted(text)} is not a number. Write a whole number only, without words or signs.`,
	negative: ({ text }: ProblemSaid) => `${quoted(text)} is negative. Write a whole number of 0 or more.`,
	fraction: ({ text }: ProblemSaid) =>
		`${quoted(text)} is not a whole number. Write whole people or whole đồng.`,
	'too-large': ({ text, found, isNilWithFigure }: ProblemSaid) =>
		isNilWithFigure
			? `“Nothing to report” was chosen beside a number${among(found)}. Write 0, or take the choice back.`
			: `${quoted(text)} is more than is possible. Check the number of digits and the unit.`,
	blank: () => 'There is no figure. Write one; if there was nothing to report, write 0.',
	'ambiguous-number': ({ text }: ProblemSaid) =>
		`${quoted(text)} can be read in several ways because of its dots or commas. Write digits only, for example 1234.`,
	'formula-in-input': ({ text }: ProblemSaid) =>
		`A cell for a figure holds a formula${among(text)}. Replace the formula by the number itself.`,
	'error-value': ({ text }: ProblemSaid) =>
		`The cell shows an error of Excel${among(text)}. Write the right number.`,
	'number-as-text': ({ text }: ProblemSaid) =>
		`A number was typed as text${text ? ` (“${text}”)` : ''}; it was read as a number. Next time enter it as a number.`
};

const ofSheet = {
	'form-not-found': ({ text, expected }: ProblemSaid) =>
		`No form was found in the file${text ? ` (sheets: ${text})` : ''}. Use the template${expected && ` ${expected}`} and keep its title and headings.`,
	'wrong-form': ({ text, expected }: ProblemSaid) =>
		`The file is ${text ? `form ${text}` : 'another form'}, but ${expected ? `form ${expected}` : 'the form of this report'} is due. Choose the right file.`,
	'ambiguous-sheet': () => 'Several sheets of the file are the form. Keep only one of them and submit again.',
	'hidden-sheet': ({ expected }: ProblemSaid) =>
		`The form${expected && ` ${expected}`} stands on a hidden sheet. Unhide the sheet and submit again.`,
	'missing-field': () => 'This item was not found in the form. Add it under the heading of the template.',
	'duplicate-field': ({ text }: ProblemSaid) =>
		`${quoted(text, 'This item')} has more than one column or row of figures. Keep only one.`,
	'missing-group': () =>
		'This group was not found in the form. Add its row; if there was nothing to report, write 0.',
	'duplicate-group': ({ text }: ProblemSaid) =>
		`${quoted(text, 'This group')} appears more than once. Merge it into one row.`,
	'unknown-group': ({ text }: ProblemSaid) =>
		`${quoted(text, 'This row')} is not a group of the form but has figures. Move them to the right group or correct its name.`,
	'unknown-field': ({ text }: ProblemSaid) =>
		`${quoted(text, 'This item')} is not in the form but has figures. Move them to the right item or correct its name.`,
	'unknown-method': ({ text }: ProblemSaid) =>
		`${quoted(text)} is not a payment method of the form. Write the name as it stands in the template.`,
	'total-mismatch': ({ found, against }: ProblemSaid) =>
		`The total as written${among(found)} differs from the sum of its parts${among(against)}. Check the parts and correct the total.`,
	'total-computed': ({ found }: ProblemSaid) =>
		`Totals were added up by the system from their parts${found && ` (here: ${found})`}. Nothing needs to be corrected.`,
	'not-in-dong': ({ text }: ProblemSaid) =>
		`The sheet does not count money in đồng${text && ` (“${text}”)`}, while money is taken in đồng. Convert the amounts to đồng, correct the line on the unit, and send it again.`,
	'unit-not-found': () =>
		'The name of the reporting unit could not be read above the table. Write the full name of the ward or school.',
	'ambiguous-unit': ({ text }: ProblemSaid) =>
		`More than one unit is named above the table${text ? `: “${text}”` : ''}. Write only the name of the reporting unit.`,
	'wrong-unit': ({ text, expected }: ProblemSaid) =>
		`The form names ${text || 'another unit'}, but this report is for ${expected || 'the unit chosen'}. Submit the unit's own file or correct the name.`,
	'period-not-found': () =>
		'The reporting period could not be read above the table. Write it out, for example “Quý I năm 2023”.',
	'ambiguous-period': ({ text }: ProblemSaid) =>
		`More than one period is named above the table${text ? `: “${text}”` : ''}. Write only the period of this report.`,
	'wrong-period': ({ text, expected }: ProblemSaid) =>
		`The form names ${text || 'another period'}, but this report is for ${expected || 'the period chosen'}. Submit the file of that period or correct the period.`,
	'old-template': ({ text, found, against, expected }: ProblemSaid) => {
		const why = expected
			? `This template was made for ${expected}, but the form names ${text || 'something else'}`
			: found && against
				? `The file is a template of version ${found}, but version ${against} of the form is in force`
				: 'The part of the file by which the template is known has been changed';
		return `${why}. Download the new template from the page for submitting and fill it in.`;
	},
	'same-file': ({ found }: ProblemSaid) =>
		`The file is the very same as that of ${found ? `version ${found}` : 'an earlier version'}. If figures were to be corrected, check that the right file was chosen.`
};

const ofCheck = {
	sum: (said: ProblemSaid) =>
		`${said.subject}${among(said.found)} differs from the sum of ${said.others.join(' + ') || 'its parts'}${among(said.against)}. ${advice(said)}`,
	'at-most': (said: ProblemSaid) => {
		const limit = said.others.at(-1) ?? 'its limit';
		const parts = [said.field, ...said.others.slice(0, -1)];
		const whole = parts.length > 1 ? `The sum of ${parts.join(' + ')}` : said.subject;
		return `${whole}${among(said.found)} is greater than ${limit}${among(said.against)}. ${advice(said)}`;
	},
	'people-and-money': (said: ProblemSaid) =>
		`${said.subject} is 0 while ${said.others[0] ?? 'the figure beside it'} is not${among(said.against)}. People need an amount and an amount needs people; check and correct them.`,
	'per-person': (said: ProblemSaid) =>
		`${said.subject} per person${among(said.found)} is ${said.isMore ? 'above' : 'below'} the usual${among(said.against)}. ${advice(said)}`,
	moved: (said: ProblemSaid) =>
		`${said.subject}${among(said.found)} ${said.isMore ? 'rose' : 'fell'} much against the period before${among(said.against)}. ${advice(said)}`,
	fell: (said: ProblemSaid) =>
		`${said.subject}${among(said.found)} is lower than in the period before${among(said.against)}, although it counts from the beginning of the year. ${advice(said)}`,
	thousandfold: (said: ProblemSaid) =>
		`${said.subject}${said.others.length > 0 ? ' per person' : ''}${among(said.found)} is about 1,000 times more or less than in the period before${among(said.against)}. Check whether the unit is đồng or thousand đồng.`,
	'share-moved': (said: ProblemSaid) =>
		`The cashless share${among(said.found)} ${said.isMore ? 'rose' : 'fell'} much against the period before${among(said.against)}. ${advice(said)}`,
	'unlisted-method': ({ field, subject, found }: ProblemSaid) =>
		`${subject === field ? `${field} has money` : 'There is money'} collected${among(found)} but this method is not among those accepted. Add the method or check the amount.`
};

export const problem: SameShape<typeof vietnamese> = {
	place: {
		cell: (cell) => `Cell ${cell}`,
		groupAndField: (group, field) => `Group ${group}, column ${field}`,
		group: (group) => `Group ${group}`,
		field: (field) => `Item ${field}`,
		sheet: (sheet) => `Sheet “${sheet}”`
	},
	thisFigure: 'This figure',
	named: (field) => `“${field}”`,
	of: { ...ofCell, ...ofSheet, ...ofCheck },
	severity: { error: 'Error', question: 'To confirm', warning: 'Warning', note: 'Note' },
	count: {
		error: (n) => counted(n, 'error to correct', 'errors to correct'),
		question: (n) => counted(n, 'point to confirm', 'points to confirm'),
		warning: (n) => counted(n, 'warning', 'warnings'),
		note: (n) => counted(n, 'note', 'notes')
	}
};
