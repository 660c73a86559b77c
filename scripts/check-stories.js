/**
 * Opens every story of the built Storybook in Chromium, from plain files under a sub-path, and looks: are the elements
 * in the state the story says, do they fit into their room, does the console have only what the story expects, does
 * nothing go to another host, have axe and IBM's engine nothing to say? Pages of docs are opened too.
 *
 * Usage: node scripts/check-stories.js [part of an id]    after `npm run build:storybook`
 */
import { existsSync, readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { runEngines } from './lib/accessibility/engines.js';
import { chromium } from './lib/browsers.js';
import { elementNames } from './lib/elements.js';
import { at, root } from './lib/project.js';
import { serve } from './lib/static-server.js';

const FOLDER = 'storybook-static';
const PAGES = 2;
const WAIT = { timeout: 5000, polling: 40 };
const TAGS = elementNames().map((name) => `factsheet-${name}`);
/** Seen from the Storybook: a file that the browser keeps costs less than a text that is sent again for each story. */
const ENGINES = ['../node_modules/axe-core/axe.min.js', '../node_modules/accessibility-checker-engine/ace.js'];
/** A story is a piece of a page: the page has the first heading. */
const OF_THE_PAGE = ['page-has-heading-one'];

/** In the page: what the story says it is to be. */
const readStory = async (id) => {
  const preview = globalThis.__STORYBOOK_PREVIEW__;
  await preview.ready();
  const { parameters } = await preview.loadStory({ storyId: id });
  return parameters.expected;
};

/** In the page: whether Storybook is done, and every element is upgraded and in a state it may stay in. */
const isSettled = (tags, { state, least = 1 }) => {
  if (!document.body.matches('.sb-show-main'))
    return document.body.matches('.sb-show-errordisplay, .sb-show-nopreview');
  const elements = [...document.querySelectorAll(tags)];
  const wanted = (element) => (state ? element.dataset.state === state : element.dataset.state);
  return elements.length >= least && elements.every((element) => element.shadowRoot && wanted(element));
};

/** In the page: what each element has come to. */
const readStates = (tags) =>
  [...document.querySelectorAll(tags)].map(
    (element) => `${element.localName} is ${element.shadowRoot ? element.dataset.state : 'not upgraded'}`,
  );

/** In the page: what is wider than the room it has. */
const readOverflow = (tags) =>
  [document.documentElement, ...document.querySelectorAll(tags)]
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
    .map(({ localName, scrollWidth, clientWidth }) => `${localName} needs ${scrollWidth} px, has ${clientWidth} px`);

/** What the two engines have found, or could not find out, a line for each place. */
async function barriers(page) {
  const { axe, ibm } = await runEngines(page);
  const found = [...axe, ...ibm.filter(({ kind }) => kind === 'failure')].filter(
    ({ rule }) => !OF_THE_PAGE.includes(rule),
  );
  return found.map(({ rule, where, reason }) => `${rule}: ${where} (${reason})`);
}

/** Everything that a page says and asks for while one story is open. */
class Watch {
  messages = [];
  requests = [];

  constructor(page) {
    page.on('console', (message) => this.messages.push({ kind: message.type(), words: message.text() }));
    page.on('pageerror', (error) => this.messages.push({ kind: 'error', words: `thrown: ${error.message}` }));
    page.on('request', (request) => this.requests.push(request.url()));
  }

  start() {
    this.messages = [];
    this.requests = [];
  }

  /** Messages that the story does not expect, and expected ones that did not come. */
  surprises({ errors = [], warnings = [] }) {
    const said = this.messages.filter(({ kind }) => kind === 'error' || kind === 'warn');
    const isMissingFile = ({ words }) => errors.includes('not-found') && /status of 404/.test(words);
    const isError = (code) => (message) => message.kind === 'error' && message.words.includes(`> ${code}: `);
    const isWarning = (part) => (message) => message.kind === 'warn' && message.words.includes(part);
    const wanted = [...errors.map(isError), ...warnings.map(isWarning)];
    const unexpected = said.filter((message) => !isMissingFile(message) && !wanted.some((is) => is(message)));
    const absent = [...errors, ...warnings].filter((_, index) => !said.some(wanted[index]));
    return [
      ...unexpected.map(({ kind, words }) => `console ${kind}: ${words}`),
      ...absent.map((words) => `the console does not say "${words}"`),
    ];
  }

  strangers(base) {
    const own = ENGINES.map((engine) => new URL(engine, base).href);
    return this.requests
      .filter((url) => !url.startsWith(base) && !own.includes(url) && !/^(data|blob):/.test(url))
      .map((url) => `request outside ${FOLDER}: ${url}`);
  }
}

/** The add-on's own axe is off, since only one can run at a time. */
async function checkStory({ page, watch, base }, { id }) {
  watch.start();
  await page.goto(`${base}iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`, { waitUntil: 'load' });
  const expected = await page.evaluate(readStory, id);
  if (!expected) return ['the story does not say which state it expects'];
  const tags = TAGS.join();
  const settled = await page
    .waitForFunction(isSettled, WAIT, tags, expected)
    .then(() => true)
    .catch(() => false);
  const states = await page.evaluate(readStates, tags);
  const found =
    settled && states.length > 0 ? [] : [`expected ${expected.state}: ${states.join(', ') || 'no element'}`];
  found.push(...(await page.evaluate(readOverflow, tags)));
  for (const engine of ENGINES) await page.addScriptTag({ url: new URL(engine, base).href });
  found.push(...(await barriers(page)));
  return [...found, ...watch.surprises(expected), ...watch.strangers(base)];
}

/** A page of docs has many stories: their own messages are checked one by one, so here only foreign ones count. */
async function checkDocs({ page, watch, base }, { id, stories }) {
  watch.start();
  await page.goto(`${base}iframe.html?id=${id}&viewMode=docs`, { waitUntil: 'load' });
  const tags = TAGS.join();
  const settled = await page
    .waitForFunction(isSettled, { ...WAIT, timeout: 20_000 }, tags, { least: stories })
    .then(() => true)
    .catch(() => false);
  const found = settled ? [] : [`not settled: ${(await page.evaluate(readStates, tags)).join(', ')}`];
  const foreign = watch.messages.filter(
    ({ kind, words }) => /^(error|warn)$/.test(kind) && !/^<factsheet-|status of 404/.test(words),
  );
  const strangers = watch.strangers(base);
  // What its stories may still say is not the next story's. Another site would cost a new process.
  await page.goto(`${base}files/sign-in.html`);
  return [...found, ...foreign.map(({ kind, words }) => `console ${kind}: ${words}`), ...strangers];
}

async function main() {
  if (!existsSync(at(FOLDER, 'index.json'))) {
    console.error(`There is no ${FOLDER}/index.json: run "npm run build:storybook" first.`);
    return 1;
  }
  const { entries } = JSON.parse(readFileSync(at(FOLDER, 'index.json'), 'utf8'));
  const all = Object.values(entries);
  const left = all
    .filter(({ id }) => id.includes(process.argv[2] ?? ''))
    .map((entry) => ({
      ...entry,
      stories: all.filter(({ type, title }) => type === 'story' && title === entry.title).length,
    }));
  const found = await chromium();
  // The project's folder is the root, so that the Storybook stands under a sub-path, as it may on a portal.
  const server = await serve(root, { headers: { 'cache-control': 'max-age=3600' } });
  const base = `http://127.0.0.1:${server.address().port}/${FOLDER}/`;
  const browser = await puppeteer.launch({ ...found, defaultViewport: { width: 1200, height: 900 } });
  let passed = 0;
  let failed = 0;

  const work = async () => {
    // A window of its own: in a tab behind another nothing is drawn.
    const page = await (await browser.createBrowserContext()).newPage();
    const desk = { page, watch: new Watch(page), base };
    for (let entry = left.shift(); entry; entry = left.shift()) {
      const check = entry.type === 'docs' ? checkDocs : checkStory;
      const faults = await check(desk, entry).catch((error) => [String(error)]);
      if (faults.length === 0) {
        passed += 1;
        continue;
      }
      failed += 1;
      console.log(`${entry.id} (${entry.title}: ${entry.name})\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    }
  };

  try {
    await Promise.all(Array.from({ length: PAGES }, work));
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
  console.log(`stories: ${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

process.exitCode = await main();
