/**
 * Writes the style sheet of each element, for static HTML: the same text as the sheets that scripts adopt.
 *
 * Usage: node scripts/build-styles.js    writes dist/styles/NAME.css, after rollup
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { elementNames } from './lib/elements.js';
import { at, isMain } from './lib/project.js';

/** @returns {Promise<number>} how many there are */
export async function buildStyles() {
  const { styleSheet } = await import(pathToFileURL(at('dist', 'ssr', 'render.js')));
  mkdirSync(at('dist', 'styles'), { recursive: true });
  for (const name of elementNames()) {
    writeFileSync(at('dist', 'styles', `${name}.css`), `${await styleSheet(`factsheet-${name}`)}\n`);
  }
  return elementNames().length;
}

if (isMain(import.meta.url)) await buildStyles();
