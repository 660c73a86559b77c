/** The build takes Lit's Trusted Types policy out of the scripts for plain pages. Needs a build, which `npm test` sees to. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { litTrustedTypes, patch } from '../../scripts/lib/lit-trusted-types.js';
import { at } from '../../scripts/lib/project.js';

const LIT = at('node_modules', 'lit-html', 'lit-html.js');

const POLICY = 'const t=globalThis,s=t.trustedTypes,e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0;';
const TELL = `${'(globalThis.litHtmlVersions??=[]).push("3.3.3");'.repeat(3)}
Symbol.metadata??=Symbol("metadata"),globalThis.litPropertyMetadata??=new WeakMap;
export function read(){return this[Symbol.metadata]}`;
const PARSE =
  'export const make=t=>{const s=document.createElement("template");return s.innerHTML=t,s};console.log(e);';

/** Builds with the plugin and a Lit of this code. */
async function buildWith(lit) {
  const modules = {
    [LIT]: lit,
    '/build/entry.js': `export * from ${JSON.stringify(LIT)};\nexport { allowed } from './internal/templates.js';`,
    '/build/internal/templates.js': 'export const allowed = "always";',
    '/build/internal/trusted-templates.js':
      'export const allowed = "perhaps";\nexport const fillTemplate = (template, html) => void (template.html = html);',
  };
  const virtual = {
    name: 'virtual',
    resolveId: (source, importer) => (importer && source.startsWith('.') ? join(importer, '..', source) : source),
    load: (id) => modules[id],
  };
  const bundle = await rollup({ input: '/build/entry.js', plugins: [litTrustedTypes('/build'), virtual] });
  const { output } = await bundle.generate({ format: 'es' });
  return output[0].code;
}

test('finds both spots in the Lit that is installed, and moves nothing in it', () => {
  const code = readFileSync(LIT, 'utf8');
  const patched = patch(code);
  assert.equal(patched.spots, 2);
  assert.equal(patched.left, undefined);
  assert.equal(patched.code.length, code.length);
  assert.equal(patched.code.indexOf('$lit$'), code.indexOf('$lit$'));
});

test('fills templates our way, and makes no policy at import', async () => {
  const code = await buildWith(POLICY + TELL + PARSE);
  assert.match(code, /return fillTemplate\(s,t\),s/);
  assert.doesNotMatch(code, /createPolicy|innerHTML|Versions|etadata/);
  assert.match(code, /"perhaps"/);
  assert.doesNotMatch(code, /"always"/);
});

for (const [what, lit] of [
  ['no spot', `${TELL}export const make = 1;`],
  ['one spot', TELL + PARSE],
  ['three spots', POLICY + TELL + PARSE + PARSE.replaceAll('make', 'makeToo')],
  ['both spots and no globals', POLICY + PARSE],
]) {
  test(`fails on a Lit with ${what}`, async () => {
    await assert.rejects(buildWith(lit), /Lit has \d spots of Trusted Types and \d places of globals, not 2 and 5/);
  });
}

test('fails on a Lit that parses HTML in one more way', async () => {
  const lit = `${POLICY + TELL + PARSE}export const more = (element, html) => element.insertAdjacentHTML("beforeend", html);`;
  await assert.rejects(buildWith(lit), /still has "insertAdjacentHTML"/);
});

for (const name of ['factsheet-elements.js', 'factsheet-elements.iife.js', 'autoload']) {
  test(`dist/${name} makes a policy in one place, and it is not Lit's`, () => {
    const files = name === 'autoload' ? readdirSync(at('dist', name)).filter((file) => file.endsWith('.js')) : [''];
    const code = files.map((file) => readFileSync(join(at('dist', name), file), 'utf8')).join('\n');
    assert.equal(code.match(/createPolicy/g)?.length, 1);
    assert.doesNotMatch(code, /["']lit-html["']/);
    assert.doesNotMatch(code, /(?:litHtml|litElement|reactiveElement)Versions|litPropertyMetadata|Symbol\.metadata/);
    assert.match(code, /setHTML\(/);
  });
}
