import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { enterAs } from './demo.ts';
import { SCREENS } from './screens.ts';

for (const theme of ['light', 'dark']) {
	for (const [user, screens] of SCREENS) {
		test(`axe finds nothing serious for ${user || 'a visitor'} in the ${theme} theme${theme === 'light' ? ' @both' : ''}`, async ({
			page,
			context,
			baseURL
		}) => {
			test.setTimeout(120_000);
			await context.addCookies([{ name: 'theme', value: theme, url: baseURL ?? '' }]);
			if (user) await enterAs(page, user);
			for (const [at, { path }] of screens.entries()) {
				await page.goto(path);
				expect.soft(await seriousOn(page), path).toEqual([]);
				// Menus and panels of the frame are the same everywhere: once, opened.
				const panels = at === 0 ? page.locator('header summary').filter({ visible: true }) : null;
				for (const panel of (await panels?.all()) ?? []) {
					await panel.click();
					// What it lies over is not the page's to answer for while it is open.
					const name = await panel.innerText();
					expect.soft(await seriousOn(page, 'header'), `${path}, ${name}`).toEqual([]);
					await page.keyboard.press('Escape');
				}
				// A page that scrolls sideways is not usable on a phone.
				const isTooWide = await page.evaluate(
					() => document.documentElement.scrollWidth > document.documentElement.clientWidth
				);
				expect.soft(isTooWide, `${path} is wider than the screen`).toBe(false);
			}
		});
	}
}

async function seriousOn(page: Page, part = 'html'): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		.include(part)
		.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
	return serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
