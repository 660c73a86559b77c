/**
 * Embed pages in a real browser: in frames that belong to no origin, on a server that sends no header for other origins;
 * without scripts; with an address that asks for more than it may.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../scripts/lib/browsers.js';
import { serve } from '../../scripts/lib/static-server.js';
import { WIDGETS as ELEMENTS, writeSite } from '../helpers/embed-site.js';
import { noteViolations, words } from './in-page.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const WIDGETS = [...ELEMENTS, 'initiative-list/trust'];

let folder;
let browser;
let site;
let others;
let base;
let otherBase;
let manifest;

const addressOf = (server) => `http://127.0.0.1:${server.address().port}/`;
const page = (widget, query = '') => `${base}embed/be-2024/${widget}${query}`;

/** What browsers ask every site for. */
const isIcon = (address = '') => address.endsWith('/favicon.ico');

/** A tab that notes all that goes wrong in it. */
async function open(address, { scripts = true, width = 800 } = {}) {
  const tab = await browser.newPage();
  const faults = [];
  tab.on('pageerror', (error) => faults.push(String(error)));
  tab.on(
    'console',
    (message) => message.type() === 'error' && !isIcon(message.location().url) && faults.push(message.text()),
  );
  tab.on('requestfailed', (request) => faults.push(`${request.url()} ${request.failure()?.errorText}`));
  tab.on(
    'response',
    (answer) => answer.status() >= 400 && !isIcon(answer.url()) && faults.push(`${answer.status()} ${answer.url()}`),
  );
  await tab.evaluateOnNewDocument(noteViolations);
  await tab.setViewport({ width, height: 700 });
  await tab.setJavaScriptEnabled(scripts);
  await tab.goto(address, { waitUntil: 'load' });
  return { tab, faults };
}

/** Whether the widget of a page shows its data, drawn by the script. */
const isDrawn = () =>
  document.querySelector('main > [data-state="ready"]:defined:last-child')?.shadowRoot.querySelector('.root');

/** Waits for that; hidden frames have no animation frames. */
const ready = (place) => place.waitForFunction(isDrawn, { polling: 100 });

/** A page of another site with one frame, which keeps what it is told. */
const hostPage = (src, sandbox, style) => `<!doctype html><html lang="en"><title>Host</title><script>
globalThis.told = [];
addEventListener('message', ({ data, origin }) => told.push({ ...data, origin }));
</script><iframe title="Widget" width="600" height="300" sandbox="${sandbox}" style="${style}" src="${src}"></iframe></html>`;

/** Opens a page of another site that shows an address in a frame. */
async function framed(src, sandbox = 'allow-scripts', style = '') {
  await writeFile(join(folder, 'others', 'host.html'), hostPage(src, sandbox, style));
  const opened = await open(`${otherBase}host.html`);
  const frame = opened.tab.frames().find((each) => each.url().startsWith(base));
  await ready(frame);
  return { ...opened, frame };
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'factsheet-embed-'));
  for (const name of ['site', 'others']) await mkdir(join(folder, name));
  // It sends no header that lets other origins read anything.
  site = await serve(join(folder, 'site'));
  others = await serve(join(folder, 'others'));
  base = addressOf(site);
  otherBase = addressOf(others);
  writeSite(join(folder, 'site'), base);
  manifest = JSON.parse(await readFile(join(folder, 'site', 'embed', 'manifest.json'), 'utf8'));
  const { executablePath, args, headless } = await chromium();
  browser = await puppeteer.launch({ executablePath, args, headless });
});

after(async () => {
  await browser?.close();
  for (const server of [site, others]) {
    server?.close();
    server?.closeAllConnections();
  }
  await rm(folder, { recursive: true, force: true });
});

