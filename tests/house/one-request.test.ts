import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { compare, projectFiles, read, type Exceptions } from './files.ts';

/** Forms without a request key: sent twice they do no more than once, each for its own reason. */
const KEYLESS: Exceptions = {
	'src/lib/ui/frame/AccountMenu.svelte /sign-out': 'whoever has left cannot leave again',
	'src/routes/no-role/+page.svelte /sign-out': 'whoever has left cannot leave again',
	'src/lib/ui/frame/OwnRoles.svelte /switch-role': 'goes on in the role that is in use already',
	'src/lib/ui/frame/Preferences.svelte /theme': 'a cookie with the same choice',
	'src/lib/ui/frame/Preferences.svelte /language': 'a cookie with the same choice',
	'src/lib/ui/frame/FailedTries.svelte /account?/seen': 'what has been read has been read',
	'src/routes/sign-in/DemoAccounts.svelte ?/demo': 'nobody is known yet whose key it could be; signs in anew',
	'src/routes/sign-in/PasswordStep.svelte ?/withPassword#with-password':
		'nobody is known yet whose key it could be; signs in anew',
	'src/routes/sign-in/CodeStep.svelte ?/withCode#with-password':
		'a code counts once, whatever the form says (ASVS 6.5.1)',
	'src/routes/sign-in/+page.svelte {next}?/check#outcome':
		'hands on the fields of the form it carries, and its key among them; checks and stores nothing',
	'src/routes/reset/[token]/+page.svelte ':
		'the link is the key: it is used up with the deed, in one transaction',
	'src/routes/admin/+page.svelte ?/catalogue': 'laying the same catalogue again changes nothing',
	'src/routes/admin/+page.svelte ?/period': 'obligations that are there are not made again',
	'src/routes/admin/import-people/+page.svelte ?/read': 'reads a file and stores nothing'
};

interface Form {
	readonly path: string;
	readonly action: string;
	readonly hasKey: boolean;
}

test('every form that writes carries a key, so that sent twice it is one request', () => {
	const forms = allForms();
	expect(forms.length).toBeGreaterThan(30);
	const keyless = forms.filter(({ hasKey }) => !hasKey).map(({ path, action }) => `${path} ${action}`);
	expect(compare([...new Set(keyless)], KEYLESS)).toEqual({ unexcused: [], stale: [] });
});

test('whoever is sent a key hands it on to the deed', () => {
	const folders = new Set(
		allForms()
			.filter(({ hasKey }) => hasKey)
			.map(({ path, action }) =>
				action.startsWith('/') ? `src/routes${action.replace(/[?#].*$/, '')}` : routeAbove(dirname(path))
			)
	);
	expect(folders.size).toBeGreaterThan(8);
	const deaf = [...folders].filter(
		(folder) =>
			!projectFiles().some(
				(path) => dirname(path) === folder && path.endsWith('.ts') && read(path).includes('repeatableOf(')
			)
	);
	expect(deaf).toEqual([]);
});

test('a form without a key is found', () => {
	const text = '<form method="POST" action="?/a" use:enhance={() => { if (x > 1) y(); }}><input /></form>';
	expect(formsIn('x', text)).toEqual([{ path: 'x', action: '?/a', hasKey: false }]);
	const kept = '<form action={isOn ? "?/a" : "?/b"} method="post"><RequestKey /></form>';
	expect(formsIn('x', kept)).toEqual([{ path: 'x', action: '{isOn ? "?/a" : "?/b"}', hasKey: true }]);
	expect(formsIn('x', '<form role="search"></form>')).toEqual([]);
});

function allForms(): Form[] {
	return projectFiles()
		.filter((path) => /^src\/.*[.]svelte$/.test(path))
		.flatMap((path) => formsIn(path, read(path)));
}

function formsIn(path: string, text: string): Form[] {
	return [...text.matchAll(/<form\b[\s\S]*?<\/form>/g)].flatMap(([form]) => {
		if (!/\bmethod="post"/i.test(form)) return [];
		const action = /\baction=(?:"([^"]*)"|(\{[^}]*\}))/.exec(form);
		return [{ path, action: action?.[1] ?? action?.[2] ?? '', hasKey: form.includes('<RequestKey') }];
	});
}

/** A page's parts lie beside it or below it. */
function routeAbove(folder: string): string {
	const holdsPage = projectFiles().includes(`${folder}/+page.server.ts`);
	return holdsPage || folder === 'src/routes' ? folder : routeAbove(dirname(folder));
}
