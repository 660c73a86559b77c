/** Every spelling, saved, opened and saved again by those whose HTML is filtered and those whose is not. */
import assert from 'node:assert/strict';
import { read } from './browser.js';
import { address, divSnippet, frameSnippet, linkSnippet, tagSnippet, WORDS } from './snippets.js';

const snippet = {
  tag: 'factsheet-indicator-gauge',
  attributes: { indicator: 'citizens', value: '82.3', average: '79', year: '2023' },
  words: WORDS,
};

const scriptOf = (site) => ({ src: `${site.origin}/dist/autoloader.js`, module: true });

/** What is pasted, by spelling. */
const spellings = (site) => ({
  html: tagSnippet({ ...snippet, script: scriptOf(site) }),
  tag: tagSnippet(snippet),
  div: divSnippet(snippet),
  link: linkSnippet(site.origin),
  frame: frameSnippet(address(site.origin), WORDS, { width: 600, height: 300 }),
});

/** Where it is pasted: between lines of classic content, and into a block of HTML. */
const PLACES = [
  (markup) => `Before.\n\n${markup}\n\nAfter.`,
  (markup) => `<!-- wp:html -->\n${markup}\n<!-- /wp:html -->`,
];

/** What comes of each, as far as this version is known to do it. */
const EXPECTED = {
  'wordpress-admin': { html: 'same', tag: 'same', div: 'same', link: 'same', frame: 'same' },
  'wordpress-author': { html: 'words', tag: 'words', div: 'same', link: 'same', frame: 'lost' },
  'wordpress-author-plugin': { html: 'same', tag: 'same', div: 'same', link: 'same', frame: 'lost' },
};

const ORDER = ['same', 'words', 'lost'];

const says = (text = '') => text.includes('82.3%') && text.toLowerCase().includes('services for citizens');

/** What readers get. */
function outcomeOf({ elements, frames, text, faults }, spelling) {
  const shown = spelling === 'frame' ? frames.map((frame) => frame.text) : elements.map((element) => element.text);
  const isShown = elements.every(({ state }) => state === 'ready') && shown.some(says) && faults.length === 0;
  if (isShown) return 'same';
  return text.includes(WORDS) ? 'words' : 'lost';
}

/** Saves as one who opens and saves again, and looks at what was published. */
async function roundTrip({ browser, wordpress }, role, { spelling, title, content, shown }) {
  const { id, link } = await wordpress.rest(role, 'posts', { title, content, status: 'publish' });
  const edit = `posts/${id}?context=edit`;
  const { content: first } = await wordpress.rest(role, edit);
  const { content: second } = await wordpress.rest(role, edit, { content: first.raw });
  assert.equal(second.raw, first.raw, 'it changes when it is saved again');
  return outcomeOf(await read(browser, link, shown), spelling);
}

async function worstOf(lab, role, { spelling, markup, system, expected }) {
  const outcomes = [];
  for (const place of PLACES) {
    const title = `${system}: ${spelling}`;
    const shown = { elements: 0, [spelling === 'frame' ? 'frames' : 'elements']: expected === 'same' ? 1 : 0 };
    outcomes.push(await roundTrip(lab, role, { spelling, title, content: place(markup), shown }));
  }
  return outcomes.sort((one, other) => ORDER.indexOf(other) - ORDER.indexOf(one))[0];
}

/**
 * Tries all spellings as one user.
 * @param {object} lab see in-editor.js
 * @param {string} role
 * @param {string} system id of a row of the table
 */
export async function testRoundTrips(lab, role, system) {
  const { test, record, wordpress, site } = lab;
  const { src } = scriptOf(site);
  const isPlugin = system.endsWith('-plugin');
  for (const [spelling, markup] of Object.entries(spellings(site))) {
    const expected = EXPECTED[system][spelling];
    await test(`${system}: the ${spelling} ends as "${expected}"`, async () => {
      // Somebody has added the script to the site, except where it comes with the markup.
      const head = isPlugin || spelling === 'html' ? '' : `<script type="module" src="${src}"></script>`;
      await wordpress.ask('settings', { options: { lab_head: head } });
      const outcome = await worstOf(lab, role, { spelling, markup, system, expected });
      record({ system, version: `WordPress ${wordpress.version}`, spelling, outcome });
      assert.equal(outcome, expected);
    });
  }
  await wordpress.ask('settings', { options: { lab_head: '' } });
}

/** Nobody's HTML is left as it is: the tag comes through all the same. */
export async function testFilterForAll(lab) {
  const { test, wordpress, site } = lab;
  await test('an administrator whose HTML is filtered keeps the tag', async () => {
    await wordpress.filterAll(true);
    const markup = `${spellings(site).tag}<b onclick="alert(1)">filtered</b>`;
    const content = { title: 'Filtered', content: PLACES[0](markup), status: 'publish' };
    const { content: saved } = await wordpress.rest('admin', 'posts?context=edit', content);
    assert.doesNotMatch(saved.raw, /onclick/);
    const outcome = await worstOf(lab, 'admin', { spelling: 'tag', markup, system: 'filtered', expected: 'same' });
    assert.equal(outcome, 'same');
    await wordpress.filterAll(false);
  });
}
