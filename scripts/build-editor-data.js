/**
 * Writes what editors and frameworks know of the elements, all from the custom elements manifest: VS Code's custom data,
 * JetBrains' web types, and types of the tags for JSX, Vue and Svelte.
 *
 * Usage: node scripts/build-editor-data.js    after build-manifest.js; writes into dist/
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { FRAMEWORK_TYPES } from './lib/framework-types.js';
import { at, isMain } from './lib/project.js';

const write = (name, text) => writeFileSync(at('dist', name), text);
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** Custom properties and parts have one meaning for each element that has them: an editor needs one entry for each name. */
export function merge(entries = []) {
  const byName = new Map();
  for (const { name, description, ...rest } of entries) {
    const present = byName.get(name);
    const words = new Set([...(present?.description.split(' / ') ?? []), description]);
    byName.set(name, { name, ...rest, description: [...words].join(' / ') });
  }
  return [...byName.values()];
}

function* types({ modules }) {
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  const field = ({ name, description, type, key = name }) => {
    const given = type.text === 'unknown' ? 'string | object' : type.text;
    return `    /** ${description} */\n    ${/^\w+$/.test(key) ? key : `'${key}'`}?: ${given} | null | undefined;`;
  };
  const list = (name, words, fieldsOf) => [
    `/** ${words} */\nexport interface ${name} {`,
    ...elements.map((element) => `  '${element.tagName}': {\n${fieldsOf(element).map(field).join('\n')}\n  };`),
    '}\n',
  ];
  yield '/** What the elements take and tell: made from custom-elements.json. */';
  yield "import type { Problem } from '../model/problem.js';";
  yield "import '../index.js';\n";
  yield '/** The tags. */';
  yield `export type Tag = ${elements.map(({ tagName }) => `'${tagName}'`).join(' | ')};\n`;
  yield* list('Attributes', 'By the names that HTML has.', ({ attributes }) => attributes);
  yield* list('Properties', 'By the names that JavaScript has, where they differ.', ({ attributes }) =>
    attributes.filter(({ name, fieldName }) => name !== fieldName).map((one) => ({ ...one, key: one.fieldName })),
  );
  yield '/** The events of all elements. */\nexport interface Events {';
  for (const { name, description, type } of elements[0].events) {
    yield `  /** ${description} */\n  '${name}': ${type.text};`;
  }
  yield '}';
}

/** The declarations of dist/types by their name. */
export const frameworkTypes = (manifest) => ({
  'tags.d.ts': `${[...types(manifest)].join('\n')}\n`,
  ...Object.fromEntries(Object.entries(FRAMEWORK_TYPES).map(([name, text]) => [`${name}.d.ts`, text])),
});

/** @returns {string} for whom */
export function buildEditorData() {
  const manifest = () => JSON.parse(readFileSync(at('dist', 'custom-elements.json'), 'utf8'));
  const { name, version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  write('vscode.html-custom-data.json', json(getVsCodeHtmlCustomData(manifest())));
  const { properties, pseudoElements, ...css } = getVsCodeCssCustomData(manifest());
  write(
    'vscode.css-custom-data.json',
    json({ ...css, properties: merge(properties), pseudoElements: merge(pseudoElements) }),
  );
  write('web-types.json', json({ ...getWebTypesData(manifest()), name, version }));
  mkdirSync(at('dist', 'types'), { recursive: true });
  for (const [file, text] of Object.entries(frameworkTypes(manifest()))) write(`types/${file}`, text);
  return `VS Code, JetBrains, ${Object.keys(FRAMEWORK_TYPES).join(', ')}`;
}

if (isMain(import.meta.url)) console.log(buildEditorData());
