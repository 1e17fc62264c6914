import { ROLES, type Role } from '#lib/domain/actor.ts';
import { HELP_TOPICS, type HelpTopic } from '#lib/domain/help.ts';
import type { FrameAccount } from '#lib/ui/frame/account.ts';
import type AccountMenu from '#lib/ui/frame/AccountMenu.svelte';
import type DemoBanner from '#lib/ui/frame/DemoBanner.svelte';
import type HelpContact from '#lib/ui/frame/HelpContact.svelte';
import type HelpOfPage from '#lib/ui/frame/HelpOfPage.svelte';
import type HelpPanel from '#lib/ui/frame/HelpPanel.svelte';
import type HelpTerms from '#lib/ui/frame/HelpTerms.svelte';
import type HelpTopicOf from '#lib/ui/frame/HelpTopic.svelte';
import type NavigationList from '#lib/ui/frame/NavigationList.svelte';
import type PageHeader from '#lib/ui/frame/PageHeader.svelte';
import { pagesFor } from '#lib/ui/frame/pages.ts';
import type PhoneMenu from '#lib/ui/frame/PhoneMenu.svelte';
import type Preferences from '#lib/ui/frame/Preferences.svelte';
import type SearchBox from '#lib/ui/frame/SearchBox.svelte';
import { eachOf, samplesOf, type Samples } from './sample.svelte.ts';

const PATH = '/obligations';
const UNIT = { code: '06808', name: 'Unit A', year: 2023 };
const HEADER = { theme: null, helpContact: null, path: PATH, routeId: PATH };
const account = (role: Role): FrameAccount => ({
	userName: 'somebody',
	name: 'Somebody',
	role,
	isVisitor: false
});
const ownUnit = (role: Role) => (/ward|school/.test(role) ? UNIT : null);
const VISITOR = { ...account('city-leader'), isVisitor: true };
const PAGES = pagesFor(account('ward-officer'), UNIT);

/** States of what stands around every page, by kind and name. */
export const FRAME: Samples = {
	'frame/PageHeader': [
		...samplesOf<typeof PageHeader>([
			['nobody', { ...HEADER, account: null, ownUnit: null }],
			['a visitor of the demo', { ...HEADER, account: VISITOR, ownUnit: null }]
		]),
		...eachOf<typeof PageHeader, Role>(ROLES, (role) => ({
			...HEADER,
			account: account(role),
			ownUnit: ownUnit(role)
		}))
	],
	'frame/NavigationList': samplesOf<typeof NavigationList>([
		['in a row', { pages: PAGES, path: PATH }],
		['one under the other', { pages: PAGES, path: PATH, isStacked: true }]
	]),
	'frame/PhoneMenu': samplesOf<typeof PhoneMenu>([
		['on phones only', { pages: PAGES, path: PATH, theme: null }]
	]),
	'frame/AccountMenu': samplesOf<typeof AccountMenu>([
		['nobody', { account: null, path: PATH }],
		['a visitor of the demo', { account: VISITOR, path: PATH }],
		['signed in', { account: account('office-staff'), path: PATH }]
	]),
	'frame/Preferences': eachOf<typeof Preferences, 'light' | 'dark' | null>(
		[null, 'light', 'dark'],
		(theme) => ({
			theme,
			path: PATH
		})
	),
	'frame/DemoBanner': [
		...eachOf<typeof DemoBanner, Role>(['city-leader', 'administrator'], (role) => ({
			now: '2023-07-05T09:00:00+07:00',
			path: '/',
			account: account(role),
			isTest: false
		})),
		...samplesOf<typeof DemoBanner>([
			['a trial installation', { now: '2023-07-05T09:00:00+07:00', path: '/', account: null, isTest: true }]
		])
	],
	'frame/SearchBox': samplesOf<typeof SearchBox>([['plain', { look: 'w-52' }]]),
	'frame/HelpPanel': samplesOf<typeof HelpPanel>([
		['closed until it is pressed', { route: PATH, role: 'office-staff', contact: null }]
	]),
	'frame/HelpOfPage': samplesOf<typeof HelpOfPage>([
		['for the office', { route: PATH, role: 'office-staff', contact: 'The office, 8:00 to 17:00' }],
		['before signing in', { route: '/sign-in', role: null, contact: null }]
	]),
	'frame/HelpTopic': eachOf<typeof HelpTopicOf, HelpTopic>(HELP_TOPICS, (topic) => ({
		topic,
		audience: 'unit'
	})),
	'frame/HelpTerms': samplesOf<typeof HelpTerms>([['two', { terms: ['overdue', 'late'] }]]),
	'frame/HelpContact': samplesOf<typeof HelpContact>([
		['set up', { contact: 'The office, 8:00 to 17:00' }],
		['not set up', { contact: null }]
	])
};
