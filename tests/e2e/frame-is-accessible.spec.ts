import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { enterAs } from './demo.ts';

for (const theme of ['light', 'dark']) {
	for (const [path, user] of [
		['/my-work', 'ward_06832'],
		['/my-work', 'office_staff'],
		['/search?q=quang+trung', 'office_head'],
		['/search', 'office_head'],
		['/help?for=/my-work', 'ward_06832'],
		['/help', '']
	] as const) {
		test(`axe finds nothing serious on ${path} for ${user || 'nobody'} in ${theme} theme @both`, async ({
			page,
			context,
			baseURL
		}) => {
			await context.addCookies([{ name: 'theme', value: theme, url: baseURL ?? '' }]);
			if (user) await enterAs(page, user);
			await page.goto(path);
			for (const summary of await page.locator('header summary').filter({ visible: true }).all()) {
				await summary.click();
				await seriousNothing(page);
				await page.keyboard.press('Escape');
			}
			await seriousNothing(page);
			const [inner, outer] = await page.evaluate(() => [
				document.documentElement.scrollWidth,
				document.documentElement.clientWidth
			]);
			expect(inner).toBeLessThanOrEqual(outer ?? 0);
		});
	}
}

async function seriousNothing(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
		.analyze();
	const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
	expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
