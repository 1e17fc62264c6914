// The floor plan as rules for dependency-cruiser, and what holds in every room.
import { DOMAIN, I18N, OPERATIONS, ROOMS } from './rooms.js';

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const rooms = ROOMS.map(({ name, path, except, may, builtins, why }) => ({
	name,
	comment: `${name}: ${why}`,
	severity: 'error',
	from: { path, ...(except && { pathNot: except }) },
	to: { pathNot: [...may, '[$]types$'], ...(builtins && { dependencyTypesNot: ['core'] }) }
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		...rooms,
		{
			name: 'types only',
			comment: 'words take types from the domain; a decision made there stays there',
			severity: 'error',
			from: { path: I18N },
			to: { path: DOMAIN, dependencyTypesNot: ['type-only'] }
		},
		{
			name: 'one verb each',
			comment: 'an operation may know the type another one answers with, and never calls it',
			severity: 'error',
			from: { path: OPERATIONS },
			to: { path: OPERATIONS, dependencyTypesNot: ['type-only'] }
		},
		{
			name: 'no room of its own',
			comment:
				'a file outside the floor plan: give it a room, or the floor plan a new one (tests/house/rooms.js)',
			severity: 'error',
			from: { path: '^src/', pathNot: [...ROOMS.flatMap(({ path }) => path), '^src/[^/]+$'] },
			to: {}
		},
		{
			name: 'no cycles',
			comment: 'two files that need each other are one file, or hide a third',
			severity: 'error',
			from: {},
			to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }
		},
		{
			name: 'no tests in the product',
			comment: 'what is shipped does not know its tests',
			severity: 'error',
			from: { path: '^(src|seeds|migrations)/', pathNot: '^src/commands/pictures[.]ts$' },
			to: { path: '^tests/' }
		}
	],
	options: {
		doNotFollow: { path: '^(node_modules|build|[.]svelte-kit)/' },
		exclude: { path: '^(build|[.]svelte-kit)/' },
		tsConfig: { fileName: 'tsconfig.json' },
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'node', 'default', 'types'],
			extensions: ['.ts', '.js', '.mjs', '.svelte']
		}
	}
};
