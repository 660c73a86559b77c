/** Opens pages in a real browser, and says what is wrong with them. */
import puppeteer from 'puppeteer-core';
import { chromium } from './browsers.js';
import { serve } from './static-server.js';

/** How long a page may take until all its elements show their data, in milliseconds. */
const PATIENCE = 10_000;

/** The words a reader sees, and how far each element is; runs in the page. */
function look() {
  const wordsIn = (root) =>
    [...root.childNodes]
      .map((node) => {
        if (node.nodeType === Node.TEXT_NODE) return node.data;
        return node.localName === 'style' ? '' : wordsIn(node.shadowRoot ?? node);
      })
      .join('');
  const elements = [...document.body.children].filter(({ localName }) => localName.startsWith('factsheet-'));
  return {
    words: wordsIn(document.body),
    ready: elements.filter((element) => element.dataset.state === 'ready').length,
    waiting: elements.filter((element) => element.dataset.state !== 'ready').map(({ localName }) => localName),
  };
}

async function faultOf(page, address, { words, elements }) {
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(address, { waitUntil: 'load' });
  let seen;
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    seen = await page.evaluate(look);
    if (errors.length > 0 || (seen.ready === elements && (!words || seen.words.includes(words)))) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  if (errors.length > 0) return errors.join('; ');
  if (seen.ready !== elements) return `${seen.ready} of ${elements} elements are ready, not ${seen.waiting.join(', ')}`;
  return words && !seen.words.includes(words) ? `"${words}" does not show` : undefined;
}

/**
 * @param {string} folder that is served
 * @param {{what: string, path: string, words?: string, elements: number}[]} pages
 * @returns {AsyncGenerator<{what: string, fault: string | undefined}>}
 */
export async function* checkPages(folder, pages) {
  const found = await chromium();
  const browser = await puppeteer.launch(
    found
      ? { executablePath: found.executablePath, args: found.args, headless: found.headless }
      : { channel: 'chrome' },
  );
  const server = await serve(folder);
  try {
    for (const { what, path, ...expected } of pages) {
      const page = await browser.newPage();
      const address = `http://127.0.0.1:${server.address().port}/${path}`;
      yield { what, fault: await faultOf(page, address, expected) };
      await page.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
}
