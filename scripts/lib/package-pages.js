/** Empty pages that use one entry of the package each, with what must show in them. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Something for every element to show. */
const FACTSHEET = {
  country: { code: 'BE', name: 'Belgium' },
  published: '2024-07',
  language: 'en',
  highlights: [{ text: [{ text: 'A tool.' }] }],
  keyFigures: [{ value: 10, label: 'new initiatives' }],
  indicators: [{ id: 'citizens', kind: 'score', label: 'Services for citizens', value: 82.3, decimals: 1, unit: '%' }],
  topics: [{ id: 'trust', title: 'Trust and cybersecurity', initiatives: [{ text: [{ text: 'A wallet.' }] }] }],
};

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('<', '&lt;');

/** An element with a factsheet, which needs the code that is fetched on demand. */
const withFactsheet = (name) =>
  `<factsheet-${name} factsheet='${escaped(JSON.stringify(FACTSHEET))}'></factsheet-${name}>`;

const GAUGE = '<factsheet-indicator-gauge label="Services" value="82.3" unit="%"></factsheet-indicator-gauge>';

const htmlPage = (script, body, language = 'en') =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Test</title>
${script}</head><body>${body}</body></html>\n`;

const className = (name) => `Factsheet${name.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase())}`;

/** What a page's author writes to use an entry; entries that show nothing by themselves say what they give. */
function programOf(entry, names) {
  const specifier = `factsheet-elements${entry.slice(1)}`;
  const [, name] = /^\.\/([\w-]+?)(?:\.element)?\.js$/.exec(entry) ?? [];
  if (entry === './parser.js') {
    return `import { parseFactsheet } from '${specifier}';
const { factsheet } = parseFactsheet('# BELGIUM\\n\\n### Key figures\\n\\n10 new initiatives\\n');
document.body.append(factsheet.country.name);`;
  }
  const registered = entry === '.' ? names : entry.endsWith('.element.js') ? [name] : undefined;
  if (!registered) return `import '${specifier}';`;
  // Nothing must have been registered by the import.
  return `import * as classes from '${specifier}';
const classOf = ${JSON.stringify(Object.fromEntries(registered.map((one) => [`factsheet-${one}`, className(one)])))};
for (const [tag, name] of Object.entries(classOf)) customElements.define(tag, classes[name]);`;
}

/** The elements a page of an entry shows, beside the gauge with its data in attributes. */
function contentOf(entry, names) {
  if (entry === './parser.js') return { body: '', words: 'Belgium', elements: 0 };
  const [, name] = /^\.\/([\w-]+?)(?:\.element)?\.js$/.exec(entry) ?? [];
  const shown = names.includes(name) ? [name] : names;
  const hasGauge = shown.includes('indicator-gauge');
  const body = `${hasGauge ? GAUGE : ''}${shown.map(withFactsheet).join('')}`;
  return { body, words: hasGauge ? '82.3%' : undefined, elements: shown.length + (hasGauge ? 1 : 0) };
}

/** A document for a French reader: it needs the parser and a language, which are files of their own. */
const DOCUMENT = `# BELGIUM

## Digital Decade targets

Digital Public Services for Citizens (0-100)

82.3%
`;
const ELSEWHERE = {
  body: '<factsheet-document src="belgium.md"></factsheet-document>',
  words: 'Services publics numériques pour les citoyens',
  elements: 1,
};

/** Scripts of the package that plain pages load as they are. */
const PLAIN = {
  'factsheet-elements.js': (address) => `<script type="module" src="${address}"></script>`,
  'factsheet-elements.iife.js': (address) => `<script src="${address}" defer></script>`,
  'autoloader.js': (address) => `<script type="module" src="${address}"></script>`,
};

/**
 * Writes the pages into the project that has the package.
 * @param {string} project
 * @param {string[]} entries of JavaScript, as package.json names them
 * @param {string[]} names of the elements
 * @returns {Promise<{what: string, path: string, words?: string, elements: number}[]>} what must show on each
 */
export async function writePages(project, entries, names) {
  const pages = [];
  const add = (what, script, content, language) => {
    const path = `page-${pages.length}.html`;
    writeFileSync(join(project, path), htmlPage(script, content.body, language));
    pages.push({ what, path, words: content.words, elements: content.elements });
  };
  for (const [index, entry] of entries.entries()) {
    const outfile = join(project, `bundle-${index}.js`);
    await build({
      stdin: { contents: programOf(entry, names), resolveDir: project },
      bundle: true,
      format: 'esm',
      target: 'es2022',
      outfile,
      logLevel: 'error',
    });
    add(`bundle of ${entry}`, `<script type="module" src="bundle-${index}.js"></script>`, contentOf(entry, names));
  }
  for (const [file, script] of Object.entries(PLAIN)) {
    add(`plain ${file}`, script(`node_modules/factsheet-elements/dist/${file}`), contentOf(file, names));
  }
  // Whoever hosts the scripts calls their folder as they like.
  cpSync(join(project, 'node_modules/factsheet-elements/dist'), join(project, 'scripts'), { recursive: true });
  writeFileSync(join(project, 'belgium.md'), DOCUMENT);
  for (const [file, script] of Object.entries(PLAIN)) {
    add(`plain ${file} in a folder of another name, in French`, script(`scripts/${file}`), ELSEWHERE, 'fr');
  }
  return pages;
}
