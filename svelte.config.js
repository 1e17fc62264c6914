import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter(),
		// Kit's own check looks at form content types only and would refuse a machine's upload with a token.
		// src/hooks.server.ts asks every unsafe request for its origin, whatever it carries.
		csrf: { trustedOrigins: ['*'] },
		// Nothing from elsewhere may run, load or frame: a page that shows what an officer typed has a second wall.
		csp: {
			mode: 'nonce',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The one style attribute there is: the framework's own announcer of page changes, kept out of sight.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'form-action': ['self'],
				'frame-ancestors': ['none'],
				'base-uri': ['none'],
				'object-src': ['none']
			}
		},
		typescript: {
			// Kit's own list covers src and tests; everything else that is ours is checked with it.
			config: (config) => {
				config.include.push(
					'../*.js',
					'../*.ts',
					'../src/**/*.mjs',
					'../tests/**/*.mjs',
					'../seeds/**/*.ts',
					'../migrations/**/*.ts'
				);
			}
		}
	}
};
