import { expect, type Locator, type Page } from '@playwright/test';

/** More than any page has places for the focus: whoever is not back by then is caught. */
const MOST_STOPS = 400;

/** Steps into a demo account by its button, without a pointer. */
export async function enterByKeyboard(page: Page, userName: string): Promise<void> {
	await page.goto('/sign-in');
	await pressAt(page, page.locator(`button[name="userName"][value="${userName}"]`));
	await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

/** Goes on by Tab, or back by Shift+Tab, until the element has the focus. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
	await expect(target).toBeAttached();
	for (let presses = 0; presses < MOST_STOPS; presses += 1) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press(key);
	}
	const { name } = await stopAt(page);
	throw new Error(`${String(target)} was not reached by ${key}; the focus was at ${name}`);
}

/** Goes to a link, a button or a box and presses it. */
export async function pressAt(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
	await tabTo(page, target);
	await page.keyboard.press(key);
}

/** Goes to a field and writes into it, over what stands there. */
export async function typeAt(page: Page, target: Locator, text: string): Promise<void> {
	await tabTo(page, target);
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type(text);
}

/** Once through the whole page: nothing holds the focus, and every place shows that it has it. */
export async function walkThrough(page: Page): Promise<void> {
	const skip = page.locator('.skip-link');
	await tabTo(page, skip);
	const unseen = new Set<string>();
	for (let presses = 0; presses < MOST_STOPS; presses += 1) {
		await page.keyboard.press('Tab');
		const stop = await stopAt(page);
		if (stop.isBegin) break;
		if (!stop.isSeen) unseen.add(stop.name);
	}
	const path = new URL(page.url()).pathname;
	await expect(skip, `Tab goes through ${path} and comes back`).toBeFocused();
	expect([...unseen], `${path} shows where the focus is`).toEqual([]);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Shift+Tab');
	await expect(skip, `Shift+Tab goes back on ${path}`).toBeFocused();
}

/** The skip link shows itself, and the next Tab goes on in the page's own part. */
export async function skipToMain(page: Page): Promise<void> {
	const skip = page.locator('.skip-link');
	await tabTo(page, skip);
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page.locator('#main')).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.locator('#main :focus')).toHaveCount(1);
}

interface Stop {
	readonly name: string;
	/** The first place of every page, or the document itself between the last place and the first. */
	readonly isBegin: boolean;
	readonly isSeen: boolean;
}

async function stopAt(page: Page): Promise<Stop> {
	return page.evaluate(() => {
		const at = document.activeElement ?? document.body;
		const hasOutline = (element: Element | null): boolean => {
			if (!element) return false;
			const { outlineStyle, outlineWidth } = getComputedStyle(element);
			return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
		};
		// The first line of it must not lie under anything else, nor outside of what is seen.
		const { left, top, width, height } = at.getClientRects()[0] ?? at.getBoundingClientRect();
		const above = document.elementFromPoint(left + width / 2, top + height / 2);
		const isShown = above !== null && (at.contains(above) || above.contains(at));
		return {
			name: at.outerHTML.slice(0, 160),
			isBegin: at.matches('.skip-link'),
			isSeen:
				at === document.body ||
				(isShown && hasOutline(at)) ||
				// A box hidden within its label lets the label show it.
				hasOutline(at.closest('label'))
		};
	});
}
