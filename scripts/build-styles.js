/**
 * Writes the style sheet of each element, for static HTML: the rules of the sheets that scripts adopt. Each begins with
 * `:host`, so that a page may link them in its head as well and wait for them: there they match nothing.
 *
 * Usage: node scripts/build-styles.js    writes dist/styles/NAME.css, after rollup
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { elementNames } from './lib/elements.js';
import { minifyCss } from './lib/minify-css.js';
import { at, isMain } from './lib/project.js';

const HOST = { type: 'pseudo-class', kind: 'host' };

const isHost = ({ type, kind }) => type === HOST.type && kind === HOST.kind;

/**
 * Makes every selector one of what is inside a shadow root. All grow by the same specificity, so their order stays.
 * @param {string} css
 * @returns {string}
 */
function insideHost(css) {
  const Selector = (parts) =>
    parts.some(isHost) ? undefined : [HOST, { type: 'combinator', value: 'descendant' }, ...parts];
  return minifyCss(css, { Selector });
}

/** @returns {Promise<number>} how many there are */
export async function buildStyles() {
  const { styleSheet } = await import(pathToFileURL(at('dist', 'ssr', 'render.js')));
  mkdirSync(at('dist', 'styles'), { recursive: true });
  for (const name of elementNames()) {
    const css = insideHost(await styleSheet(`factsheet-${name}`));
    writeFileSync(at('dist', 'styles', `${name}.css`), `${css}\n`);
  }
  return elementNames().length;
}

if (isMain(import.meta.url)) await buildStyles();
