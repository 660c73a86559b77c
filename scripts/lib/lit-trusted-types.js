/**
 * A rollup plugin for the scripts that carry Lit with them. Lit makes a Trusted Types policy named "lit-html" as soon as
 * it is imported: it cannot start on a page that forbids that, nor as the second Lit of a page. Here it leaves that to
 * src/internal/trusted-templates.ts. Source maps hold: what is put in is as long as what it stands for.
 */
import { dirname, join, resolve } from 'node:path';

/** Where Lit's published code deals with Trusted Types: at import, and where it parses a template. */
const SPOTS = [
  { found: /=(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/g, instead: () => '=void 0' },
  { found: /\b(\w+)\.innerHTML=(\w+),\1/g, instead: (template, html) => `fill(${template},${html}),${template}` },
];

/** What would be a third spot. */
const LEFT = /createPolicy|(?:inner|outer)HTML|insertAdjacentHTML|createContextualFragment|parseFromString/;

/**
 * @param {string} code of a module of Lit
 * @returns {{code: string, spots: number, left: string | undefined}} `left`: a sink that is still there
 */
export function patch(code) {
  let spots = 0;
  let patched = code;
  for (const { found, instead } of SPOTS) {
    patched = patched.replace(found, (whole, ...names) => {
      spots += 1;
      return instead(...names).padEnd(whole.length);
    });
  }
  return { code: patched, spots, left: LEFT.exec(patched)?.[0] };
}

const isLit = /\/node_modules\/(?:lit|lit-html|lit-element|@lit\/[\w-]+)\//;

/**
 * @param {string} folder with the compiled modules of src
 * @returns {import('rollup').Plugin} fails the build unless exactly the two spots were found
 */
export function litTrustedTypes(folder) {
  const ours = join(folder, 'internal', 'trusted-templates.js');
  const usual = join(folder, 'internal', 'templates.js');
  let count = 0;
  return {
    name: 'lit-trusted-types',
    buildStart() {
      count = 0;
    },
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return null;
      return resolve(dirname(importer), source) === usual ? ours : null;
    },
    transform(code, id) {
      if (!isLit.test(id.replaceAll('\\', '/'))) return null;
      const { code: patched, spots, left } = patch(code);
      if (left) this.error(`${id} still has "${left}": a page that demands Trusted Types would stop it.`);
      count += spots;
      // An import may stand at the end, where it moves nothing.
      return spots === 0
        ? null
        : { code: `${patched}\nimport { fillTemplate as fill } from ${JSON.stringify(ours)};\n`, map: null };
    },
    buildEnd(error) {
      if (!error && count !== SPOTS.length) {
        this.error(`Lit has ${count} spots of Trusted Types, not ${SPOTS.length}: its code is another than it was.`);
      }
    },
  };
}
