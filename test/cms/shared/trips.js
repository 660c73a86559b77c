/** Sends every widget through a system, and says what came of it. */
import assert from 'node:assert/strict';
import { launch } from '../../../scripts/lib/engines/launch.js';
import { Reader } from './reader.js';
import { startCmsSite } from './site.js';
import { snippets } from './widgets.js';

/**
 * Starts a site and a browser for a suite, and stops both after it.
 * @param {(tools: {site: object, reader: Reader, page: import('puppeteer-core').Page, version: string}) => Promise<void>} action
 *   `page`: a tab for the system itself; `version`: of the browser
 */
export async function withReader(action) {
  const site = await startCmsSite();
  try {
    const browser = await launch('chromium');
    try {
      const [reading, own] = [await browser.newPage(), await browser.newPage()];
      await action({
        site,
        reader: new Reader(reading.puppeteer, site),
        page: own.puppeteer,
        version: browser.version,
      });
    } finally {
      await browser.close();
    }
  } finally {
    site.stop();
  }
}

/**
 * Every spelling of every widget through one system, as a test that passes where what the system publishes does not
 * change when it is saved again.
 * @param {object} tools of the suite, with `site` and `reader`
 * @param {{system: string, version: string, save: (markup: string) => string | Promise<string>}} trip `save`: what the
 *   system makes of the text that is put in, whether typed or opened again
 */
export const tryAll = ({ test, record, site, reader }, { system, version, save, again = save }) =>
  test(`${system}: every spelling of every widget`, async () => {
    for (const snippet of snippets(site.origin)) {
      const once = await save(snippet.markup);
      const twice = await again(once);
      assert.equal(await again(twice), twice, `${snippet.name} as ${snippet.spelling} changes each time it is saved`);
      record({ system, version, spelling: snippet.spelling, ...(await reader.outcome(twice, snippet)) });
    }
  });
