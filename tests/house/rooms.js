// Which room may know which: the table of the house. A room lists all that it may import, so that a new library
// or a new neighbour is a decision here and not an accident there. arrows.js makes rules of it.

const modules = (/** @type {string[]} */ ...names) => names.map((name) => `^node_modules/${name}/`);
const hall = (/** @type {string[]} */ ...names) => names.map((name) => `^src/lib/server/${name}[.]ts$`);

export const DOMAIN = '^src/lib/domain/';
export const I18N = '^src/lib/i18n/';
const UI = '^src/lib/ui/';
export const OPERATIONS = '^src/lib/server/operations/';
const AUTH = '^src/lib/server/auth/';
const CONNECTION = '^src/lib/server/db/connection[.]ts$';
/** Where things that have no row are told of. */
const AUDIT_DOOR = '^src/lib/server/db/audit[.]ts$';
/** What certainly reaches the browser; other .ts files there are parts, which Kit itself keeps out if they must be. */
const COMPONENTS = [
	'^src/routes/.*[.]svelte$',
	'^src/routes/.*[+](page|layout)[.]ts$',
	'^src/routes/.*[.]svelte[.]ts$'
];
const SIGN_IN =
	'^src/routes/(sign-in|sign-out|change-password|switch-role|account|reset|session)/.*(server|enter|answer|drawn|signed-in|ending-some)[.]ts$';
/** Lays the catalogue that comes along with the application. */
const FIRST_START = '^src/routes/admin/[+]page[.]server[.]ts$';
const PROBES = '^src/routes/(healthz|readyz)/';
const HTTP = '^src/lib/server/http/';
const HALL = '^src/lib/server/[^/]+[.]ts$';
const BROWSER_APP = '^[$]app/(forms|navigation|state|types)$';
const ANY_APP = '^[$](app|env)/';

const ROUTE_SERVER_MAY = [
	...[OPERATIONS, DOMAIN, I18N, UI, ANY_APP, '^src/routes/', HTTP, ...hall('refusals', 'context', 'log')],
	...modules('valibot', '@sveltejs/kit')
];

/**
 * @typedef {object} Room
 * @property {string} name
 * @property {string | string[]} path
 * @property {string | string[]} [except]
 * @property {string[]} may
 * @property {boolean} [builtins] whether it may import what Node brings
 * @property {string} why
 */

/** A room of one library: it reads the domain and the words, never a sister room. */
const workshop = (/** @type {string} */ name, /** @type {string[]} */ ...libraries) => ({
	name,
	path: `^src/lib/server/${name}/`,
	may: [
		`^src/lib/server/${name}/`,
		DOMAIN,
		I18N,
		...hall('config', 'log', 'refusals'),
		...modules(...libraries)
	],
	builtins: true,
	why: 'it knows its own library, the domain and the words'
});

