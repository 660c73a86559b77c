/**
 * Completes the page of the snippet builder in dist/builder/: its HTML and style, the factsheets that it offers, and the
 * hashes by which a page pins the scripts of this version.
 *
 * Usage: node scripts/build-builder.js    after rollup
 */
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { at, isMain } from './lib/project.js';

const COPIED = ['index.html', 'builder.css', 'data.json'];

/** Scripts that pages load by their own address. */
const SCRIPTS = ['autoloader.js', 'factsheet-elements.js', 'factsheet-elements.iife.js'];

/** The form in which browsers compare it: https://www.w3.org/TR/sri-2/ */
const hashOf = (path) => `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;

/** @returns {string} what was pinned */
export function buildBuilder() {
  const target = (name) => at('dist', 'builder', name);
  for (const name of COPIED) copyFileSync(at('src', 'builder', name), target(name));
  copyFileSync(at('examples', 'belgium-2024.json'), target('belgium-2024.json'));
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const files = Object.fromEntries(SCRIPTS.map((name) => [name, hashOf(at('dist', name))]));
  writeFileSync(target('scripts.json'), `${JSON.stringify({ version, files }, undefined, 2)}\n`);
  return `version ${version} pinned`;
}

if (isMain(import.meta.url)) buildBuilder();
