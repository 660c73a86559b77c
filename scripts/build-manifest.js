/**
 * Writes the custom elements manifest: what Storybook, editors and CMS integrations know of the elements. The analyzer
 * reads the classes and their comments; what it cannot know of this project is added here.
 *
 * Usage: node scripts/build-manifest.js    writes dist/custom-elements.json
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { elementNames } from './lib/elements.js';
import { at, isMain } from './lib/project.js';

const BASE = 'src/internal/base-element.ts';

/** The path of a module for those who install the package. */
const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Finds `define('tag', Class)`, since the analyzer knows only `customElements.define`. */
const registrations = {
  name: 'registrations',
  analyzePhase({ node, moduleDoc }) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
    const [tag, element] = node.arguments;
    const name = element.getText();
    const module = moduleDoc.path.replace(/\.ts$/, '.element.ts');
    moduleDoc.exports.push({ kind: 'custom-element-definition', name: tag.text, declaration: { name, module } });
  },
};

/** A type as an author meets it: without the null and undefined that properties take for "absent". */
const given = (type) =>
  type
    .split(' | ')
    .filter((part) => part !== 'null' && part !== 'undefined')
    .join(' | ');

/**
 * What an attribute is when it is absent, where that can be told: what its description says ("by default 2"), `false`
 * for a boolean, and for an enumeration that says nothing its first value.
 */
function defaultOf({ description = '', type: { text } }) {
  const said = /by default (?:(-?\d+)|`([^`]+)`)/i.exec(description);
  if (said) return said[1] ?? `'${said[2]}'`;
  if (text === 'boolean') return 'false';
  return /by default/i.test(description) ? undefined : /^'[^']*'(?= \| ')/.exec(text)?.[0];
}

/** The analyzer cannot tell the types of events that helpers make. */
const EVENTS = { 'factsheet-ready': 'Event', 'factsheet-error': 'CustomEvent<Problem>' };

function tidyClass(declaration) {
  const { members = [], attributes = [], events = [] } = declaration;
  declaration.members = members.filter(({ privacy = 'public', name }) => privacy === 'public' && !name.startsWith('#'));
  for (const field of [...declaration.members, ...attributes]) {
    if (!field.type) continue;
    field.type.text = given(field.type.text);
    // The analyzer has the right-hand side, which for a constant says nothing.
    field.default = field.static ? undefined : defaultOf(field);
  }
  for (const event of events) event.type = { text: EVENTS[event.name] ?? 'CustomEvent' };
}

/** Keeps the public API, and leads to the files of the package. */
const publicApi = {
  name: 'public-api',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const module of modules) {
      module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
      const names = new Set(module.declarations.map(({ name }) => name));
      module.exports = module.exports.filter(({ kind, name }) => kind !== 'js' || names.has(name));
      module.declarations.forEach(tidyClass);
    }
  },
};

/** @returns {object} the manifest; the paths in it are those of the package */
export function manifest() {
  const files = elementNames().flatMap((name) => [
    `src/elements/${name}/${name}.element.ts`,
    `src/elements/${name}/${name}.ts`,
  ]);
  const modules = [BASE, ...files].map((path) =>
    ts.createSourceFile(path, readFileSync(at(path), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const found = create({ modules, plugins: [...litPlugin(), registrations, publicApi] });
  return JSON.parse(JSON.stringify(found), (key, value) =>
    key === 'path' || key === 'module' ? published(value) : value,
  );
}

export function buildManifest() {
  mkdirSync(at('dist'), { recursive: true });
  writeFileSync(at('dist', 'custom-elements.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
}

if (isMain(import.meta.url)) buildManifest();
