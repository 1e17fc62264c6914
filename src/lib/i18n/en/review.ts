import type { review as vietnamese } from '../vi/review.ts';
import type { SameShape } from '../shape.ts';

export const review: SameShape<typeof vietnamese> = {
	doer: {
		account: (name, role) => `${name} (${role})`,
		terminal: 'The operator of the server, from the command line',
		unknown: 'Not known: the account no longer exists'
	},
	handedInBy: (who) => `Submitted by: ${who}`,
	handedInOnBehalfBy: (who) => `Submitted on behalf of the unit by: ${who}`,
	reviewedBy: (who) => `Ruled by: ${who}`,

	file: {
		title: 'The file as it was received',
		download: (name) => `Download “${name}”`,
		size: (kilobytes) => `${kilobytes} kB`,
		digest: 'SHA-256 digest of the file'
	},

	compare: {
		show: 'Show the last period beside it',
		hide: 'Hide the last period',
		against: (period, version) => `Compared with ${period}, version ${version} (the one that counts).`,
		nothing: 'There is no earlier report that counts to compare with.',
		before: (value) => `was ${value}`,
		same: 'as before',
		large: 'large change',
		largeMeaning: (percent, from) =>
			`Bold with ▲ or ▼: up or down by more than ${percent} on the last period (where that was at least ${from}).`,
		otherYear:
			'What is counted from the beginning of the year, or within a period, is not compared across years.',
		flows:
			'Tuition is what came in during each period and is not added up; periods can differ because of when tuition is collected.'
	},

	passport: {
		title: 'About this figure',
		open: (name) => `About this figure: ${name}`,
		close: 'Close',
		seeCell: 'See the cell',
		definition: 'What it means',
		none: 'The form says no more.',
		before: (period) => `Last period (${period})`,
		notCompared: 'cannot be compared',
		source: 'Source',
		cell: (cell, sheet) => `cell ${cell} of sheet “${sheet}”`,
		total: 'Sum of the groups, added up by the system',
		who: 'Submitted by',
		when: 'Submitted at',
		warnings: 'What the system noticed',
		returned: 'Why it was returned',
		explanation: "The unit's explanation",
		byGroup: 'See by group'
	},

	period: {
		navigation: 'Periods of this form',
		previous: 'Previous period',
		next: 'Next period',
		unitPage: "The unit's page"
	},

	steps: {
		type: 'Type it in',
		goOn: 'Go on with the draft',
		correct: 'Correct it',
		upload: 'Upload an Excel file',
		draft: 'There is a draft; the report has not been submitted.'
	},

	waits: {
		submitted: 'The report waits for the labour office to review it.',
		accepted:
			'The report has been accepted. If figures must be corrected, ask the labour office to reopen it.'
	},

	history: {
		changed: (version, count) =>
			`Changed since version ${version}: ${count} ${count === '1' ? 'cell' : 'cells'}`,
		unchanged: (version) => `The figures are exactly those of version ${version}.`,
		cell: 'Figure',
		old: 'Before',
		now: 'Now',
		onlyRemark: 'only the remark on it changed',
		reopened: (until, at) => `Reopened until ${until}, decided at ${at}`,
		reopenedBy: (who) => `Reopened by: ${who}`
	},

	act: {
		title: 'Review the report',
		jump: 'To the review',
		ofVersion: (version) => `This is about version ${version}.`,
		ownEntry:
			'This account entered the version shown, so it cannot accept it; somebody else in the office has to.',
		nothing: 'There is nothing to rule on in this version now.',
		notCurrent: 'Only the newest version can be ruled on.',
		deed: { accept: 'Accept', return: 'Return…', void: 'Rule out…', reopen: 'Reopen…' },
		heading: {
			accept: 'Accept the report',
			return: 'Return for correction',
			void: 'Rule that this is no report',
			reopen: 'Reopen the accepted report'
		},
		meaning: {
			accept: 'The figures are closed to the unit until the office reopens the report.',
			return: 'Mark the cells to correct in the table of figures, or only give a general reason.',
			void: 'This version counts as never submitted: its figures no longer count and the unit is missing again. This ruling cannot be taken back.',
			reopen:
				'The unit may submit a new version until the end of the chosen day; the accepted figures count until it does.'
		},
		send: {
			accept: 'Accept',
			return: 'Return the report',
			void: 'Rule out the report',
			reopen: 'Reopen the report'
		},
		done: {
			accept: 'The report was accepted.',
			return: 'The report was returned for correction.',
			void: 'Recorded: this version is ruled to be no report.',
			reopen: 'The report was reopened to the unit.'
		},
		cancel: 'Cancel',
		chosen: (count) => `${count} ${count === '1' ? 'cell' : 'cells'} to correct`,
		choose: (cell) => `To be corrected: ${cell}`,
		isChosen: 'to be corrected',
		writeReasons: 'Write a reason for each chosen cell',
		cellReasonHint: 'A cell left empty has the general reason.',
		reason: 'Reason',
		generalReason: 'General reason',
		generalReasonHint: 'Needed unless every cell has its own.',
		correctionDue: (until) => `The unit has to correct it by: ${until}.`,
		until: 'Open until the end of',
		refused: 'This was not done.',
		reload: 'Load the report again',
		kept: 'What you typed',
		keptMeaning: 'It was not sent, and stays here to be copied if it is needed.'
	},

	queue: {
		waiting: (count) =>
			count === '1' ? '1 other report waits for review.' : `${count} other reports wait for review.`,
		nothing: 'No other report waits for review.',
		next: 'Next report to review',
		name: (unit, form, period) => `${unit} · ${form} · ${period}`
	}
};
