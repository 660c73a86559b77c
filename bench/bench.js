/**
 * Measures what our elements cost on the reader's main thread, beside a page written by hand and beside bare Lit:
 * `npm run bench -- [--rounds N] [--seed N] [--json FILE] [--only first,update,scaling] [--against DIR]...`
 *
 * A benchmark, not a test: it says where the targets are missed and exits 0. All pages are measured in turn, in one
 * browser, in a new order every round, each sample in a fresh tab (a fresh process). The first rounds are dropped: they
 * fill the HTTP cache, from which scripts and stylesheets then come, for all pages alike. V8's code cache does not take
 * part (Chromium streams these scripts and compiles anew), so the numbers are those of a second visit, not of a tenth.
 * `--against` measures another checkout's src/ beside this one's: how to see what a change is worth.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { serve } from '../scripts/lib/static-server.js';
import { launch } from './lib/browser.js';
import { report } from './lib/report.js';
import { assertSameContent } from './lib/same-content.js';
import { buildSite } from './lib/site.js';
import { generator, shuffled } from './lib/statistics.js';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** Rounds that only fill caches. */
const WARM_UP = 3;
/** New values are written so many times before measuring, and so many times for one sample. */
const PLAYED = { before: 3, measured: 5 };

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '25' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
    only: { type: 'string', default: 'first,update,scaling' },
    against: { type: 'string', multiple: true, default: [] },
  },
});
const rounds = Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number from 1.');
const random = generator(Number(options.seed));

const site = await buildSite({ root, against: options.against });
const server = await serve(site.folder, { headers: { 'cache-control': 'max-age=31536000' } });
const browser = await launch();

const visit = async (page) => {
  const tab = await browser.open();
  await tab.visit(`http://127.0.0.1:${server.address().port}/${page}`);
  return tab;
};

const between = (before, after) =>
  Object.fromEntries(Object.entries(after).map(([part, time]) => [part, time - before[part]]));

/** From navigation to settled. A fresh tab has spent next to nothing before. */
async function timeOfVisit(page) {
  const tab = await browser.open();
  const before = await tab.spent();
  await tab.visit(`http://127.0.0.1:${server.address().port}/${page}`);
  const after = await tab.spent();
  await tab.close();
  return between(before, after);
}

/** From writing new values to after the next frame, per time they are written. */
async function timeOfUpdate(page) {
  const tab = await visit(page);
  await tab.evaluate(`play(1, ${PLAYED.before}).then(() => gc())`);
  const before = await tab.spent();
  await tab.evaluate(`play(${1 + PLAYED.before}, ${PLAYED.measured})`);
  const time = between(before, await tab.spent());
  await tab.close();
  return Object.fromEntries(Object.entries(time).map(([part, sum]) => [part, sum / PLAYED.measured]));
}

/** Measures several pages in turn. @returns samples by name */
async function inTurn(title, pages, count, measure) {
  const samples = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  for (let round = -WARM_UP; round < count; round += 1) {
    process.stderr.write(`\r${title}: round ${Math.max(0, round + 1)} of ${count}   `);
    for (const [name, page] of shuffled(Object.entries(pages), random)) {
      const time = await measure(page);
      if (round >= 0) samples[name].push(time);
    }
  }
  process.stderr.write('\n');
  return samples;
}

const wanted = (part) => options.only.split(',').includes(part);

/** Samples of every number of gauges, by name. */
async function measureScaling() {
  const pages = Object.fromEntries(Object.values(site.scaling).flatMap((names) => names.map((page) => [page, page])));
  const samples = await inTurn('scaling', pages, Math.ceil(rounds / 2), timeOfVisit);
  return Object.fromEntries(
    Object.entries(site.scaling).map(([name, names]) => [name, names.map((page) => samples[page])]),
  );
}

try {
  const { static: still, 'bare Lit': bare, ours } = site.firstPaint;
  await assertSameContent(visit, { still, bare, ours });
  const firstPaint = wanted('first') && (await inTurn('first paint', site.firstPaint, rounds, timeOfVisit));
  const update = wanted('update') && (await inTurn('new values', site.update, rounds, timeOfUpdate));
  const scaling = wanted('scaling') && (await measureScaling());
  const { text, result } = report({ firstPaint, update, scaling });
  console.log(`\n${browser.version}, thread time of the main thread, ${rounds} rounds\n\n${text}`);
  if (options.json)
    await writeFile(options.json, JSON.stringify({ browser: browser.version, rounds, ...result }, null, 2));
} finally {
  await browser.close();
  server.close();
  await site.remove();
}