/** @type {Room[]} */
export const ROOMS = [
	{
		name: 'domain',
		path: DOMAIN,
		may: [DOMAIN],
		why: 'the rules must be checkable by reading them: no input, no output, no clock'
	},
	{
		name: 'i18n',
		path: I18N,
		may: [I18N, DOMAIN],
		why: 'words know the codes of the domain and nothing else'
	},
	{
		name: 'ui',
		path: UI,
		may: [
			...[UI, DOMAIN, I18N, BROWSER_APP],
			...modules('svelte', 'bits-ui', '@lucide/svelte', 'chart[.]js', 'd3-geo')
		],
		why: 'components run in the browser and never reach the server'
	},
	{
		name: 'db',
		path: '^src/lib/server/db/',
		except: CONNECTION,
		may: ['^src/lib/server/db/', DOMAIN, ...hall('config', 'log', 'clock', 'refusals'), ...modules('kysely')],
		builtins: true,
		why: 'it is the only room that speaks SQL, and it speaks it through Kysely'
	},
	{
		name: 'connection',
		path: CONNECTION,
		may: [
			...['^src/lib/server/db/', ...hall('config', 'log')],
			...modules('kysely', 'pg', '@types/pg', '@electric-sql/pglite')
		],
		builtins: true,
		why: 'it is the only file that knows the drivers'
	},
	{
		name: 'auth',
		path: AUTH,
		may: [
			AUTH,
			CONNECTION,
			DOMAIN,
			AUDIT_DOOR,
			...hall('config', 'log', 'clock', 'refusals'),
			...modules('better-auth', 'kysely')
		],
		builtins: true,
		why: 'it is the only room that knows the sign-in library, and nothing else of ours'
	},
	workshop('excel', 'exceljs', 'yauzl', 'valibot', 'csv-parse', 'csv-stringify', 'iconv-lite'),
	workshop('documents', 'docx', 'pdfmake'),
	workshop('mail', 'nodemailer'),
	workshop('jobs', 'pg-boss'),
	workshop('backup'),
	{
		name: 'operations',
		path: OPERATIONS,
		may: [OPERATIONS, DOMAIN, I18N, HALL, '^src/lib/server/(db|excel|documents|mail|jobs|backup|auth)/'],
		builtins: true,
		why: 'one verb per file, calling rooms and never another operation'
	},
	{
		name: 'hall',
		path: HALL,
		may: [
			...[HALL, DOMAIN, I18N, '^src/lib/server/(db|auth|backup)/', ANY_APP],
			...modules('pino', 'valibot', '@sveltejs/kit')
		],
		builtins: true,
		why: 'context, settings, clock, log and refusals stand before every room'
	},
	{
		name: 'http',
		path: HTTP,
		may: [HTTP, HALL, AUTH, AUDIT_DOOR, DOMAIN, I18N, ANY_APP, ...modules('@sveltejs/kit')],
		builtins: true,
		why: 'it is what the hooks name: who asks, may they, what do they hear; never what is done'
	},
	{
		name: 'route files',
		path: '^src/routes/',
		except: [...COMPONENTS, SIGN_IN, PROBES, FIRST_START],
		may: ROUTE_SERVER_MAY,
		builtins: true,
		why: 'a page calls an operation; queries and workbooks are not its business'
	},
	{
		name: 'sign-in pages',
		path: SIGN_IN,
		may: [...ROUTE_SERVER_MAY, AUTH],
		builtins: true,
		why: 'sessions are begun and ended here and nowhere else'
	},
	{
		name: 'first start',
		path: FIRST_START,
		may: [...ROUTE_SERVER_MAY, '^seeds/catalogue/'],
		builtins: true,
		why: 'an empty installation is given its catalogue there and nowhere else'
	},
	{
		name: 'probes',
		path: PROBES,
		may: [...ROUTE_SERVER_MAY, HALL, '^src/lib/server/db/migrate[.]ts$'],
		why: 'whether the house stands is asked of the house itself'
	},
	{
		name: 'route components',
		path: COMPONENTS,
		may: [
			...[UI, I18N, DOMAIN, BROWSER_APP, '^src/routes/', '[.]css$'],
			...modules('svelte', '@sveltejs/kit', '@lucide/svelte', '@fontsource/[^/]+')
		],
		why: 'what runs in the browser never reaches the server'
	},
	{
		name: 'hooks',
		path: '^src/hooks[.]server[.]ts$',
		may: [
			...[HALL, CONNECTION, '^src/lib/server/db/migrate[.]ts$', HTTP, AUTH, I18N, ANY_APP],
			...modules('@sveltejs/kit')
		],
		builtins: true,
		why: 'the front hall only names its helpers: no rules, no operations'
	},
	{
		name: 'params',
		path: '^src/params/',
		may: [DOMAIN, ...modules('@sveltejs/kit')],
		why: 'parsing belongs to the domain'
	},
	{
		name: 'commands',
		path: '^src/commands/',
		may: [
			...['^src/commands/', OPERATIONS, DOMAIN, I18N, AUTH, CONNECTION, HALL],
			...['^src/lib/server/db/(migrate|data-folder-lock)[.]ts$', '^seeds/', '^build/']
		],
		builtins: true,
		why: 'a terminal door opens on operations and needs neither Svelte nor SvelteKit'
	},
	{
		name: 'migrations',
		path: '^migrations/',
		may: modules('kysely'),
		why: 'a frozen step must not change when our code does'
	},
	{
		name: 'catalogue seeds',
		path: '^seeds/',
		except: '^seeds/demo',
		may: ['^seeds/catalogue', DOMAIN],
		why: 'the catalogue is plain typed data'
	},
	{
		name: 'demo seeds',
		path: '^seeds/demo',
		may: ['^seeds/', DOMAIN, OPERATIONS, ...hall('context', 'clock', 'refusals', 'house')],
		builtins: true,
		why: "the synthetic year is written through operations, so that it cannot hold what people couldn't enter"
	}
];
