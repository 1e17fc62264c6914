import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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
	const ICON = /(.*@lucide[/]svelte[/]dist[/]icons[/][\w-]+)[.]js($|[?])/;
	const component = fileURLToPath(new URL('src/lib/ui/icon/icon.ts', import.meta.url));
	return {
		name: 'plain-icons',
		enforce: 'pre',
		load(id) {
			const file = ICON.exec(id)?.[1];
			if (file === undefined) return undefined;
			const found = /iconData = (\{.*\});/.exec(readFileSync(`${file}.svelte`, 'utf8'));
			if (!found?.[1]) return this.error(`no drawing in ${id}`);
			const { node } = JSON.parse(found[1]) as { node: Parameters<typeof strokeOf>[] };
			const drawing = node.map((shape) => strokeOf(...shape)).join('');
			return `import { icon } from ${JSON.stringify(component)};\nexport default icon(${JSON.stringify(drawing)});`;
		}
	};
}

/** A shape of an icon as a stroke of a path that others may come before. */
function strokeOf(shape: string, attributes: Record<string, string>): string {
	const { d = '', cx, cy, r, x1, y1, x2, y2, points } = attributes;
	// At the head of a path a relative move is from the corner, and what follows it are lines.
	const moved = d.replace(/^m\s*(-?[\d.]+)[\s,]*(-?[\d.]+)\s*(?=([a-z])?)/i, (all, x, y, next) =>
		all.startsWith('M') ? all : `M${x} ${y}${next === undefined ? 'l' : ''}`
	);
	if (shape === 'path') return moved;
	if (shape === 'circle') {
		const arc = `a${r} ${r} 0 1 0`;
		return `M${Number(cx) - Number(r)} ${cy}${arc} ${2 * Number(r)} 0${arc}-${2 * Number(r)} 0`;
	}
	if (shape === 'line') return `M${x1} ${y1}L${x2} ${y2}`;
	if (shape === 'polyline') return `M${points}`;
	throw new Error(`an icon has a ${shape}, which nobody here can draw as a path yet`);
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
	// A class that is made as soon as the file is read stays, used or not. No component of ours is an element.
	const NO_ELEMENTS = `export function create_custom_element() {
		throw new Error('components of this application are no elements of their own');
	}`;
	const KEEPS_TWO = 'const onMount = svelte.onMount, tick = svelte.tick;';
	return {
		name: 'only-what-is-used',
		transform(code, id) {
			if (id.endsWith('kit/src/runtime/client/client.js')) {
				return { code: code.replace(KEEPS_ALL, KEEPS_TWO), map: null };
			}
			return id.endsWith('svelte/src/internal/client/dom/elements/custom-element.js')
				? { code: NO_ELEMENTS, map: null }
				: undefined;
		}
	};
}
