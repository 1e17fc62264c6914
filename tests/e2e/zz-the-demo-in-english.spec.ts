import { expect, test, type Page } from '@playwright/test';
import { en } from '#lib/i18n/en.ts';
import { vi } from '#lib/i18n/vi.ts';
import { catalogue } from '../../seeds/catalogue/catalogue.ts';
import { DEMO_ACCOUNTS } from '../../seeds/demo/accounts.ts';
import { TEXTS } from '../../seeds/demo/figures.ts';
import { changedWorkbook, sampleWorkbook } from '../support/changed-workbook.ts';
import { SECOND_QUARTER, upload } from './demo.ts';
import { SCREENS } from './screens.ts';

/** Shorter words may be a name or stand in both languages. */
const SHORTEST = 7;
const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;
const ARGUMENT = '\u0001';

/** Accounts are called as people called them, some by the name of their role. */
const names = new Set(DEMO_ACCOUNTS.map(({ name }) => name));
/** Data stay in the language they were written in: what wards wrote, and what units are called. */
const written = new Set(
	[
		...Object.values(TEXTS),
		...catalogue.units.flatMap(({ names: dated }) => dated.map(({ value }) => value))
	].map(tidy)
);
const english = leaves(en);
/** What the interface says in Vietnamese and otherwise in English: whole texts, and the pieces of sentences made of parts. */
const sentences = leaves(vi)
	.filter(({ path, text }) => text.length >= SHORTEST && text !== textAt(path))
	.map(({ text }) => text);
const whole = new Set(sentences.filter((text) => !text.includes(ARGUMENT) && !names.has(text)).map(tidy));
const pieces = sentences
	.filter((text) => text.includes(ARGUMENT))
	.flatMap((text) => text.split(ARGUMENT).map(tidy))
	.filter((piece) => piece.length >= SHORTEST && VIETNAMESE.test(piece))
	.filter((piece) => !english.some(({ text }) => text.includes(piece)));

const REPORT = '/reports/BM-01/2023-Q2';
/** What deeds and choices lead to, beside the screens that everything else is looked at on. */
const MORE: Readonly<Record<string, readonly string[]>> = {
	leader_06808: ['06808', '06808?receipt=1', '06808?figure=ncc/total', '06808?compare=1&figure=/amount_cash'],
	office_head: ['06808?done=accept', '06814?done=return', '06808?figure=gn/paid_via_account']
};

for (const [user, screens] of SCREENS) {
	test(`in English nothing of the interface is left in Vietnamese for ${user || 'a visitor'}`, async ({
		page
	}) => {
		test.slow();
		await enterInEnglish(page, user);
		const more = (MORE[user] ?? []).map((report) => `${REPORT}/${report}`);
		for (const path of [...screens.map((screen) => screen.path), ...more]) {
			await page.goto(path);
			await expect(page.locator('html')).toHaveAttribute('lang', 'en');
			await page.locator('summary', { hasText: 'Help' }).click();
			await expect(page.getByRole('region', { name: 'Help' }).getByRole('heading').first()).toBeVisible();
			expect.soft(await vietnameseOn(page), path).toEqual([]);
		}
	});
}

test('what is wrong is told in English: a password, a file, a figure', async ({ page }) => {
	await enterInEnglish(page, '');
	await page.getByLabel('User name').fill('nobody_here');
	await page.getByLabel('Password', { exact: true }).fill('not the password');
	await page.locator('#with-password button.button-primary').click();
	await expect(page.getByRole('alert')).toBeVisible();
	expect.soft(await vietnameseOn(page)).toEqual([]);

	await enterInEnglish(page, 'ward_06829');
	for (const bytes of [
		Buffer.from('no workbook'),
		// Another ward's and of another period; then our own with faulty cells.
		sampleWorkbook('ward-reports/06835.xlsx'),
		await changedWorkbook('ward-reports/06829.xlsx', {
			...SECOND_QUARTER,
			...{ C10: 'x', S12: -2, D11: null, O11: 9999, E10: 1.5 }
		})
	]) {
		await page.goto(`${REPORT}/06829/submit`);
		await upload(page, 'x.xlsx', bytes);
		await expect(page.locator('#outcome')).toBeFocused();
		expect.soft(await vietnameseOn(page)).toEqual([]);
	}
	await page.goto(`${REPORT}/06829/form`);
	await page.locator('input[name="cell:ncc/total"]').fill('twelve');
	await page.locator('input[name="cell:gn/reached"]').fill('99999');
	await page.locator('button[formaction^="?/check"]').click();
	await expect(page.locator('#outcome')).toContainText('twelve');
	expect.soft(await vietnameseOn(page)).toEqual([]);
});

test('the same search finds the interface’s Vietnamese on a Vietnamese page', async ({ page }) => {
	expect(whole.size).toBeGreaterThan(300);
	expect(pieces.length).toBeGreaterThan(100);
	await page.goto('/?period=2023-Q2');
	const found = await vietnameseOn(page);
	expect(found.filter((text) => whole.has(text)).length).toBeGreaterThan(10);
	expect(found.filter((text) => !whole.has(text)).length).toBeGreaterThan(5);
});

/** From the sign-in page on, by its own switch. */
async function enterInEnglish(page: Page, user: string): Promise<void> {
	await page.goto('/sign-in');
	const english = page.getByRole('button', { name: 'English' }).filter({ visible: true });
	if ((await page.locator('html').getAttribute('lang')) !== 'en') await english.click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	if (!user) return;
	await page.locator(`button[name="userName"][value="${user}"]`).click();
	await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

/** Words of the interface that a page says in Vietnamese. */
async function vietnameseOn(page: Page): Promise<string[]> {
	const texts = await textsOf(page);
	expect(texts.length).toBeGreaterThan(10);
	return texts.filter((text) => {
		if (written.has(text)) return false;
		// Between quotation marks stands what somebody wrote, or what their sheet is called.
		const own = text.replace(/“[^”]*”/g, '');
		return whole.has(text) || pieces.some((piece) => own.includes(piece));
	});
}

/** What stands on the page, folded parts included, and what is said of its parts. */
async function textsOf(page: Page): Promise<string[]> {
	const texts = await page.evaluate(() => {
		const found = [document.title];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const { currentNode } = walker;
			// A picture of a row says what the sender's own sheet says.
			const isOurs = !currentNode.parentElement?.closest('script, style, #outcome [role="region"] > table');
			if (isOurs) found.push(currentNode.nodeValue ?? '');
		}
		for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
			for (const element of document.querySelectorAll(`[${name}]`)) {
				found.push(element.getAttribute(name) ?? '');
			}
		}
		return found;
	});
	return texts.map(tidy).filter(Boolean);
}

function tidy(text: string): string {
	return text.replace(/\s+/g, ' ').trim().normalize('NFC');
}

interface Leaf {
	readonly path: string;
	readonly text: string;
}

function textAt(path: string): string | undefined {
	return english.find((leaf) => leaf.path === path)?.text;
}

/** Every word of a language; what is made of parts is made of placeholders, where it takes any text at all. */
function leaves(words: unknown, path = ''): Leaf[] {
	if (typeof words === 'string') return [{ path, text: words }];
	if (typeof words === 'function') {
		try {
			const said: unknown = words(...Array.from({ length: words.length }, () => ARGUMENT));
			return typeof said === 'string' ? [{ path, text: said }] : [];
		} catch {
			return [];
		}
	}
	if (typeof words !== 'object' || words === null) return [];
	return Object.entries(words).flatMap(([name, of]) => leaves(of, `${path}.${name}`));
}
