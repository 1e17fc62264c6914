import { ROLES, type Role } from '#lib/domain/actor.ts';
import { HELP_TOPICS, type HelpTopic } from '#lib/domain/help.ts';
import type { FrameAccount } from '#lib/ui/frame/account.ts';
import type AccountMenu from '#lib/ui/frame/AccountMenu.svelte';
import type OwnRoles from '#lib/ui/frame/OwnRoles.svelte';
import type DemoBanner from '#lib/ui/frame/DemoBanner.svelte';
import type FailedTries from '#lib/ui/frame/FailedTries.svelte';
import type HelpContact from '#lib/ui/frame/HelpContact.svelte';
import type HelpOfPage from '#lib/ui/frame/HelpOfPage.svelte';
import type HelpPanel from '#lib/ui/frame/HelpPanel.svelte';
import type HelpTerms from '#lib/ui/frame/HelpTerms.svelte';
import type HelpTopicOf from '#lib/ui/frame/HelpTopic.svelte';
import type MoveClock from '#lib/ui/frame/MoveClock.svelte';
import type NavigationList from '#lib/ui/frame/NavigationList.svelte';
import type PageHeader from '#lib/ui/frame/PageHeader.svelte';
import { pagesFor } from '#lib/ui/frame/pages.ts';
import type PhoneMenu from '#lib/ui/frame/PhoneMenu.svelte';
import type Preferences from '#lib/ui/frame/Preferences.svelte';
import type SearchBox from '#lib/ui/frame/SearchBox.svelte';
import { eachOf, samplesOf, type Samples } from './sample.svelte.ts';

const PATH = '/obligations';
const NOW = '2023-07-05T09:00:00+07:00';
const UNIT = { code: '06808', name: 'Unit A', year: 2023 };
const ownUnit = (role: Role) => (/ward|school/.test(role) ? UNIT : null);
const headerOf = (account: FrameAccount | null) => ({
	frame: {
		...{ theme: null, helpContact: null, path: PATH, routeId: PATH, account },
		home: '/home',
		pages: account?.role ? pagesFor({ role: account.role }, ownUnit(account.role), PATH) : []
	}
});
const account = (role: Role) => ({
	userName: 'somebody',
	name: 'Somebody',
	role,
	isVisitor: false,
	roles: []
});
const ROLES_HELD = [
	{ id: '1', role: 'ward-officer' as const, unit: 'Unit A', isDeputy: false, isInUse: true },
	{ id: '2', role: 'ward-leader' as const, unit: 'Unit A', isDeputy: true, isInUse: false }
];
const VISITOR = { ...account('city-leader'), isVisitor: true };
const PAGES = pagesFor({ role: 'ward-officer' }, UNIT, PATH);

/** States of what stands around every page, by kind and name. */
export const FRAME: Samples = {
	'frame/PageHeader': [
		...samplesOf<typeof PageHeader>([
			['nobody', headerOf(null)],
			['a visitor of the demo', headerOf(VISITOR)]
		]),
		...eachOf<typeof PageHeader, Role>(ROLES, (role) => headerOf(account(role)))
	],
	'frame/NavigationList': samplesOf<typeof NavigationList>([
		['in a row', { pages: PAGES }],
		['one under the other', { pages: PAGES, isStacked: true }]
	]),
	'frame/PhoneMenu': samplesOf<typeof PhoneMenu>([
		['on phones only', { pages: PAGES, path: PATH, theme: null }]
	]),
	'frame/OwnRoles': samplesOf<typeof OwnRoles>([['in one of several roles', { roles: ROLES_HELD }]]),
	'frame/AccountMenu': samplesOf<typeof AccountMenu>([
		['nobody', { account: null, path: PATH }],
		['a visitor of the demo', { account: VISITOR, path: PATH }],
		['signed in', { account: account('office-staff'), path: PATH }],
		['without a role today', { account: { ...account('ward-officer'), role: null }, path: PATH }]
	]),
	'frame/Preferences': eachOf<typeof Preferences, 'light' | 'dark' | null>(
		[null, 'light', 'dark'],
		(theme) => ({
			theme,
			path: PATH
		})
	),
	'frame/DemoBanner': samplesOf<typeof DemoBanner>([
		['the demo', { now: NOW, path: '/', MoveClock: null, isTest: false }],
		['a trial installation', { now: NOW, path: '/', MoveClock: null, isTest: true }]
	]),
	'frame/FailedTries': samplesOf<typeof FailedTries>([
		['after signing in', { count: 3, since: NOW, path: PATH }]
	]),
	'frame/MoveClock': samplesOf<typeof MoveClock>([['for the administrator', { now: NOW, path: '/' }]]),
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
