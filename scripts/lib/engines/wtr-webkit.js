/**
 * Runs tests of @web/test-runner in WebKitGTK. Its page has the part of puppeteer's face that the commands of tests use,
 * so each command stands once for all engines.
 */
import { cut, read, write } from '../pictures.js';
import { launchWebKit } from './webkit.js';

/** Where puppeteer's pages begin in a test run. */
const VIEWPORT = { width: 800, height: 600 };

/** Keys by the names that browsers give them, as WebDriver writes them. */
const KEYS = {
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Tab: '\uE004',
};

class TestPage {
  #page;

  constructor(page) {
    this.#page = page;
    this.keyboard = {
      down: (key) => page.keys([{ type: 'keyDown', value: KEYS[key] ?? key }]),
      up: (key) => page.keys([{ type: 'keyUp', value: KEYS[key] ?? key }]),
      press: (key) => this.#strike([KEYS[key] ?? key]),
      type: (text) => this.#strike([...text]),
    };
  }

  #strike(keys) {
    return this.#page.keys(
      keys.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    );
  }

  goto(url) {
    return this.#page.goto(url);
  }

  setViewport(size) {
    return this.#page.setViewport(size);
  }

  /** There is one window, and it is always in front. */
  bringToFront() {
    return Promise.resolve();
  }

  /** What only Chromium has. */
  createCDPSession() {
    return Promise.reject(new Error('WebKitGTK does not speak the protocol of developer tools.'));
  }

  async screenshot({ clip } = {}) {
    const png = await this.#page.screenshot();
    return (clip ? write(cut(read(png), clip)) : png).toString('base64');
  }
}

class WebKitLauncher {
  name = 'WebKit';
  /** Whose face the pages have. */
  type = 'puppeteer';
  /** One window shows one page. */
  concurrency = 1;
  #starting;
  #browser;
  #page;
  #session;
  #url;

  async #start() {
    this.#browser = await launchWebKit();
    this.name = `WebKit ${this.#browser.version}`;
    this.#page = new TestPage(await this.#browser.newPage());
  }

  async startSession(id, url) {
    this.#starting ??= this.#start();
    await this.#starting;
    this.#session = id;
    this.#url = url;
    await this.#page.setViewport(VIEWPORT);
    await this.#page.goto(url);
  }

  isActive(id) {
    return this.#session === id;
  }

  getBrowserUrl() {
    return this.#url;
  }

  getPage(id) {
    if (!this.isActive(id)) throw new Error(`No page for session ${id}`);
    return this.#page;
  }

  /** The next session's page takes the place of this one's. */
  stopSession() {
    this.#session = undefined;
    return Promise.resolve({});
  }

  startDebugSession() {
    throw new Error('WebKitGTK has no debug session.');
  }

  async stop() {
    await this.#starting?.catch(() => undefined);
    await this.#browser?.close();
  }
}

/** A launcher for the configuration of @web/test-runner. */
export const webkitLauncher = () => new WebKitLauncher();
