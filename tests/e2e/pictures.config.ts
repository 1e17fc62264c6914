import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.ts';

/** `npm run pictures`: the screenshots of the README, of the demo as it starts. */
export default defineConfig({
	...journeys,
	testMatch: 'pictures.ts',
	reporter: 'list',
	projects: [{ name: 'pictures' }]
});
