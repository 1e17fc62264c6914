import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

const databaseTests = ['auth', 'db', 'operations'].map((room) => `tests/${room}/**/*.test.ts`);

/** The same files on both engines: what holds on the embedded database holds on a server, or fails here. */
function databaseProject(name: 'pglite' | 'postgres'): TestProjectConfiguration {
	return {
		test: {
			name,
			include: databaseTests,
			globalSetup: 'tests/support/database-template.ts',
			hookTimeout: 60_000,
			testTimeout: 30_000
		}
	};
}

export default defineConfig({
	plugins: [sveltekit()],
	test: {
		environment: 'node',
		// An embedded database takes about 460 MB: two at a time fit beside a build on a small machine.
		maxWorkers: 2,
		projects: [
			{
				test: {
					name: 'domain',
					include: ['domain', 'i18n', 'server', 'ui', 'house'].map((room) => `tests/${room}/**/*.test.ts`)
				}
			},
			{
				test: {
					name: 'excel',
					include: ['excel', 'commands', 'http'].map((room) => `tests/${room}/**/*.test.ts`),
					testTimeout: 60_000
				}
			},
			databaseProject('pglite'),
			databaseProject('postgres')
		]
	}
});
