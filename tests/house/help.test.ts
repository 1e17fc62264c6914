import { expect, test } from 'vitest';
import { ROLES } from '#lib/domain/actor.ts';
import { audienceOf, HELP_TOPICS, TERMS_OF, topicOf, type HelpTerm } from '#lib/domain/help.ts';
import { DEEDS, may, type Deed } from '#lib/domain/permission.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import type { TopicWords } from '#lib/i18n/vi/help.ts';
import { ROUTES } from '#lib/server/routes.ts';

const { help: vi } = wordsOf('vi');
const { help: en } = wordsOf('en');
/** What the frame's help says where nobody wrote any: right for the help itself and for developers. */
const WITHOUT_OWN = ['/help', '/dev/components'];
const PAGES = Object.entries(ROUTES).filter(([id, { may }]) => 'load' in may && !WITHOUT_OWN.includes(id));

test('every page has help of its own', () => {
	expect(PAGES.length).toBeGreaterThan(20);
	expect(PAGES.map(([id]) => id).filter((id) => topicOf(id) === 'help')).toEqual([]);
	expect(HELP_TOPICS.filter((topic) => !PAGES.some(([id]) => topicOf(id) === topic))).toEqual(['help']);
});

test('whoever may open a page is told what to do there, in both languages', () => {
	const untold = PAGES.flatMap(([id, route]) =>
		rolesOf(route.may.load ?? '').flatMap((role) =>
			[vi, en]
				.map(({ topics }): TopicWords => topics[topicOf(id)])
				.filter((about) => stepsFor(about, role).length === 0)
				.map((about) => `${id}, ${role}: ${about.name}`)
		)
	);
	expect(untold).toEqual([]);
});

test('help has as many steps in English as in Vietnamese', () => {
	expect(countsIn(en.topics)).toEqual(countsIn(vi.topics));
});

test('every term that is explained is of some page', () => {
	const used = new Set<HelpTerm>(Object.values(TERMS_OF).flat());
	expect(Object.keys(vi.termMeanings).filter((term) => !used.has(term as HelpTerm))).toEqual([]);
});

/** Null stands for a visitor. */
function rolesOf(permission: string): readonly ((typeof ROLES)[number] | null)[] {
	if (permission === 'public') return [null, ...ROLES];
	if (permission === 'signed-in') return ROLES;
	const deed = DEEDS.find((one): one is Deed => one === permission);
	return deed ? ROLES.filter((role) => may({ role }, deed)) : [];
}

function stepsFor(about: TopicWords, role: (typeof ROLES)[number] | null): readonly string[] {
	const audience = audienceOf(role);
	return (audience === 'nobody' ? undefined : about[audience]) ?? about.everyone ?? [];
}

function countsIn(topics: Readonly<Record<string, TopicWords>>): unknown {
	return Object.entries(topics).map(([topic, about]) => [
		topic,
		...(['everyone', 'unit', 'office', 'leader', 'administrator'] as const).map((who) => about[who]?.length)
	]);
}
