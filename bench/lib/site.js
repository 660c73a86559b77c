/** Builds the benchmark's site in a temporary folder and says which pages make up each measurement. */
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import * as bare from '../pages/bare.js';
import * as ours from '../pages/ours.js';
import * as still from '../pages/static.js';
import { bundle, write } from './bundle.js';

export const UPDATED = 100;
export const SIZES = [100, 300, 1000];

/**
 * @param {{root: string, against: string[]}} options `against`: folders of other checkouts to measure beside this one
 */
export async function buildSite({ root, against }) {
  const folder = await mkdtemp(join(tmpdir(), 'factsheet-bench-'));
  const script = (source, entry, name, hint = false) =>
    bundle({ root, source, entry, outfile: join(folder, name), hint });
  const firstPaint = {
    static: 'first-static.html',
    'bare Lit': 'first-bare.html',
    ours: 'first-ours.html',
    'ours, three elements': 'first-three.html',
    'ours, one document': 'first-document.html',
  };
  const update = { static: 'many-static.html', 'bare Lit': 'many-bare.html', ours: 'many-ours.html' };
  const scaling = { 'bare Lit': SIZES.map((n) => `bare-${n}.html`), ours: SIZES.map((n) => `ours-${n}.html`) };

  await copyFile(join(root, 'bench', 'pages', 'static.css'), join(folder, 'static.css'));
  await script(root, 'static-update.js', 'static-update.js');
  await script(root, 'bare-lit.js', 'bare-lit.js');
  await script(root, 'ours-entry.js', 'ours.js', true);
  await script(root, 'three-entry.js', 'three.js', true);
  await write(folder, {
    [firstPaint.static]: still.firstPaint(),
    [firstPaint['bare Lit']]: bare.firstPaint(),
    [firstPaint.ours]: ours.firstPaint('ours.js'),
    [firstPaint['ours, three elements']]: ours.firstPaint('three.js'),
    [firstPaint['ours, one document']]: ours.document('ours.js'),
    [update.static]: still.manyGauges(UPDATED),
    [update['bare Lit']]: bare.manyGauges(UPDATED),
    [update.ours]: ours.manyGauges('ours.js', UPDATED),
    ...Object.fromEntries(SIZES.map((n) => [`bare-${n}.html`, bare.manyGauges(n)])),
    ...Object.fromEntries(SIZES.map((n) => [`ours-${n}.html`, ours.manyGauges('ours.js', n)])),
  });
  for (const [index, other] of against.entries()) {
    const [name, file] = [basename(resolve(other)), `other-${index}`];
    await script(resolve(other), 'ours-entry.js', `${file}.js`, true);
    await write(folder, {
      [`first-${file}.html`]: ours.firstPaint(`${file}.js`),
      [`many-${file}.html`]: ours.manyGauges(`${file}.js`, UPDATED),
      ...Object.fromEntries(SIZES.map((n) => [`${file}-${n}.html`, ours.manyGauges(`${file}.js`, n)])),
    });
    firstPaint[name] = `first-${file}.html`;
    update[name] = `many-${file}.html`;
    scaling[name] = SIZES.map((n) => `${file}-${n}.html`);
  }
  return { folder, firstPaint, update, scaling, remove: () => rm(folder, { recursive: true, force: true }) };
}
