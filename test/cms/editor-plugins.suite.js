/** Our plugins in real editors: the button, the builder's dialog, the box in the text, and what is saved. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { at } from '../../scripts/lib/project.js';
import { axeFindings } from './shared/axe.js';
import { PLUGIN_PAGES } from './shared/plugin-pages.js';
import { withReader } from './shared/trips.js';
import { scriptsOf, snippets } from './shared/widgets.js';

/** The builder as it ships. */
const BUILT = '/dist/builder/index.html';
/** One that says what it is told, so that tests of an editor do not depend on its form. */
const BUILDER = readFileSync(at('test', 'cms', 'shared', 'builder.html'), 'utf8');

/** A page with an editor, as a user has it before them. */
class Editing {
  #page;
  #button;

  constructor(page, { button }) {
    this.#page = page;
    this.#button = button;
  }

  /** Calls what the page has for tests. */
  drive(name, ...args) {
    return this.#page.evaluate((what, values) => globalThis.drive[what](...values), name, args);
  }

  box(look) {
    return this.#page.evaluate(`(${look})(globalThis.drive.box())`);
  }

  press(...keys) {
    return this.#page.keyboard.press(...keys);
  }

  /** Presses the button, and gives the builder's frame once it listens. */
  async open(isReady = '#insert') {
    const before = this.#page.frames();
    await this.#page.click(this.#button);
    const holder = await this.#page.waitForSelector('dialog[open] iframe');
    const frame = await holder.contentFrame();
    await frame.waitForSelector(isReady);
    assert.ok(!before.includes(frame), 'the dialog was open before');
    return frame;
  }

  /** Presses the button, and gives the words of a dialog without a builder. */
  async refused() {
    await this.#page.click(this.#button);
    const words = await this.#page.waitForSelector('dialog[open] p');
    return words.evaluate(({ textContent }) => textContent);
  }

  closed() {
    return this.#page.waitForFunction(() => !document.querySelector('dialog'));
  }

  /** Presses a button of the builder. */
  async finish(frame, button) {
    await frame.click(button);
    await this.closed();
  }

  async build(markup) {
    const frame = await this.open();
    await frame.$eval('#html', (place, text) => (place.value = text), markup);
    await this.finish(frame, '#insert');
  }

  closeDialog() {
    return this.#page.click('dialog > button');
  }
}

async function openEditor(name, { page, site }, options) {
  site.page(BUILDER, { path: '/builder.html' });
  await page.goto(
    site.page(`<!doctype html><html lang="en"><meta charset="utf-8">${PLUGIN_PAGES[name].page(options)}`),
  );
  await page.waitForFunction(() => globalThis.drive);
  return new Editing(page, PLUGIN_PAGES[name]);
}

/** The button of the builder that ends the dialog. */
const INSERT = '::-p-xpath(//button[normalize-space(.)="Insert"])';

const countOf = (text, part) => text.split(part).length - 1;

async function keepsEverySnippet(editor, all, spelling) {
  for (const { markup, name } of all.filter((snippet) => snippet.spelling === spelling)) {
    for (const around of [
      ['', ''],
      ['<p>Before</p>', '<p>After</p>'],
    ]) {
      await editor.drive('set', around.join(markup));
      const saved = await editor.drive('get');
      assert.equal(saved.replace(/\n+/g, ''), around.join(markup), `${name} as ${spelling}`);
    }
  }
}

/** What holds in each editor, by its name. */
const TESTS = {
  'a text with a div is saved as it was opened': ({ editor, all }) => keepsEverySnippet(editor, all, 'div'),
  'a text with a tag is saved as it was opened': ({ editor, all }) => keepsEverySnippet(editor, all, 'tag'),

  async 'a widget that holds its data as a table keeps it'({ editor }) {
    const table = '<table><tbody><tr><td>Trust</td><td>1</td></tr></tbody></table>';
    const widget = `<div data-factsheet="topic-chart">${table}</div>`;
    await editor.drive('set', widget);
    assert.equal((await editor.drive('get')).replace(/\n+/g, ''), widget);
  },

  async 'the button inserts what the builder gives, as a div, and undo takes it back'({ editor, gauge, div }) {
    await editor.drive('set', '<p>Before</p>');
    await editor.drive('end');
    await editor.build(gauge('html'));
    assert.ok(await editor.drive('hasFocus'), 'the editor has lost the focus');
    assert.ok((await editor.drive('get')).includes(div));
    await editor.drive('undo');
    assert.equal(await editor.drive('get'), '<p>Before</p>');
  },

  async 'the box shows the words, and is not written in'({ editor, gauge, words }) {
    await editor.drive('set', `<p>Before</p>${gauge('div')}`);
    const seen = await editor.box(
      (box) =>
        `${box.innerText}|${box.isContentEditable}|${getComputedStyle(box.querySelector('div') ?? box).borderTopStyle}`,
    );
    assert.equal(seen, `${words}|false|dashed`);
  },

  async 'a widget is changed by the builder, in its place'({ editor, gauge, div }) {
    await editor.drive('set', `<p>Before</p>${gauge('div')}<p>After</p>`);
    await editor.drive('select');
    const frame = await editor.open();
    await frame.waitForFunction(() => document.querySelector('#html').value);
    assert.equal(await frame.$eval('#html', ({ value }) => value), div);
    await frame.$eval('#html', (place) => (place.value = place.value.replace('"82.3"', '"50"')));
    await editor.finish(frame, '#insert');
    const saved = (await editor.drive('get')).replace(/\n+/g, '');
    assert.equal(saved, `<p>Before</p>${div.replace('"82.3"', '"50"')}<p>After</p>`);
    await editor.drive('undo');
    assert.equal((await editor.drive('get')).replace(/\n+/g, ''), `<p>Before</p>${div}<p>After</p>`);
  },

  async 'Cancel, Close and the Escape key leave the text as it is'({ editor, gauge }) {
    await editor.drive('set', `<p>Before</p>${gauge('div')}`);
    const before = await editor.drive('get');
    await editor.finish(await editor.open(), '#cancel');
    for (const close of [() => editor.closeDialog(), () => editor.press('Escape')]) {
      await editor.open();
      await close();
      await editor.closed();
    }
    assert.equal(await editor.drive('get'), before);
  },

  async 'a widget is copied and pasted within the text'({ editor, gauge, div }) {
    await editor.drive('set', `${gauge('div')}<p>After</p>`);
    await editor.drive('select');
    await editor.press('c', { commands: ['copy'] });
    await editor.drive('end');
    await editor.press('v', { commands: ['paste'] });
    assert.equal(countOf(await editor.drive('get'), div), 2);
  },

  async 'what could do harm is not kept'({ editor }) {
    for (const markup of [
      '<div data-factsheet="key-figure" data-factsheet-onclick="harm()" onclick="harm()">x</div>',
      '<factsheet-key-figure value="1" onclick="harm()" style="color: red">x</factsheet-key-figure>',
    ]) {
      await editor.drive('set', markup);
      assert.doesNotMatch(await editor.drive('get'), /harm|style/);
      assert.doesNotMatch(await editor.box((box) => box.outerHTML), /[^-]onclick/);
    }
  },

  async 'what is saved is published with the same data'({ editor, all, reader }) {
    for (const snippet of all.filter(({ spelling }) => spelling === 'div')) {
      await editor.drive('set', snippet.markup);
      assert.equal((await reader.outcome(await editor.drive('get'), snippet)).outcome, 'same', snippet.name);
    }
  },
};

