import type { HelpTerm, HelpTopic } from '#lib/domain/help.ts';
import type { help as vietnamese, TopicWords } from '../vi/help.ts';
import type { SameShape } from '../shape.ts';
import { administrationTerms, administrationTopics } from './help-administration.ts';

const topics: Record<HelpTopic, TopicWords> = {
	...administrationTopics,
	'my-work': {
		name: 'My work',
		purpose: 'Tells what has to be done now, until when, and what became of the reports submitted.',
		unit: [
			'Begin with the first of the list: it is due earliest.',
			'Choose “Enter the report” to type it in, or “Submit an Excel file” if you have the workbook ready.',
			'A returned report: read which cells to correct, choose “Correct as asked”, and submit it before the correction is due.',
			'Keep the receipt of every report you submit.'
		],
		office: [
			'Review what was submitted, the oldest first; reports with warnings need a closer look.',
			'Open a report by its unit, then accept it, or return it with a reason at each cell.',
			'Get in touch with overdue units, the longest overdue first.'
		]
	},
	form: {
		name: 'Enter a report',
		purpose: 'Fill in the figures of the period on the form, check them and submit them.',
		everyone: [
			'Write whole numbers; amounts are in đồng, not in thousands or millions.',
			'Write 0 where there was nothing to report; where there is no figure, give the reason instead of 0.',
			'Totals are added up for you.',
			'Check before submitting; correct every error and read the warnings.',
			'Submit it and keep the receipt.'
		]
	},
	upload: {
		name: 'Submit an Excel file',
		purpose: 'Submit the report as an Excel workbook instead of typing it in.',
		everyone: [
			'Download the form: it names your unit and the period already and holds what is in your draft. A layout of your own is welcome, too, if it names unit and period and keeps the headings.',
			'Choose a .xlsx file of at most 5 MB, then “Check and submit”.',
			'If there are errors, all of them are listed with their cells and nothing is stored. Correct the file, save it and submit it again.'
		]
	},
	report: {
		name: 'A report',
		purpose: 'Shows the figures, texts, source and reviews of one report.',
		unit: [
			'Compare the figures submitted; marked cells are to be corrected or have a warning.',
			'Until it is accepted, a new version may replace it.',
			'To change an accepted report, ask the labour office to reopen it.'
		],
		office: [
			'Read the warnings first and compare with the period before.',
			'Accept what is sound; otherwise return it with a reason at each cell.',
			'Do not accept a report that you entered yourself.'
		],
		leader: ['See the figures of the unit and where its review stands; earlier versions are kept.']
	},
	unit: {
		name: 'A unit',
		purpose: 'Shows the indicators of one unit over time, its reporting and the difficulties it named.',
		everyone: [
			'Choose the year.',
			'Read a rate together with its denominator: where it is small, one person moves it a lot.',
			'Choose a period to open its report.'
		]
	},
	overview: {
		name: 'Overview, city results',
		purpose: 'Tells how far the targets of the city are met in a period and whose reports are missing.',
		unit: [
			'Choose the period.',
			'Your own report and figures come first, then the results of the city.',
			'Figures of other units cannot be seen.'
		],
		office: [
			'Choose the period; choose an indicator by its name to rank the units by it.',
			'Tick “Accepted figures only” when you need figures to report to a higher level.',
			'Choose the state of a unit to open its report.'
		],
		leader: [
			'Choose the period; the first sentence names the indicator farthest from its target.',
			'Choose an indicator by its name to rank the units and see how it developed.',
			'Open “How it is computed” to see the definition and source of a number.'
		]
	},
	obligations: {
		name: 'Reports owed',
		purpose: 'Lists every report owed in the year, its deadline and its state.',
		unit: ['What has to be done comes first.', 'Choose a period to read its report or to submit it.'],
		office: [
			'Choose a state in the upper row to see only the reports in that state.',
			'Choose a cell of the table to open the report.'
		],
		leader: ['Choose a state in the upper row to filter; choose a cell of the table to open the report.']
	},
	plan: {
		name: 'Plan',
		purpose: 'Holds the targets, the legal bases, who reports what, and the calendar of the year.',
		everyone: [
			'The calendar tells when each period opens, up to which day its figures go, and when it is due.'
		]
	},
	search: {
		name: 'Search',
		purpose: 'Finds units, reports, difficulties and proposals, as far as your account may see them.',
		everyone: [
			'Type a few words, with or without accents, in upper or lower case: “quang trung q2”, “bm-03 tc-a”, “kho khan mang”.',
			'Every word has to be in the result; take words away if nothing is found.'
		]
	},
	'sign-in': {
		name: 'Sign in',
		purpose: 'Enter with the account that the administrator gave you.',
		everyone: [
			'Type your user name and password; check the Vietnamese keyboard and Caps Lock if they are refused.',
			'At the first sign-in the password has to be changed.',
			'Forgotten password: ask the labour office for a new one.'
		]
	},
	password: {
		name: 'Change password',
		purpose: 'Replaces your password by a new one.',
		everyone: [
			'Choose at least 12 characters that you remember easily and others cannot guess.',
			'Do not share it with others or use it for another system.'
		]
	},
	help: { name: 'Help', purpose: 'Explains every page and the terms, and tells whom to call.' }
};

