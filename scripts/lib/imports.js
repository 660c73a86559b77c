/**
 * Lists what a TypeScript file imports and how. A purely lexical look would take types for values, and comments for
 * code; so TypeScript's own parser reads the file, without types and in a few milliseconds.
 */
import ts from 'typescript';

/**
 * @typedef {object} Import
 * @property {string} specifier as written
 * @property {'value' | 'dynamic' | 'type'} kind `import type` and `typeof import()` are types. An import whose single
 *   names are marked `type` stays in the output (verbatimModuleSyntax), and so is a value import.
 * @property {number} line from 1
 */

const isTypeOnly = (node) =>
  ts.isImportDeclaration(node) ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword : node.isTypeOnly;

/** The import that a node is, or undefined. */
function importOf(node) {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
    return { literal: node.moduleSpecifier, kind: isTypeOnly(node) ? 'type' : 'value' };
  }
  if (ts.isImportTypeNode(node)) return { literal: node.argument.literal, kind: 'type' };
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return { literal: node.arguments[0], kind: 'dynamic' };
  }
  return undefined;
}

/**
 * @param {string} path only names the file; its ending says which language it is in
 * @param {string} text
 * @returns {Import[]} in the order of the file; a dynamic import of a computed address is none
 */
export function readImports(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports = [];
  const visit = (node) => {
    const found = importOf(node);
    if (found?.literal && ts.isStringLiteralLike(found.literal)) {
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      imports.push({ specifier: found.literal.text, kind: found.kind, line });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return imports;
}