/** Everything of one editor. */
async function tryEditor(name, { test, site, page, reader }) {
  const all = snippets(site.origin);
  const gauge = (spelling) => all.find((one) => one.name === 'gauge' && one.spelling === spelling).markup;
  const { words } = all[0];
  const tools = { all, gauge, div: gauge('div'), words, reader };
  const editor = await openEditor(name, { page, site });
  for (const [what, action] of Object.entries(TESTS))
    await test(`${name}: ${what}`, () => action({ ...tools, editor }));

  await test(`${name}: tags are written where the editor is set up so`, async () => {
    const other = await openEditor(name, { page, site }, { spelling: 'tag' });
    await other.drive('set', '<p>Before</p>');
    await other.drive('end');
    await other.build(gauge('div'));
    assert.ok((await other.drive('get')).includes(gauge('tag')));
  });

  await test(`${name}: the builder makes a widget, and changes it`, async () => {
    const other = await openEditor(name, { page, site }, { builder: BUILT });
    await other.drive('set', '<p>Before</p>');
    await other.drive('end');
    const first = await other.open('#part option[value=citizens]');
    await first.select('#part', 'citizens');
    await first.waitForFunction(() => document.querySelector('#snippet')?.value.includes('82.3%'));
    await other.finish(first, INSERT);
    const made = await other.drive('get');
    assert.match(
      made,
      /<div data-factsheet="indicator-gauge" [^]*data-factsheet-indicator="citizens"[^]*82\.3%<\/div>/,
    );
    await other.drive('select');
    const second = await other.open('#part option[value=citizens]:checked');
    // Only then does the builder know that the words are those of the widget itself.
    await second.waitForSelector('.stage factsheet-indicator-gauge[data-state=ready]');
    await second.select('#language', 'fr');
    await second.waitForFunction(() => document.querySelector('#snippet').value.includes('82,3'));
    await other.finish(second, INSERT);
    const changed = await other.drive('get');
    assert.equal(countOf(changed, 'data-factsheet="indicator-gauge"'), 1);
    assert.match(changed, /data-factsheet-lang="fr"[^]*82,3/);
  });

  await test(`${name}: axe finds nothing in the dialog with the builder`, async () => {
    const other = await openEditor(name, { page, site }, { builder: BUILT });
    await other.drive('set', `<p>Before</p>${gauge('div')}`);
    await other.open('#part option[value=citizens]');
    assert.deepEqual(await axeFindings(page, ['dialog']), []);
    await other.closeDialog();
    await other.closed();
  });

  await test(`${name}: a builder of another origin is refused in a sentence`, async () => {
    const other = await openEditor(name, { page, site }, { builder: `${site.otherOrigin}/builder.html` });
    assert.match(await other.refused(), /must be of this page’s origin/);
    await other.closeDialog();
    await other.closed();
  });

  await test(`${name}: the loader in the page changes nothing in the text`, async () => {
    const after = `<div id="live">${gauge('div')}</div><script type="module" src="${scriptsOf(site.origin).page.src}"></script>`;
    const other = await openEditor(name, { page, site }, { after });
    await other.drive('set', gauge('div') + gauge('tag'));
    await page.waitForFunction(() => document.querySelector('#live [data-state=ready]'));
    assert.equal((await other.drive('get')).replace(/\n+/g, ''), gauge('div') + gauge('tag'));
  });
}

export default {
  name: 'editor-plugins',
  modules: true,

  run: (tools) =>
    withReader(async ({ page, site, reader }) => {
      for (const name of Object.keys(PLUGIN_PAGES)) await tryEditor(name, { ...tools, page, site, reader });
    }),
};
