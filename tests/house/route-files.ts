import { dirname } from 'node:path';
import ts from 'typescript';
import { projectFiles, read } from './files.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'fallback'];

/** What the route files themselves offer: route id → `load`, form actions by name, methods. */
export function routesInFiles(): Map<string, string[]> {
	const found = new Map<string, string[]>();
	const add = (path: string, ...names: string[]): void => {
		// A folder in brackets groups pages and is no part of the address.
		const id =
			dirname(path)
				.replace('src/routes', '')
				.replace(/\/\([^)]*\)/g, '') || '/';
		found.set(id, [...new Set([...(found.get(id) ?? []), ...names])]);
	};
	for (const path of projectFiles().filter((path) => path.startsWith('src/routes/'))) {
		if (path.endsWith('/+page.svelte')) add(path, 'load');
		if (path.endsWith('/+page.server.ts')) add(path, 'load', ...actionsIn(path, read(path)));
		if (path.endsWith('/+server.ts')) add(path, ...methodsIn(path, read(path)));
	}
	return found;
}

/** The keys of `export const actions = { … }`. */
export function actionsIn(path: string, text: string): string[] {
	const actions = exportsOf(path, text).get('actions');
	if (actions === undefined) return [];
	if (!actions || !ts.isObjectLiteralExpression(actions))
		throw new Error(`${path}: write actions as an object`);
	return actions.properties.map((property) => {
		const name = property.name && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name));
		if (!property.name || !name) throw new Error(`${path}: an action without a plain name`);
		return (property.name as ts.Identifier | ts.StringLiteral).text;
	});
}

/** The methods that an endpoint exports. */
export function methodsIn(path: string, text: string): string[] {
	return [...exportsOf(path, text).keys()].filter((name) => METHODS.includes(name));
}

/** Exported names with what they are set to; null for what is no plain constant. */
function exportsOf(path: string, text: string): Map<string, ts.Expression | null> {
	const found = new Map<string, ts.Expression | null>();
	const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
	for (const statement of source.statements) {
		if (ts.isExportDeclaration(statement)) {
			const { exportClause } = statement;
			// What is passed on from elsewhere cannot be read here: a route says itself what it offers.
			if (!exportClause) throw new Error(`${path}: name what is exported`);
			if (ts.isNamedExports(exportClause)) {
				for (const { name } of exportClause.elements) found.set(name.text, null);
			}
			continue;
		}
		const isExported = ts.canHaveModifiers(statement)
			? ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
			: false;
		if (!isExported) continue;
		if (ts.isFunctionDeclaration(statement) && statement.name) found.set(statement.name.text, null);
		if (ts.isVariableStatement(statement)) {
			for (const { name, initializer } of statement.declarationList.declarations) {
				if (ts.isIdentifier(name)) found.set(name.text, initializer ? plain(initializer) : null);
				else for (const part of name.elements) if ('name' in part) found.set(part.name.getText(), null);
			}
		}
	}
	return found;
}

/** `{ … } satisfies Actions` is `{ … }`. */
function plain(expression: ts.Expression): ts.Expression {
	return ts.isSatisfiesExpression(expression) || ts.isAsExpression(expression)
		? plain(expression.expression)
		: expression;
}
