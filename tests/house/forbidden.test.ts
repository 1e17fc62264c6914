import { expect, test } from 'vitest';
import { compare, projectFiles, read, type Exceptions } from './files.ts';

interface Rule {
	readonly pattern: RegExp;
	/** Which files; else all of src. */
	readonly files?: RegExp;
	readonly except?: Exceptions;
}

const SERVER = /^src\/(lib\/server|commands|routes\/.*server[.]ts|hooks[.]server)/;

/** What stands nowhere in the product, because it is how input comes to do what it should not. */
const FORBIDDEN: Readonly<Record<string, Rule>> = {
	'markup from text': { pattern: /\{@html|innerHTML|outerHTML|insertAdjacentHTML|document[.]write/ },
	'code from text': { pattern: /\beval\(|new Function\(|node:vm|setTimeout\(['"`]/ },
	'SQL from text': { pattern: /\bsql[.](raw|lit)\b|sql\(\[|[.]unsafe\(/ },
	'a shell': {
		pattern: /shell: true|execSync|\bexecFile|(?<![.\w])exec\(|from 'node:child_process'/,
		files: /^src\/(lib|routes|hooks)/,
		except: { 'src/lib/server/excel/child-run.ts': 'starts Node itself on one fixed script, without a shell' }
	},
	'a pattern from text': {
		pattern: /new RegExp\(/,
		except: { 'src/lib/domain/vietnamese.ts': 'put together from its own constants' }
	},
	'a format from text': { pattern: /util[.]format\(|node:util/, files: /^src\/(lib|routes|hooks)/ },
	'a request to elsewhere': {
		pattern:
			/\bfetch\(|node:https?'|from 'undici'|node:dns|node:tls|[{ ](connect|Socket|createConnection)\b[^}]*\} from 'node:net'/,
		files: /^src\/(lib\/server|routes\/.*server[.]ts|hooks[.]server)/
	},
	'answers for other origins': { pattern: /access-control-allow/i },
	'a way from http to https': { pattern: /(redirect|location)[^;\n]*['"`]https:|[.]protocol = / },
	'messages between windows': { pattern: /postMessage\(|['"]message['"], ?(async )?\(/ },
	'a file by a sender’s name': {
		pattern: /(readFile|writeFile|createReadStream|createWriteStream)\w*\([^)]*fileName/
	},
	'a password shown': {
		pattern: /<input(?=[^>]*name="(password|current|wanted|repeat)")(?![^>]*type="password")[^>]*>/s
	},
	'pasting forbidden': { pattern: /onpaste=\{[^}]*preventDefault|autocomplete="off"[^>]*type="password"/s },
	'a password that grows old': { pattern: /password(ExpiresAt|Expiry|MaxAge)|passwordAge/i },
	'a secret question': { pattern: /secret ?question|security ?question|câu hỏi bí mật/i },
	'chance that can be guessed': { pattern: /Math[.]random\(/ },
	'cryptography that is too weak': {
		pattern: /['"](md5|des|des3|rc4|rc2|blowfish|aes-\d+-(ecb|cbc))\b|createHash\(['"]sha1|createCipher\(/i
	},
	'a secret in the source': {
		pattern:
			/-----BEGIN [A-Z ]*PRIVATE KEY|(secret|password|token|apiKey)\s*[:=]\s*['"][A-Za-z0-9+/_-]{24,}['"]/
	},
	'a secret in an address': {
		pattern: /searchParams[.]get\(['"](password|secret)['"]\)|method="get"[^>]*password/i
	},
	'a log beside the log': {
		pattern: /console[.](log|info|warn|error|debug)/,
		files: SERVER
	}
};

test.each(Object.entries(FORBIDDEN))('%s stands nowhere', (_, { pattern, files = /^src\//, except = {} }) => {
	const looked = projectFiles().filter((path) => files.test(path) && /[.](ts|mjs|svelte)$/.test(path));
	expect(looked.length).toBeGreaterThan(10);
	const offenders = looked.filter((path) => pattern.test(withoutComments(read(path))));
	expect(compare(offenders, except)).toEqual({ unexcused: [], stale: [] });
});

test('loose comparing stands nowhere', () => {
	// In a query `!=` is a word of SQL, in quotes.
	const loose = projectFiles()
		.filter((path) => /^src\/.*[.](ts|mjs|svelte)$/.test(path))
		.flatMap((path) => withoutStrings(withoutComments(read(path))).match(/[^=!<>]==[^=]|!=[^=]/g) ?? []);
	expect(loose).toEqual([]);
});

test('cryptography nobody wrote down stands nowhere', () => {
	const written = read('SECURITY.md');
	const users = projectFiles().filter(
		(path) =>
			/^src\/(lib|routes|hooks)/.test(path) &&
			/create(Hash|Hmac|Cipher|Decipher)|scrypt|hkdf/.test(read(path))
	);
	expect(users.length).toBeGreaterThan(2);
	const isNamed = (path: string): boolean =>
		written.includes(`\`${path}\``) || written.includes(`\`${path.slice(0, path.lastIndexOf('/') + 1)}\``);
	expect(users.filter((path) => !isNamed(path))).toEqual([]);
});

test('passwords kept by a fast function stand nowhere', () => {
	const keeper = read('src/lib/server/auth/password.ts');
	expect(keeper).toMatch(/N: 2 \*\* 17, r: 8, p: 1/);
	expect(keeper).toContain('timingSafeEqual');
	expect(read('src/lib/server/auth/auth.ts')).toContain('hash: hashPassword, verify: verifyPassword');
});

test('each pattern finds what it is meant to find', () => {
	const finds = (name: string, text: string): boolean => FORBIDDEN[name]?.pattern.test(text) ?? false;
	expect(finds('markup from text', '{@html words}')).toBe(true);
	expect(finds('SQL from text', 'sql.raw(text)')).toBe(true);
	expect(finds('a password shown', '<input name="password" type="text" />')).toBe(true);
	expect(finds('a password shown', '<input name="password" type="password" />')).toBe(false);
	expect(finds('a secret in the source', "const secret = 'abcdefghijklmnopqrstuvwxyz';")).toBe(true);
	expect(finds('cryptography that is too weak', "createHash('md5')")).toBe(true);
});

function withoutComments(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|^\s*\/\/.*$/gm, '');
}

function withoutStrings(text: string): string {
	return text.replace(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g, "''");
}