describe('an embed page in a frame of another site, without an origin', () => {
  it('shows its widget in the language that the address asks for', async () => {
    const { tab, frame, faults } = await framed(page('indicator-gauge/citizens', '?lang=fr&theme=dark'));
    const said = await frame.evaluate(words);
    assert.equal(await frame.evaluate(() => globalThis.origin), 'null');
    assert.match(said, /Services publics numériques pour les citoyens/);
    assert.match(said, /82,3\s%/);
    assert.match(said, /Télécharger les données \(CSV\)/);
    assert.equal(await frame.evaluate(() => document.documentElement.lang), 'fr');
    const background = await frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    assert.equal(background, 'rgb(20, 23, 28)');
    assert.deepEqual(await frame.evaluate(() => globalThis.violations), []);
    assert.deepEqual(faults, []);
    await tab.close();
  });

  it('says how high it is, and again when that changes', async () => {
    const { tab, frame } = await framed(page('topic-chart'));
    const heightOf = () => frame.evaluate(() => document.documentElement.scrollHeight);
    const first = await (await tab.waitForFunction(() => globalThis.told.at(-1)?.height)).jsonValue();
    assert.ok(Math.abs(first - (await frame.evaluate(() => document.body.getBoundingClientRect().height))) <= 1);
    await frame.evaluate(() => {
      document.querySelector('main > :last-child').shadowRoot.querySelector('details').open = true;
    });
    await tab.waitForFunction((before) => globalThis.told.at(-1).height > before + 50, {}, first);
    const last = await tab.evaluate(() => globalThis.told.at(-1));
    assert.deepEqual(last, { type: 'factsheet-height', height: last.height, origin: 'null' });
    assert.equal(last.height, await heightOf());
    await tab.close();
  });

  it('says it in the form of WordPress too, with its secret, and again when WordPress is ready', async () => {
    const { tab, frame } = await framed(`${page('key-figure')}#?secret=aB3dE6gH9k`);
    const isTold = () => globalThis.told.filter(({ message }) => message === 'height').length;
    await tab.waitForFunction(isTold);
    const last = await tab.evaluate(() => globalThis.told.findLast(({ message }) => message === 'height'));
    const height = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    assert.deepEqual(last, { message: 'height', value: height, secret: 'aB3dE6gH9k', origin: 'null' });
    const before = await tab.evaluate(isTold);
    await tab.evaluate(() => {
      const { contentWindow } = document.querySelector('iframe');
      contentWindow.postMessage({ message: 'ready', secret: 'aB3dE6gH9k' }, '*');
    });
    await tab.waitForFunction((count) => globalThis.told.filter((each) => each.secret).length > count, {}, before);
    await tab.close();
  });

  it('says it in a frame that is hidden until then, as in WordPress', async () => {
    const style = 'position: absolute; clip: rect(1px, 1px, 1px, 1px)';
    const { tab, frame } = await framed(page('key-figure'), 'allow-scripts', style);
    await tab.waitForFunction(() => globalThis.told.length > 0);
    const height = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    assert.equal(await tab.evaluate(() => globalThis.told.at(-1).height), height);
    await tab.close();
  });

  it('lets WordPress follow links to its own host', async () => {
    const { tab, frame } = await framed(`${page('key-figure')}#?secret=abc123`);
    await frame.click('footer a[href$="data.csv"]');
    await tab.waitForFunction(() => globalThis.told.some(({ message }) => message === 'link'));
    const link = await tab.evaluate(() => globalThis.told.find(({ message }) => message === 'link'));
    assert.deepEqual(link, { message: 'link', value: page('key-figure/data.csv'), secret: 'abc123', origin: 'null' });
    await tab.close();
  });

  it('opens links in a tab of their own where the frame allows that', async () => {
    const { tab, frame } = await framed(
      page('key-figure'),
      'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    );
    const opened = new Promise((resolve) => browser.once('targetcreated', resolve));
    await frame.click('footer a[href$="data.json"]');
    const other = await (await opened).page();
    assert.equal(tab.url(), `${otherBase}host.html`);
    await other.close();
    await tab.close();
  });
});

describe('what an address asks of an embed page', () => {
  it('is the level of the first heading too, which then is the only one', async () => {
    const { tab } = await open(page('indicator-grid', '?level=4'));
    await ready(tab);
    const levels = await tab.evaluate(() => {
      const { shadowRoot } = document.querySelector('main > :last-child');
      const headings = [...document.querySelectorAll('h1'), ...shadowRoot.querySelectorAll('h1, h2, h3, h4')];
      return headings.map(({ localName }) => localName);
    });
    assert.deepEqual(levels, ['h4']);
    await tab.close();
  });

  it('is nothing else: no words and no data come into the page from it', async () => {
    const hack = encodeURIComponent('HACKED"><img src=x onerror=alert(1)>');
    const query = `?lang=fr${hack}&theme=${hack}&level=9&label=${hack}&value=99&factsheet=${hack}&factsheet-doctor&menu`;
    const { tab, faults } = await open(`${page('indicator-gauge/citizens', query)}#${hack}`);
    await ready(tab);
    const said = await tab.evaluate(words);
    assert.doesNotMatch(said, /HACKED|99/);
    assert.match(said, /82\.3%/);
    const { attributes, html } = await tab.evaluate(() => ({
      attributes: document.querySelector('main > :last-child').getAttributeNames(),
      html: document.documentElement.outerHTML,
    }));
    assert.deepEqual(attributes.toSorted(), ['data-state', 'factsheet', 'indicator', 'lang']);
    assert.doesNotMatch(html, /HACKED/);
    assert.deepEqual(await tab.evaluate(() => globalThis.violations), []);
    assert.deepEqual(faults, []);
    await tab.close();
  });
});

describe('an embed page', () => {
  for (const widget of WIDGETS) {
    it(`of ${widget} has no barriers that axe finds, also at 320 px, and breaks no policy`, async () => {
      const { tab, faults } = await open(page(widget), { width: 320 });
      await ready(tab);
      await tab.evaluate(AXE);
      const { violations } = await tab.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
        [],
      );
      assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), 320);
      assert.deepEqual(await tab.evaluate(() => globalThis.violations), []);
      assert.deepEqual(faults, []);
      await tab.close();
    });
  }

  it('has a picture in which no words are cut off, in whatever font there is', async () => {
    for (const widget of WIDGETS) {
      const { tab } = await open(page(`${widget}/picture.svg`));
      const cut = await tab.evaluate(() => {
        const { width, height } = document.documentElement.viewBox.baseVal;
        const isIn = (box) => box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
        return [...document.querySelectorAll('text')]
          .filter((words) => !isIn(words.getBBox()))
          .map(({ textContent }) => textContent);
      });
      assert.deepEqual(cut, [], widget);
      await tab.close();
    }
  });

  it('shows the same without scripts', async () => {
    const { tab } = await open(page('document'), { scripts: false });
    const said = await tab.evaluate(words);
    for (const figure of ['Belgium', '10', '82.3%', '92.6%', 'Blockchain4Belgium']) assert.ok(said.includes(figure));
    const seen = await tab.evaluate(() => document.querySelector('main > :last-child').getBoundingClientRect().height);
    assert.ok(seen > 500, 'it has a size');
    await tab.close();
  });

  it('can be read where shadow roots in markup are unknown', async () => {
    for (const widget of WIDGETS) {
      const html = await (await fetch(page(widget))).text();
      const tab = await browser.newPage();
      await tab.setJavaScriptEnabled(false);
      // What an older browser makes of it: a template that shows nothing.
      await tab.setContent(html.replaceAll('<template shadowrootmode', '<template data-unknown'));
      const said = await tab.evaluate(() => document.querySelector('main').innerText.replace(/\s+/g, ' '));
      const figure = { 'indicator-gauge/citizens': '82.3%', 'topic-chart': 'Innovative technologies 4' }[widget];
      assert.ok(said.length > 15 && said.includes(figure ?? ''), `${widget}: ${said}`);
      await tab.close();
    }
  });
});

describe('the scripts beside the pages', () => {
  it('make widgets of links to them, on pages of other sites that pin the script', async () => {
    // Other sites' scripts read these: the server must say that they may.
    const reading = await serve(join(folder, 'site'), { headers: { 'access-control-allow-origin': '*' } });
    const { file, integrity } = manifest.scripts['autoloader.js'];
    const link = `${addressOf(reading)}embed/be-2024/indicator-gauge/citizens?lang=el`;
    await writeFile(
      join(folder, 'others', 'links.html'),
      `<!doctype html><html lang="en"><title>Links</title><main><p><a href="${link}">Words</a></p></main>
<script type="module" src="${addressOf(reading)}${file}" integrity="${integrity}" crossorigin></script></html>`,
    );
    const { tab, faults } = await open(`${otherBase}links.html`);
    await tab.waitForFunction(() =>
      document.querySelector('factsheet-indicator-gauge')?.shadowRoot?.textContent.includes('Ψηφιακές'),
    );
    assert.deepEqual(faults, []);
    await tab.close();
    reading.close();
    reading.closeAllConnections();
  });
});
