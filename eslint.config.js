import js from '@eslint/js';
import { defineConfig, includeIgnoreFile } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const types = { projectService: true, tsconfigRootDir: import.meta.dirname };

export default defineConfig(
	includeIgnoreFile(fileURLToPath(new URL('.gitignore', import.meta.url))),
	{ ignores: ['static/', 'tests/fixtures/'] },
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	// Prettier lays the code out; what would contradict it is off.
	svelte.configs.prettier,
	{
		languageOptions: { parserOptions: types },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			// TypeScript knows better which names exist.
			'no-undef': 'off',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/consistent-type-imports': 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { ...types, parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		},
		rules: {
			'svelte/no-at-html-tags': 'error',
			// Addresses are written out: the site lives at the root of its host.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['src/**', 'seeds/**', 'tests/**'],
		rules: {
			// Both put text into SQL unescaped; a migration is fixed text, everything else carries input.
			'no-restricted-properties': [
				'error',
				...['raw', 'lit'].map((property) => ({
					object: 'sql',
					property,
					message: 'Unescaped SQL: write a parameter (${value}), sql.ref, sql.table or sql.join.'
				}))
			]
		}
	}
);
