import type { entry as vietnamese } from '../vi/entry.ts';
import type { SameShape } from '../shape.ts';

export const entry: SameShape<typeof vietnamese> = {
	title: 'Type the report in',
	pageTitle: (form, unit, period) => `Type in: ${form} · ${unit} · ${period}`,
	byFile: 'Submit an Excel file',
	back: 'This report’s page',
	onBehalf: 'The report will be marked as submitted by the labour office on the unit’s behalf.',
	closed: {
		accepted:
			'The report has been accepted, so no further version is taken. If figures must be corrected, ask the labour office to reopen it.',
		notOpen: (day) => `The period is not open yet. Figures can be typed in from ${day}.`
	},
	startsFrom: {
		draft: (at) => `You are going on with the draft saved at ${at}.`,
		version: (n) => `The cells hold the figures of version ${n}. Correct what is wrong and submit it again.`,
		nothing: 'The cells are empty. Where there is nothing to report, write 0.'
	},
	draftIsOlder: (n) =>
		`Version ${n} was submitted after this draft was saved. If you no longer need the draft, discard it to begin from that version.`,
	returned: 'The office asks you to correct',
	goTo: 'Go to the cell',

	grid: {
		caption: (form) => `Figures of ${form}`,
		field: 'Field',
		total: 'Total',
		before: (period) => `Small figures: ${period} and the change since then.`,
		noBefore: 'There is no earlier period to compare with.',
		keys: 'Enter or arrow down: cell below; Shift+Enter or arrow up: cell above; arrow left, right: next cell.',
		group: 'Policy group you are filling in',
		computed: 'added up',
		cell: (field, group) => (group ? `${field}, ${group}` : field),
		beforeIs: (value) => `last period ${value}`,
		changeIs: (change) => `change ${change}`,
		unchanged: 'no change',
		meaning: 'Meaning'
	},
	panel: {
		title: 'This cell',
		none: 'Choose a cell to see its meaning, last period’s figure and remarks.',
		state: 'Kind of figure',
		states: {
			reported: 'Actual figure',
			estimated: 'Estimate',
			nil: 'Nothing to report (write 0)',
			blank: 'Not available (give the reason)'
		},
		reason: 'Why there is no figure',
		before: (period, value) => `${period}: ${value}`,
		noBefore: 'Last period has no figure for this cell.',
		change: (change) => `change ${change}`,
		fine: 'Nothing to remark.'
	},

	texts: 'In words',
	optional: 'optional',
	methods: 'Methods now accepted',
	methodsHint: 'Tick every way of paying that you accept, even if nobody used it this period.',
	providers: 'Payment providers',
	providersHint: 'One a line, for example the names of banks and e-wallets.',
	counterCash: 'Cash taken at the counter and banked later is still cash.',
	share: 'Cashless share of this period',
	shareTarget: (value) => `target ${value}`,
	shareUnknown: 'cannot be computed yet',

	progress: {
		blanks: (n) => `${n} cells still empty`,
		filled: 'All cells are filled in',
		errors: (n) => `${n} to correct`,
		warnings: (n) => `${n} to look at`,
		fine: 'No error found so far'
	},
	draft: {
		saved: (at) => `Draft saved at ${at}`,
		saving: 'Saving the draft…',
		unsaved: 'Changes not saved yet',
		none: 'No draft yet',
		offline: 'The server cannot be reached; what you typed is kept on this machine and will be sent again.',
		signedOut:
			'Your session has ended. What you typed is kept on this machine; sign in again to go on where you were.',
		signIn: 'Sign in again',
		conflict: 'Somebody else of the unit has just saved another draft. Nothing was overwritten: choose one.',
		keepMine: 'Keep what I am typing',
		takeTheirs: 'Take the one just saved',
		restored: 'What you had typed on this machine and not saved yet has been restored.',
		refused: (why) => `The draft was not saved: ${why}`,
		carried: 'What you had typed before the session ended has been kept. Check it and submit it.',
		discard: 'Discard the draft',
		discardMeaning: 'Deletes what was typed and not submitted; versions submitted stay as they are.'
	},
	save: 'Save draft',
	check: 'Check before submitting',
	submit: 'Submit the report',
	sending: 'Sending…',
	problems: {
		title: 'What to look at',
		refused: (counts) => `The report was not taken: ${counts}`,
		nothingFiled: 'Nothing was submitted; everything you typed is still below.',
		notDone: 'It was not done.',
		checked: (counts) => `Checked: ${counts}`,
		clean: 'Checked: no errors, it can be submitted.',
		warned:
			'Nothing has to be corrected. If the figures are right, submit them; the remarks are kept with the report.',
		moreBlanks: (n) => `And ${n} more empty cells.`
	},
	tooLong: 'Something is longer than the form allows, so it was not taken. Shorten it and send again.',
	savedNow: 'The draft is saved. You can close the page and go on later, on any machine.'
};
