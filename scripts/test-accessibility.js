/**
 * Checks that every state of every element is the same to the eye and to assistive technology, in Chromium: the full
 * accessibility tree beside the screen, in all languages; axe and IBM's engine; contrast of pixels; the keyboard. Writes
 * what came of it into docs/accessibility-report.md; with --check it fails where that file would change.
 *
 * Usage: npm run test:accessibility [-- --element NAME] [--check]    after `npm run build`
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { jobsOf } from './lib/accessibility/jobs.js';
import { MEASURED, reportOf, unseen } from './lib/accessibility/report.js';
import { chromium } from './lib/browsers.js';
import { isStale } from './lib/build-state.js';
import { localeNames } from './lib/elements.js';
import { startSite } from './lib/hosts/site.js';
import { lasting } from './lib/hosts/tables.js';
import { at } from './lib/project.js';

const REPORT = at('docs', 'accessibility-report.md');

/** What pages may load, by the first part of the path. */
const FOLDERS = {
  '/dist/': at('dist'),
  '/axe/': at('node_modules', 'axe-core'),
  '/ibm/': at('node_modules', 'accessibility-checker-engine'),
};

/** Jobs at a time: as many as small machines have cores. */
const LANES = 2;

const options = {
  element: { type: 'string', multiple: true },
  check: { type: 'boolean', default: false },
};

const versionOf = (name) => JSON.parse(readFileSync(at('node_modules', name, 'package.json'), 'utf8')).version;

/** Runs one job on a page of its own, in a window of its own: in a tab behind another nothing is drawn. */
async function runJob(job, browser, site) {
  const context = await browser.createBrowserContext();
  const since = performance.now();
  const cells = [];
  try {
    const page = await context.newPage();
    const protocol = await page.createCDPSession();
    for await (const cell of job.run({ page, protocol }, site)) cells.push(cell);
  } catch (reason) {
    cells.push({ kind: 'job', where: 'the job itself', faults: [String(reason?.stack ?? reason)] });
  } finally {
    await context.close();
  }
  const failed = cells.filter(({ faults }) => faults.length > 0);
  for (const { where, kind, faults } of failed) {
    console.log(`FAILED  ${job.name}: ${kind}, ${where}\n${faults.map((fault) => `    ${fault}`).join('\n')}`);
  }
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  console.log(`${job.name}: ${cells.length - failed.length} passed, ${failed.length} failed (${seconds} s)`);
  return cells;
}

/** Writes the report, or says where it differs from the one that is there. */
function keepReport(words, check) {
  if (!check) {
    writeFileSync(REPORT, words);
    console.log('docs/accessibility-report.md is written.');
    return [];
  }
  const present = existsSync(REPORT) ? readFileSync(REPORT, 'utf8') : '';
  const [before, now] = [lasting(present, MEASURED), lasting(words, MEASURED)];
  const length = Math.max(before.length, now.length);
  const index = Array.from({ length }).findIndex((_, number) => now[number] !== before[number]);
  if (index < 0) return [];
  return [
    `docs/accessibility-report.md is not what this run would write: run "npm run test:accessibility".
    there: ${before[index]}
    now:   ${now[index]}`,
  ];
}

async function main() {
  const { values } = parseArgs({ options });
  if (!existsSync(at('dist', 'factsheet-elements.js'))) {
    console.error('There is no dist/factsheet-elements.js: run "npm run build" first.');
    return 2;
  }
  if (isStale()) console.error('dist/ is older than its sources: run "npm run build" to check those of today.');
  const codes = ['en', ...localeNames().sort()];
  const jobs = jobsOf({ only: values.element, codes });
  const order = jobs.map(({ name }) => name).sort();
  const site = await startSite(FOLDERS);
  // Data that never come: an element that asks for them stays in the state "loading".
  site.handle('/silent', () => {});
  const browser = await puppeteer.launch((await chromium()) ?? { channel: 'chrome' });
  const found = new Map();
  const left = [...jobs];
  const work = async () => {
    for (let job = left.shift(); job; job = left.shift()) found.set(job.name, await runJob(job, browser, site));
  };
  let version;
  try {
    version = await browser.version();
    await Promise.all(Array.from({ length: LANES }, work));
  } finally {
    await browser.close();
    site.stop();
  }
  // In the same order in every run.
  const cells = order.flatMap((name) => found.get(name));
  const others = unseen(cells);
  const whole = !values.element && cells.every(({ kind }) => kind !== 'job');
  if (whole) {
    const versions = [
      version.replace('/', ' '),
      `axe-core ${versionOf('axe-core')}`,
      `accessibility-checker-engine ${versionOf('accessibility-checker-engine')}`,
    ];
    others.push(...keepReport(reportOf(cells, versions), values.check));
  }
  others.forEach((fault) => console.log(`FAILED  ${fault}`));
  const failed = cells.filter(({ faults }) => faults.length > 0).length + others.length;
  const passed = cells.filter(({ faults }) => faults.length === 0).length;
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

process.exitCode = await main();
