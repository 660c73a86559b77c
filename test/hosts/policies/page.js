/** The pages of these suites: the three ways to load the scripts, in two versions, beside a Lit of the page's own. */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { contentType } from '../../../scripts/lib/static-server.js';
import { at } from '../../../scripts/lib/project.js';

const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));

/** That of the other version of the scripts, under /other/. */
const OTHER = '0.0.9';
export const versions = { first: version, other: OTHER };

/** An element with its data in attributes, and one with JSON at an address. */
export const ELEMENTS = `
<factsheet-indicator-gauge indicator="citizens" value="82.3"><p>In short: 82.3</p></factsheet-indicator-gauge>
<factsheet-document src="/belgium.json"><p>In short: Belgium</p></factsheet-document>`;

/** One that fetches the parser and a language. */
export const TEXT = '<factsheet-document src="/belgium.md" lang="fr"><p>En bref : Belgique</p></factsheet-document>';

const FACTSHEET = {
  country: { code: 'BE', name: 'Belgium' },
  keyFigures: [{ value: 10, label: 'new initiatives' }],
  indicators: [{ id: 'businesses', kind: 'score', label: 'Services for businesses', value: 92.6, unit: '%' }],
  topics: [{ id: 'trust', title: 'Trust and cybersecurity', initiatives: [{ text: [{ text: 'A wallet' }] }] }],
};

const DOCUMENT =
  '# BELGIUM\n\n### Key figures\n\n7 new initiatives\n\n### Trust and cybersecurity\n\n- Un portefeuille\n';

/** What readers find in each of these. */
const WORDS = [
  /82\.3\s?%/,
  /^(?=.*Belgium)(?=.*92\.6\s?%)(?=.*A wallet)/,
  /^(?=.*Belgique)(?=.*initiatives par thème)(?=.*Un portefeuille)/,
];

const write =
  (file, type = '') =>
  (from = '/dist/', query = '', attributes = '') =>
    `<script ${type} src="${from}${file}${query}" ${attributes}></script>`;

/** What each way loads first. */
export const FILES = {
  module: 'factsheet-elements.js',
  classic: 'factsheet-elements.iife.js',
  autoloader: 'autoloader.js',
};

/** A script element: where the files are, what stands behind their names, further attributes. */
export const script = {
  module: write(FILES.module, 'type="module"'),
  classic: write(FILES.classic),
  autoloader: write(FILES.autoloader, 'type="module"'),
};

/** @returns {string} a whole page; the first script after `head` listens */
export const page = (scripts, elements = ELEMENTS, { head = '', nonce = '' } = {}) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${head}
<script src="/listen.js" nonce="${nonce}"></script>${scripts}</head><body>${elements}</body></html>`;

/** The host's own Lit with an element of its own. */
const HOST_LIT = `import { html, LitElement } from 'lit';
customElements.define('host-clock', class extends LitElement { render() { return html\`<b>\${'half'} past\`; } });`;

/** The same once ours is there. */
const HOST_LIT_AFTER = `customElements.whenDefined('factsheet-document').then(() => import('/host-lit.js'));`;

async function bundle(contents, format = 'esm') {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: at('test', 'hosts') },
    bundle: true,
    write: false,
    format,
    splitting: format === 'esm',
    outdir: '/npm',
    minify: true,
    conditions: ['production'],
    alias: { 'factsheet-elements': at('dist') },
    logLevel: 'error',
  });
  return outputFiles.map(({ path, contents: bytes }) => ({ path, body: Buffer.from(bytes) }));
}

/** Answers with the files of dist/ as they are in another version. */
function otherVersion(request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const path = pathname.replace('/other/', '');
  const body = readFileSync(at('dist', path), 'utf8').replaceAll(`"${version}"`, `"${OTHER}"`);
  response.writeHead(200, { 'content-type': contentType(path), 'access-control-allow-origin': '*' }).end(body);
}

/** Puts the files on the site that pages of these suites need beside dist/. */
export async function prepare(site) {
  site.page(readFileSync(at('test', 'hosts', 'policies', 'listen.js')), { path: '/listen.js' });
  const [hostLit] = await bundle(HOST_LIT, 'iife');
  site.page(hostLit.body, { path: '/host-lit.js' });
  site.page(HOST_LIT_AFTER, { path: '/host-lit-after.js' });
  const elements = ['indicator-gauge', 'document'].map(
    (name) => `import 'factsheet-elements/elements/${name}/${name}.js';`,
  );
  for (const { path, body } of await bundle(elements.join('\n'))) {
    site.page(body, { path: path.replace('stdin', 'elements') });
  }
  const headers = { 'access-control-allow-origin': '*' };
  site.page(JSON.stringify(FACTSHEET), { path: '/belgium.json', headers });
  site.page(DOCUMENT, { path: '/belgium.md', headers });
  site.handle('/other/', otherVersion);
}

/** Opens a page and waits until all of it has come to an end. */
export async function open(tab, address) {
  await tab.goto(address);
  return tab.evaluate(() => window.outcome());
}

/** What is wrong with a page on which everything must be shown, without a word of complaint. */
export function faultWhereShown(seen, words = WORDS) {
  const faults = seen.elements.flatMap(({ name, state, words: said, childrenShow }, index) => [
    ...(state === 'ready' ? [] : [`${name} is ${state}`]),
    ...(words[index].test(said) ? [] : [`${name} says "${said.slice(0, 80)}"`]),
    ...(childrenShow ? [`the children of ${name} are there too`] : []),
  ]);
  const globals = seen.globals.length > 0 ? [`globals left behind: ${seen.globals}`] : [];
  return [...faults, ...globals, ...seen.violations, ...seen.failures].join('; ');
}

/** What is wrong with a page on which only the children can be shown. */
export function faultWhereNot(seen) {
  const faults = seen.elements.flatMap(({ name, state, childrenShow }) => [
    ...(state === 'ready' ? [`${name} says that it is ready`] : []),
    ...(childrenShow ? [] : [`the children of ${name} are not there`]),
  ]);
  return faults.join('; ');
}