const terms: Record<HelpTerm, { readonly name: string; readonly meaning: string }> = {
	...administrationTerms,
	overdue: { name: 'Overdue', meaning: 'The deadline has passed and nothing was submitted.' },
	late: { name: 'Late', meaning: 'Submitted, but after the deadline. Days are counted from right after it.' },
	returned: {
		name: 'Returned',
		meaning:
			'The labour office sent the report back for correction, with reasons and a day. Its figures do not count meanwhile; the time it was first submitted is kept.'
	},
	accepted: {
		name: 'Accepted',
		meaning: 'The labour office has reviewed and taken the report. Only the office can reopen it.'
	},
	draft: { name: 'Draft', meaning: 'What you filled in is kept but not submitted; it is not a report yet.' },
	receipt: { name: 'Receipt', meaning: 'A code that proves that a report was received at a certain time.' },
	extension: {
		name: 'Extension',
		meaning: 'A later deadline that the office gave to one unit, with a reason.'
	},
	exempt: { name: 'Exempt', meaning: 'The unit need not report for that period, with a reason.' },
	'cut-off': { name: 'Cut-off day', meaning: 'The last day that the figures of the period cover.' },
	reached: {
		name: 'Reached by outreach',
		meaning: 'Current beneficiaries who were reached at least once in the year.'
	},
	'with-account': {
		name: 'With an account',
		meaning:
			'Beneficiaries who can be paid into a bank account, an e-wallet or mobile money, their own or that of their authorised recipient.'
	},
	authorised: {
		name: 'Authorised recipient',
		meaning: 'A person whom the beneficiary authorised to receive the money.'
	},
	'paid-via-account': {
		name: 'Paid into an account',
		meaning:
			'Account-holders who were paid into the account at the last monthly payout of the period, divided by all account-holders.'
	},
	'cashless-share': {
		name: 'Cashless tuition',
		meaning: 'Tuition collected without cash divided by all tuition collected, after refunds.'
	},
	target: { name: 'Target', meaning: 'The rate that the plan of the year asks for.' },
	denominator: {
		name: 'Denominator',
		meaning: 'All the people or all the money a rate is a part of; no rate is shown without it.'
	},
	missing: {
		name: 'Missing',
		meaning: 'A unit without a counting report. Missing is not zero: the unit is named, not counted as 0.'
	},
	band: {
		name: 'Possible range',
		meaning:
			'While units are missing: the result will lie between the low end (the missing ones at 0%) and the high end (the missing ones at 100%).'
	},
	'to-date': {
		name: 'Year to date',
		meaning: 'Added up from the beginning of the year to the end of the period shown; not the period alone.'
	},
	estimated: { name: 'Estimate', meaning: 'Stands until the actual figure is known, and is then replaced.' },
	nil: { name: 'Nothing to report', meaning: 'There was no case in the period; write 0.' },
	blank: { name: 'Not available', meaning: 'Not known or not collected, with a reason; it is not 0.' },
	error: { name: 'Error', meaning: 'The figure cannot be right, so the report is not taken; correct it.' },
	warning: {
		name: 'Warning',
		meaning:
			'An unusual figure that is taken all the same. Leave it if it is right; if not, submit a new version.'
	},
	provisional: { name: 'Provisional form', meaning: 'Used until the official form is at hand.' }
};

export const help: SameShape<typeof vietnamese> = {
	title: 'Help',
	steps: 'Steps',
	terms: 'Terms on this page',
	allTerms: 'Terms',
	pages: 'Page by page',
	contact: 'Further questions',
	contactKnown: (office, contact) => `${office}: ${contact}`,
	contactUnknown: (office) =>
		`Please contact the ${office}. Its telephone number has not been set up in the system yet.`,
	topics,
	termMeanings: terms
};
