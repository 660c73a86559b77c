/** WebKitGTK with the face of the other engines: pages, evaluation, pictures. It has one window, so one page at a time. */
import { until } from './until.js';
import { WebDriver } from './webdriver.js';

class WebKitPage {
  #driver;
  #size = '';

  constructor(driver) {
    this.#driver = driver;
  }

  /** Goes to an address; done when the page has loaded. */
  async goto(url) {
    await this.#leave();
    await this.#driver.send('POST', 'url', { url });
    await this.#until(() => location.href !== 'about:blank' && document.readyState === 'complete');
  }

  /** Goes to the empty page and waits for it: whatever is asked of a page that is being left fails. */
  async #leave() {
    await this.#driver.send('POST', 'url', { url: 'about:blank' });
    await this.#until(() => location.href === 'about:blank');
  }

  /** The driver waits for no page (a page that never ends loading would hang it), so we do. */
  #until(condition) {
    return until(this, condition, [], 'WebKit: the page did not load.');
  }

  evaluate(run, ...args) {
    return this.#driver.evaluate(run, ...args);
  }

  /** The viewport as PNG. Pictures of single elements come out blank in WebKitGTK 2.50: cut this one instead. */
  async screenshot() {
    return Buffer.from(await this.#driver.send('GET', 'screenshot'), 'base64');
  }

  /** Sets the size of the page, not of the window, which has a toolbar. */
  async setViewport({ width, height }) {
    if (this.#size === `${width}x${height}`) return;
    // A size that cannot be had leaves the window at another one.
    this.#size = '';
    let [wider, higher] = [0, 0];
    for (let tries = 0; tries < 4; tries += 1) {
      await this.#driver.send('POST', 'window/rect', { x: 0, y: 0, width: width + wider, height: height + higher });
      const [innerWidth, innerHeight] = await this.evaluate(() => [window.innerWidth, window.innerHeight]);
      if (innerWidth === width && innerHeight === height) {
        this.#size = `${width}x${height}`;
        return;
      }
      wider += width - innerWidth;
      higher += height - innerHeight;
    }
    throw new Error(`WebKit: the page could not be made ${width} by ${height} px.`);
  }

  /** Strikes keys: `{ type: 'keyDown' | 'keyUp', value }` each, as WebDriver writes them. */
  async keys(actions) {
    await this.#driver.send('POST', 'actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async close() {
    await this.#leave();
  }
}

/** Starts WebKitGTK. */
export async function launchWebKit() {
  const driver = new WebDriver();
  try {
    await driver.start();
  } catch (reason) {
    await driver.stop();
    throw reason;
  }
  return {
    name: 'WebKit',
    version: driver.version,
    newPage: async () => new WebKitPage(driver),
    close: () => driver.stop(),
  };
}
