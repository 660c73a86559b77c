/** People at work in a browser: who log in, write in the block editor, and read what was published. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../../scripts/lib/browsers.js';
import { until } from './until.js';

/** How long a step may take on a busy machine, in milliseconds. */
const PATIENCE = 30_000;

/** Starts the browser that the project's checks use. */
export async function launchBrowser() {
  const { executablePath, args, headless } = (await chromium()) ?? { headless: true };
  return puppeteer.launch({ executablePath, args, headless, channel: executablePath ? undefined : 'chrome' });
}

/** Everything that goes wrong in a page. */
function listen(page) {
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('requestfailed', (request) => faults.push(`${request.url()}: ${request.failure()?.errorText}`));
  return faults;
}

/** What a reader gets of a page; runs in it. */
function look() {
  const textOf = (root) =>
    [...root.childNodes]
      .map((node) => {
        if (node.nodeType === Node.TEXT_NODE) return node.data;
        if (['STYLE', 'SCRIPT', 'TEMPLATE'].includes(node.nodeName)) return '';
        return textOf(node.shadowRoot ?? node);
      })
      .join('')
      .replace(/\s+/g, ' ');
  const tags = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('factsheet-'));
  const contents = document.querySelector('.entry-content, .wp-block-post-content') ?? document.body;
  return {
    elements: tags.map((element) => ({
      tag: element.localName,
      isDefined: element.matches(':defined'),
      state: element.dataset.state ?? '',
      text: textOf(element.shadowRoot ?? element),
      words: element.textContent.trim(),
    })),
    text: textOf(contents),
    html: contents.innerHTML,
    height: Math.ceil(document.documentElement.getBoundingClientRect().height),
    scripts: [...document.scripts].map(({ src }) => src).filter((src) => src.includes('autoloader')),
  };
}

/**
 * Opens a published page as a reader who is not logged in.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @param {{picture?: string, elements?: number, frames?: number, fits?: boolean, page?: import('puppeteer-core').Page}} [options]
 *   `elements`, `frames`: how many must be ready; `fits`: frames must be as high as what is in them; `picture`: a file for a picture, its name without ending
 */
export async function read(browser, address, { picture, elements = 1, frames = 0, fits = false, page: given } = {}) {
  const page = given ?? (await browser.newPage());
  const faults = listen(page);
  const before = page.viewport();
  try {
    await page.bringToFront();
    await page.setViewport({ width: 1000, height: 900 });
    await page.goto(address, { waitUntil: 'load' });
    const isReady = async () =>
      (await page.evaluate(look)).elements.filter(({ state }) => state === 'ready').length >= elements;
    await until('the widgets are ready', isReady, elements > 0 ? 10_000 : 0).catch(() => undefined);
    // WordPress leaves no frame lower than 200 px.
    const isDone = ({ text, height, inner }) => text && (!fits || Math.abs(height - Math.max(inner, 200)) <= 2);
    const hasFrames = async () => (await readFrames(page)).filter(isDone).length >= frames;
    await until('the frames are ready', hasFrames).catch(() => undefined);
    if (picture) await page.screenshot({ path: `${picture}.png`, fullPage: true });
    const seen = { ...(await page.evaluate(look)), frames: await readFrames(page), faults };
    await page.setViewport({ width: 320, height: 900 });
    if (picture) await page.screenshot({ path: `${picture}-320.png`, fullPage: true });
    return { ...seen, overflow: await page.evaluate(() => document.documentElement.scrollWidth - innerWidth) };
  } finally {
    if (!given) await page.close();
    // Whoever is at work in it goes on at the size that they had.
    else await page.setViewport(before);
  }
}

/** What stands in the frames of a page, and how high they are. */
async function readFrames(page) {
  const frames = [];
  for (const handle of await page.$$('iframe')) {
    const frame = await handle.contentFrame();
    const { height = 0 } = (await handle.boundingBox()) ?? {};
    const sandbox = await handle.evaluate((element) => element.getAttribute('sandbox'));
    const seen = await frame?.evaluate(look).catch(() => undefined);
    const text = seen?.elements.find(({ state }) => state === 'ready')?.text ?? '';
    frames.push({ height: Math.round(height), sandbox, text, inner: seen?.height ?? 0 });
  }
  return frames;
}

/** Logs in; the page belongs to a context of its own, so that several people can be at work. */
export async function logIn(browser, wordpress, name) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  // Wide enough for the inserter and the side bar at a time.
  await page.setViewport({ width: 1500, height: 900 });
  // A click on what still slides in would miss it.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  page.setDefaultTimeout(PATIENCE);
  // What a test that failed has left unsaved keeps no other from going on.
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${wordpress.address}/wp-login.php`, { waitUntil: 'load' });
  // Not typed: WordPress's own script moves the focus while one types.
  for (const field of ['#user_login', '#user_pass']) {
    await page.$eval(field, (input, value) => (input.value = value), name);
  }
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  if (!page.url().includes('/wp-admin/')) throw new Error(`${name} could not log in: ${page.url()}`);
  return page;
}

/** A folder for pictures, where a person wants to look at them. */
export function pictureIn(folder, name) {
  if (!folder) return undefined;
  mkdirSync(folder, { recursive: true });
  return join(folder, name);
}

/** Takes pictures of all pages that are open. */
export async function takePictures(browser, folder) {
  for (const [index, page] of (await browser.pages()).entries()) {
    await page.screenshot({ path: `${pictureIn(folder, `fault-${index}`)}.png` }).catch(() => undefined);
  }
}
