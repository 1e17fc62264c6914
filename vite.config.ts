import { readFileSync } from 'node:fs';
import { sveltekit } from '@sveltejs/kit/vite';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, type Plugin } from 'vite';
import project from './package.json' with { type: 'json' };

export default defineConfig({
	plugins: [plainIcons(), sharedInOneFile(), onlyWhatIsUsed(), tailwindcss(), sveltekit()],
	// What the server needs at run time comes from node_modules, whole: bundled, the sign-in library would exist
	// twice beside the commands' own, and the embedded database would lose its data file.
	ssr: { external: Object.keys(project.dependencies) }
});

/**
 * An icon as the drawing it is. The library's own builds every line of it at run time, on a page with a hundred
 * badges too, and brings the machinery for that; ours only ever ask for a size, a class and to be kept from readers.
 */
function plainIcons(): Plugin {
	const ICON = /@lucide[/]svelte[/]dist[/]icons[/][\w-]+[.]svelte$/;
	return {
		name: 'plain-icons',
		enforce: 'pre',
		load(id) {
			if (!ICON.test(id)) return undefined;
			const found = /iconData = (\{.*\});/.exec(readFileSync(id, 'utf8'));
			if (!found?.[1]) return this.error(`no drawing in ${id}`);
			const { node } = JSON.parse(found[1]) as { node: [tag: string, attributes: Record<string, string>][] };
			const drawing = node.map(([tag, attributes]) => {
				const written = Object.entries(attributes).filter(([name]) => name !== 'key');
				return `<${tag} ${written.map(([name, value]) => `${name}="${value}"`).join(' ')} />`;
			});
			return [
				'<script>let { size, class: look } = $props();</script>',
				'<svg class={look} width={size} height={size} aria-hidden="true" viewBox="0 0 24 24" fill="none"',
				'stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">',
				...drawing,
				'</svg>'
			].join('\n');
		}
	};
}

/**
 * What most pages use comes in one file, with the frame that all have: twenty small ones compress worse and wait
 * for each other. A page then needs little besides it, so nothing has to be told what else to fetch ahead.
 */
function sharedInOneFile(): Plugin {
	const FRAME = /src[/](routes[/][+](layout|error)[.]|lib[/]ui[/](badge[/]|frame[/]spoken))/;
	const groups = [{ name: 'shared', test: FRAME }];
	const build = { modulePreload: false as const, rolldownOptions: { output: { codeSplitting: { groups } } } };
	return { name: 'shared-in-one-file', config: (_, { isSsrBuild }) => (isSsrBuild ? undefined : { build }) };
}

/**
 * The framework takes two functions out of all of Svelte by destructuring, which keeps all of it. Named one by
 * one, the rest is left out. Where a later version is written otherwise nothing is replaced and nothing breaks.
 */
function onlyWhatIsUsed(): Plugin {
	const KEEPS_ALL = 'const { onMount, tick } = svelte;';
	const KEEPS_TWO = 'const onMount = svelte.onMount, tick = svelte.tick;';
	return {
		name: 'only-what-is-used',
		transform: (code, id) =>
			id.endsWith('kit/src/runtime/client/client.js')
				? { code: code.replace(KEEPS_ALL, KEEPS_TWO), map: null }
				: undefined
	};
}
