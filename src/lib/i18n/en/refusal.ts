import type { refusal as vietnamese } from '../vi/refusal.ts';
import type { SameShape } from '../shape.ts';

export const refusal: SameShape<typeof vietnamese> = {
	malformed: 'The request was not in the expected form and was not processed. Reload the page and try again.',
	'not-signed-in': 'You are not signed in, or your session has ended. Sign in and try again.',
	'not-allowed': 'This account may not do this. If your work needs it, contact the labour office.',
	'own-entry': 'Whoever entered a report may not accept it. Ask a colleague in the office to accept it.',
	'not-found':
		'There is nothing here, or this account may not see it. Check the address or go back to the main page.',
	'method-not-allowed': 'This address does not take that method. See /api/v1/openapi.json.',
	'password-first':
		'This account must change its first password before use. Sign in on the page and change it.',
	'already-accepted':
		'The report has been accepted, so no new version is taken. If figures must be corrected, ask the labour office to reopen it.',
	'stale-version':
		'The version you are looking at is no longer the newest, so nothing was done. Reload the page, look at the new version and try again.',
	'stale-draft':
		'Somebody else of the unit has just saved the draft, so it was not overwritten. Look at both and choose which to keep.',
	'stale-contact':
		'Somebody else has just changed or removed this contact, so it was not overwritten. What you typed is still in the form; look at the new entry in the list, then save again.',
	'stale-catalogue':
		'Somebody else has just changed this entry of the catalogue, so it was not overwritten. What you typed is still in the form; look at the new entry in the list, then save again.',
	'bad-unit':
		'The name or code of the unit has the wrong shape. A name has letters and at most 120 characters; a code has 2 to 20 capital letters, digits or hyphens, such as 06811 or TC-A.',
	'bad-group':
		'The code or a name of the group has the wrong shape. A code has 2 to 20 small letters, digits or hyphens, such as btxh; the full and the short name are needed in both languages.',
	'code-taken': 'This code is already used in the catalogue. Check the list or choose another code.',
	'contact-needed': 'Write a name (or a desk) and at least a telephone number or an e-mail address.',
	'already-reviewed':
		'This version has already been ruled on, so it cannot be ruled on again. Reload the page to see the result.',
	'changed-meanwhile':
		'The report has changed since this page was opened, so nothing was done. Look at it as it stands now and decide again.',
	'already-exempt': 'The unit has already been exempted from this report, so it was not recorded again.',
	'reason-needed': 'This needs a reason. Write the reason and send again.',
	'not-open': 'The reporting period is not open yet, so no report is taken. Submit once it has opened.',
	'not-reopenable':
		'The report has not been accepted, so it need not be reopened. The unit can still submit a new version now.',
	'ends-too-early': 'The time you chose is too early to have any effect. Choose a later one.',
	'clock-behind-ledger':
		'The clock of the demo stands before data that already exist, so nothing can be added. Move the clock past the latest submission.',
	'key-reused':
		'This was sent under the same key as an earlier request with other content, so it was not saved. Reload the page and send again.',
	'told-already':
		'This was done when it was sent before, so it was not done again. The secret is shown once and kept nowhere; if it was not written down, load the page again and issue a new one.',
	'figures-refused':
		'The figures contain errors, so nothing was saved. Correct the errors listed and submit again.',
	'no-file': 'The file was not found or may not be read. Check its path and run again.',
	'holds-real-reports':
		'This database holds real reports, so no demo data is laid into it. Use another data folder (DATA_DIR) or an empty database.',
	'empty-file':
		'No file was chosen, or the file is empty. Choose an Excel workbook (.xlsx) with figures and send again.',
	'not-xlsx':
		'The file is not an Excel workbook (.xlsx). Open it in Excel, choose Save As…, type Excel Workbook (.xlsx), and send again.',
	'old-xls':
		'The file is of the old Excel type (.xls). Open it in Excel, choose Save As…, type Excel Workbook (.xlsx), and send again.',
	unreadable:
		'The file cannot be read: it may be damaged, protected by a password, or contain macros or external links. Open it in Excel, remove these, save it as a new .xlsx file and send again.',
	'too-slow':
		'Reading the file took too long and was stopped; nothing was saved. Delete the sheets and rows that are not needed and send again.',
	'too-large':
		'The file is larger than 5 MB or has too many rows. Keep only the sheet of the report and send again.',
	'too-busy': 'There were too many requests in a short time. Wait a minute and try again.',
	'wrong-origin':
		'The request came from another site and was refused. Open the system from its official address and try again.',
	'bad-credentials':
		'The user name or password is wrong. Check the keyboard language and the Caps Lock key and try again.',
	'bad-password': 'The new password is not of the right length. Choose one of 12 to 128 characters.',
	'second-factor-first':
		'This account must enrol a second factor before it can be used. Sign in on the page and follow the steps.',
	'guessable-password':
		'The new password is easy to guess: most of it is common words, names of the place, the user name, a row of keys or a repetition. Choose another one, a short sentence that only you know for instance.',
	'same-password': 'The new password is the one in use. Choose another one.',
	'bad-code':
		'The code is wrong, was used already or has run out. Wait until the app shows a new one and enter that.',
	'code-expired': 'The time to enter the code has run out. Sign in again from the start.',
	'too-many-attempts':
		'There were too many wrong tries in a row, so new ones are not taken for a while. The account is not locked: just wait and sign in again, even if you have remembered the right password.',
	'dead-link':
		'The reset link cannot be used: it was used already, is older than 15 minutes or is not right. Ask the administrator for a new one.',
	'name-taken': 'This user name is taken. Choose another one.',
	'unknown-unit': 'No unit has this code. Check the code in the catalogue.',
	'unknown-account': 'No account has this name. Check the user name.',
	'no-role': 'This account holds no role today, so it cannot do this. Ask the administrator to be given one.',
	'already-assigned':
		'The person already holds that role at that unit on some of these days. Choose another role, unit or other days.',
	'wrong-days':
		'These days cannot be. The last day must not be before the first, nor be over already; a deputy needs both days.',
	'last-administrator':
		'This is the last administrator who can sign in, so the account cannot be disabled nor lose the role. Make somebody else an administrator first.',
	'bad-user-name':
		'The user name is not written as one. Use 3 to 30 plain letters, digits or underscores, without spaces.',
	'bad-contact':
		'The telephone number or e-mail address is not written as one, or neither was given. A telephone number has 8 to 15 digits, for instance 0203 3854 123.',
	'no-catalogue':
		'The catalogue of units, forms and plans has not been laid. Run npm run seed and try again.',
	unavailable: 'The system is temporarily interrupted; nothing was saved. Try again in a few minutes.',
	'disk-full':
		'The server has run out of storage, so nothing could be saved. Keep your file, tell the administrator and submit again later.',
	internal:
		'The system met an unexpected error; nothing was saved. Try again; if it happens again, tell the administrator.'
};
