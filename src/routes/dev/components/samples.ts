import { DOCUMENTS } from './document-samples.ts';
import { ENTRY } from './entry-samples.ts';
import { FIGURE_TABLES } from './figure-samples.ts';
import { FRAME } from './frame-samples.ts';
import { INDICATORS } from './indicator-samples.ts';
import { PLAIN } from './plain-samples.ts';
import type { Samples } from './sample.svelte.ts';

/** Every component of the house in the states it can be in, by kind and name; a test holds it against the files. */
export const SAMPLES: Samples = {
	...PLAIN,
	...DOCUMENTS,
	...FIGURE_TABLES,
	...ENTRY,
	...FRAME,
	...INDICATORS
};

/** Components that cannot be shown by themselves, each with the reason. */
export const WITHOUT_SAMPLE: Readonly<Record<string, string>> = {
	'icon/Icon':
		'drawn by the build from the icon library wherever an icon is used: every other sample shows one',
	'form/RequestKey': 'stands unseen in forms that write',
	'frame/OfflineNotice':
		'appears by itself at the bottom of the page when a link is pressed without a network',
	'frame/SessionEnd': 'shows nothing itself: fetches the watch over the session’s end',
	'frame/SessionWatch': 'appears by itself at the bottom of the page shortly before a session ends'
};

/** Components that stand in a narrow place: their states are shown side by side in columns of such a width. */
export const NARROW: ReadonlySet<string> = new Set([
	...['badge/PunctualityBadge', 'badge/ReviewBadge', 'chart/ShareBar', 'chart/Sparkline'],
	...['document/ChangeNote', 'document/FigureCell', 'document/FigureValue', 'entry/EntryCell'],
	...['form/FileField', 'form/NewPassword', 'form/PasswordField', 'form/ReasonField', 'form/TextField'],
	...['frame/AccountMenu', 'frame/Preferences'],
	...['indicator/ChangeMark', 'indicator/TargetTile']
]);
