/** Sends every widget through a system, and says what came of it. */
import assert from 'node:assert/strict';
import { launch } from '../../../scripts/lib/engines/launch.js';
import { systemOf } from './lines.js';
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

/** What keeps a text as it is typed. */
const asIs = (text) => text;

/**
 * Every spelling of every widget through one system, as a test that passes where a text that was saved twice does not
 * change any more.
 * @param {object} tools of the suite, with `site` and `reader`
 * @param {{system: string, version: string, type?: Function, save?: Function, publish?: Function, how?: string}} trip
 *   `type`: how a snippet is put in; `save`: what the system keeps of a text that is typed, or opened again; `publish`:
 *   what it makes of that for readers, a text, or `{ text, address }` where the system makes the whole page;
 *   `how`: which of several trips through one system it is, for its name
 */
export const tryAll = (
  { test, record, site, reader },
  { system, version, type = asIs, save = asIs, publish = asIs, how = '' },
) =>
  test(`${[system, how].filter(Boolean).join(', ')}: every spelling of every widget`, async () => {
    for (const snippet of snippets(site.origin, systemOf(system))) {
      const kept = await save(await save(type(snippet.markup)));
      assert.equal(await save(kept), kept, `${snippet.name} as ${snippet.spelling} changes each time it is saved`);
      const published = await publish(kept);
      const { text = published, address } = published;
      const { outcome, detail } = await reader.outcome(text, snippet, address);
      record({ system, version, spelling: snippet.spelling, outcome, detail });
    }
  });

/** What no line of ours may let through. */
const HARMFUL = [
  '<div data-factsheet="key-figure" onclick="harm()">x</div>',
  '<factsheet-key-figure onclick="harm()">x</factsheet-key-figure>',
  '<factsheet-key-figure value="1"><script>harm()</script></factsheet-key-figure>',
];

/** A test that passes where a system lets nothing through that could do harm, whatever of ours it is told to allow. */
export const refuseHarm = ({ test }, system, save) =>
  test(`${system}: nothing harmful comes through`, async () => {
    for (const markup of HARMFUL) assert.doesNotMatch(await save(markup), /<script|onclick/, markup);
  });
