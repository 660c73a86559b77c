/**
 * A rollup plugin for the scripts that carry Lit with them. Lit makes a Trusted Types policy named "lit-html" as soon as
 * it is imported: it cannot start on a page that forbids that, nor as the second Lit of a page. Here it leaves that to
 * src/internal/trusted-templates.ts. It also leaves globals, by which the page's own Lit would warn
 * of ours: here it does not. Source maps hold: what is put in is as long as what it stands for.
 */
import { dirname, join, resolve } from 'node:path';

/** Where Lit's published code deals with Trusted Types: at import, and where it parses a template. */
const SPOTS = [
  { found: /=(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/g, instead: () => '=void 0' },
  { found: /\b(\w+)\.innerHTML=(\w+),\1/g, instead: (template, html) => `fill(${template},${html}),${template}` },
];

/** Where Lit's modules tell their versions, and where they share what standard decorators note, of which we have none. */
const GLOBALS = [
  { found: /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, instead: () => '0' },
  { found: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/g, instead: () => '0' },
  { found: /\bthis\[Symbol\.metadata\]/g, instead: () => 'null' },
];
const PLACES = 5;

/** What would be a third spot. */
const LEFT = /createPolicy|(?:inner|outer)HTML|insertAdjacentHTML|createContextualFragment|parseFromString/;

/**
 * @param {string} code of a module of Lit
 * @returns {{code: string, spots: number, globals: number, left: string | undefined}} `left`: a sink that is still there
 */
export function patch(code) {
  let patched = code;
  const replaceAll = (list) => {
    let count = 0;
    for (const { found, instead } of list) {
      patched = patched.replace(found, (whole, ...names) => {
        count += 1;
        return instead(...names).padEnd(whole.length);
      });
    }
    return count;
  };
  const [spots, globals] = [replaceAll(SPOTS), replaceAll(GLOBALS)];
  return { code: patched, spots, globals, left: LEFT.exec(patched)?.[0] };
}

const isLit = /\/node_modules\/(?:lit|lit-html|lit-element|@lit\/[\w-]+)\//;

/**
 * @param {string} folder with the compiled modules of src
 * @returns {import('rollup').Plugin} fails the build unless exactly the two spots and all places of globals were found
 */
export function litTrustedTypes(folder) {
  const ours = join(folder, 'internal', 'trusted-templates.js');
  const usual = join(folder, 'internal', 'templates.js');
  let found = { spots: 0, globals: 0 };
  return {
    name: 'lit-trusted-types',
    buildStart() {
      found = { spots: 0, globals: 0 };
    },
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return null;
      return resolve(dirname(importer), source) === usual ? ours : null;
    },
    transform(code, id) {
      if (!isLit.test(id.replaceAll('\\', '/'))) return null;
      const { code: patched, spots, globals, left } = patch(code);
      if (left) this.error(`${id} still has "${left}": a page that demands Trusted Types would stop it.`);
      found.spots += spots;
      found.globals += globals;
      // An import may stand at the end, where it moves nothing.
      const ending = spots > 0 ? `\nimport { fillTemplate as fill } from ${JSON.stringify(ours)};\n` : '';
      return { code: patched + ending, map: null };
    },
    buildEnd(error) {
      if (error) return;
      const { spots, globals } = found;
      if (spots === SPOTS.length && globals === PLACES) return;
      this.error(
        `Lit has ${spots} spots of Trusted Types and ${globals} places of globals, not ${SPOTS.length} and ${PLACES}.`,
      );
    },
  };
}
