/**
 * Starts one of the three engines, all of which have the same face: `{ name, version, newPage(), close() }`. A page has
 * `goto`, `evaluate`, `screenshot` (the viewport as PNG), `setViewport` and `close`; that of Chromium also `protocol()`.
 */
import puppeteer from 'puppeteer-core';
import { chromium, firefox, withoutNetwork } from '../browsers.js';
import { launchWebKit } from './webkit.js';

export const ENGINES = ['chromium', 'firefox', 'webkit'];

const START = { width: 1000, height: 800 };

class PuppeteerPage {
  #page;

  constructor(page) {
    this.#page = page;
  }

  /** Goes to an address; done when the page has loaded. */
  async goto(url) {
    await this.#page.goto(url, { waitUntil: 'load', timeout: 15_000 });
  }

  evaluate(run, ...args) {
    return this.#page.evaluate(run, ...args);
  }

  async screenshot() {
    return Buffer.from(await this.#page.screenshot({ type: 'png', captureBeyondViewport: false }));
  }

  setViewport(size) {
    return this.#page.setViewport(size);
  }

  /** Takes the connection away, or gives it back; the browser tells the page. */
  setOffline(isOffline) {
    return this.#page.setOfflineMode(isOffline);
  }

  /** The page of puppeteer itself, for what only Chromium can: PDF, the accessibility tree, scripts switched off. */
  get puppeteer() {
    return this.#page;
  }

  /** A session of the developer tools' protocol; Chromium only. */
  protocol() {
    return this.#page.createCDPSession();
  }

  close() {
    return this.#page.close();
  }
}

async function launchPuppeteer(name, options) {
  const browser = await puppeteer.launch({ ...options, defaultViewport: START });
  const [, version = ''] = /\/([\d.]+)/.exec(await browser.version()) ?? [];
  return {
    name,
    version,
    newPage: async () => new PuppeteerPage(await browser.newPage()),
    close: () => browser.close(),
  };
}

const starters = {
  async chromium() {
    const found = await chromium();
    return launchPuppeteer('Chromium', found ?? { channel: 'chrome' });
  },
  async firefox() {
    const executablePath = firefox();
    if (!executablePath) throw new Error('Firefox is not here: apt-get install firefox-esr');
    // Chromium, told not to report requests, could not be put offline either.
    return launchPuppeteer('Firefox', { ...withoutNetwork, browser: 'firefox', executablePath });
  },
  webkit: launchWebKit,
};

/**
 * @param {'chromium' | 'firefox' | 'webkit'} engine
 * @throws {Error} that says which package is missing
 */
export const launch = (engine) => starters[engine]();
