import { sveltekit } from '@sveltejs/kit/vite';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import project from './package.json' with { type: 'json' };

export default defineConfig({
	plugins: [tailwindcss(), sveltekit()],
	// What the server needs at run time comes from node_modules, whole: bundled, the sign-in library would exist
	// twice beside the commands' own, and the embedded database would lose its data file.
	ssr: { external: Object.keys(project.dependencies) }
});
