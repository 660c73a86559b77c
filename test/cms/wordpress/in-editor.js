/** What people put in with the block editor, and what readers get of it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { at } from '../../../scripts/lib/project.js';
import { axeFindings } from '../shared/axe.js';
import { pictureIn, read } from './browser.js';
import { MISSING, PATH, WORDS } from './embed-site.js';

const BLOCK = 'factsheet-elements/widget';
const TAG =
  '<factsheet-indicator-gauge indicator="citizens" value="82.3" average="79" year="2023">Digital public services for citizens: 82.3%</factsheet-indicator-gauge>';

/** The widget is there, says what it shall, and nothing went wrong. */
export function assertWidget(seen, texts = ['82.3%', 'services for citizens']) {
  assert.deepEqual(seen.faults, []);
  const [element] = seen.elements;
  assert.ok(element, `no widget in: ${seen.text}`);
  assert.ok(element.isDefined, `<${element.tag}> is not defined`);
  assert.equal(element.state, 'ready');
  const { text } = element;
  for (const one of texts) assert.ok(text.toLowerCase().includes(one.toLowerCase()), `"${one}" is not in "${text}"`);
  assert.ok(seen.overflow <= 0, `at 320 px the page is ${seen.overflow} px too wide`);
  assert.equal(seen.scripts.length, 1, 'the script is there once');
}

/** What was saved is opened and saved again: it must be as it was. */
async function saveAgain({ wordpress, role }, editor, { id, content }) {
  assert.ok(await editor.isUndamaged(content), `WordPress finds a block damaged in: ${content}`);
  const { content: again } = await wordpress.rest(role, `posts/${id}?context=edit`, { content });
  assert.equal(again.raw, content);
}

/** @returns {Record<string, (editor: import('./editor.js').Editor) => Promise<string[] | undefined>>} what each puts in */
function ways({ site, file }) {
  return {
    async 'the block with a number typed by hand'(editor) {
      await editor.insert('Factsheet widget');
      await editor.fill('Indicator', 'citizens');
      await editor.fill('Value', '82.3');
      assert.match(await editor.preview(), /82\.3%/);
    },
    async 'the block with counts typed by hand'(editor) {
      await editor.insert('Factsheet widget');
      await editor.fill('Widget', 'topic-chart');
      await editor.fill('Counts', 'Trust & cybersecurity 1; "Others" 3');
      assert.match(await editor.preview(), /"Others"/);
      return ['Trust & cybersecurity', '"Others"'];
    },
    async 'the block with data of an address'(editor) {
      await editor.insert('Factsheet widget');
      await editor.choose('An address');
      await editor.fill('Address', `${site.origin}/embed/be-2024/factsheet.json`);
      await editor.fill('Indicator', 'citizens');
      assert.match(await editor.preview(), /82\.3%/);
    },
    async 'the block with the address of an embed page'(editor) {
      await editor.insert('Factsheet widget');
      await editor.choose('An address');
      await editor.fill('Address', `${site.origin}${PATH}?lang=fr`);
      assert.match(await editor.preview(), /82,3/);
      return ['82,3', 'Services publics numériques pour les citoyens'];
    },
    async 'the block with a file of the media library'(editor) {
      await editor.insert('Factsheet widget');
      await editor.choose('A file of the media library');
      await editor.chooseFile('Choose a file of the media library', file.title);
      await editor.fill('Widget', 'topic-chart');
      assert.match(await editor.preview(), /Public administrations/);
      return ['Public administrations', 'Trust and cybersecurity'];
    },
    async 'the shortcode block'(editor) {
      await editor.insert('Shortcode');
      await editor.writeInside('[factsheet widget="indicator-gauge" indicator="citizens" value="82.3" lang="en"]');
    },
    async 'a pasted shortcode'(editor) {
      await editor.enterText();
      await editor.paste({ 'text/plain': '[factsheet widget="indicator-gauge" indicator="citizens" value="82.3"]' });
      await editor.block(BLOCK);
    },
    async 'a pasted tag'(editor) {
      await editor.enterText();
      await editor.paste({ 'text/plain': TAG });
      await editor.block(BLOCK);
      assert.match(await editor.preview(), /82\.3%/);
    },
    async 'a pasted link'(editor) {
      await editor.enterText();
      const link = `<a href="${site.origin}${PATH}">${WORDS}</a>`;
      await editor.paste({ 'text/plain': WORDS, 'text/html': `<p>${link}</p>` });
      await editor.block('core/paragraph');
    },
    async 'a pasted address of an embed page'(editor) {
      await editor.enterText();
      await editor.paste({ 'text/plain': `${site.origin}${PATH}` });
      await editor.block(BLOCK);
      assert.match(await editor.preview(), /82\.3%/);
    },
    async 'a tag in a block of HTML'(editor) {
      await editor.insert('Custom HTML');
      await editor.writeInside(TAG);
    },
    async 'a div in a block of HTML'(editor) {
      await editor.insert('Custom HTML');
      await editor.writeInside(
        `<div data-factsheet="indicator-gauge" data-factsheet-indicator="citizens" data-factsheet-value="82.3">${WORDS}</div>`,
      );
    },
  };
}

/** Everything that an Author does; of the others, what differs by role. */
const ROLES = {
  author: () => true,
  admin: (way) => ['the block with a number typed by hand', 'a pasted tag'].includes(way),
  editor: (way) => way === 'a pasted link',
};

/** @param {object} lab `test`, `browser`, `wordpress`, `site`, `editors`, `pictures` */
export async function testBlockEditor({ test, browser, wordpress, site, editors, file, pictures }) {
  for (const [role, has] of Object.entries(ROLES)) {
    for (const [way, put] of Object.entries(ways({ site, file })).filter(([name]) => has(name))) {
      await test(`${role}: ${way} ends as a widget on the published page`, async () => {
        const editor = await editors[role]();
        await editor.begin(`${role}: ${way}`);
        const texts = await put(editor);
        const name = `${role}-${way.replaceAll(' ', '-')}`;
        if (pictures) await editor.page.screenshot({ path: `${pictureIn(pictures, `editor-${name}`)}.png` });
        const post = await editor.publish();
        assert.equal(post.status, 'publish');
        await saveAgain({ wordpress, role }, editor, post);
        assertWidget(await read(browser, post.link, { picture: pictureIn(pictures, `page-${name}`) }), texts);
        assert.deepEqual(editor.faults.splice(0), []);
      });
    }
  }

  await test('contributor: the block is seen in the preview, and handed in', async () => {
    const editor = await editors.contributor();
    await editor.begin('contributor: the block');
    await ways({ site, file })['the block with a number typed by hand'](editor);
    const post = await editor.publish();
    assert.equal(post.status, 'pending');
    const page = await editor.page.browserContext().newPage();
    assertWidget(await read(browser, `${wordpress.address}/?p=${post.id}&preview=true`, { page }));
    await page.close();
  });

  await test('bad data are told in the editor in one sentence, and the form keeps what was typed', async () => {
    const editor = await editors.author();
    await editor.begin('author: bad data');
    await editor.insert('Factsheet widget');
    await editor.choose('An address');
    await editor.fill('Address', `${site.origin}${MISSING}`);
    await editor.fill('Indicator', 'citizens');
    const notice = await editor.page.waitForSelector('.block-editor-block-list__block .components-notice__content');
    assert.match(await notice.evaluate((one) => one.textContent), /cannot be shown: There is no file here/);
    const [block] = await editor.blocks();
    assert.equal(block.attributes.attributes.src, `${site.origin}${MISSING}`);
    await editor.save();
  });

  await test('axe finds nothing in the block and its side bar', async () => {
    const editor = await editors.author();
    for (const put of ['the block with a number typed by hand', 'the block with counts typed by hand']) {
      const { page } = await editor.begin(`author: axe, ${put}`);
      await ways({ site, file })[put](editor);
      await openPanels(page);
      // The colours of fields are WordPress's own; behind some, axe cannot tell which colour is seen.
      const found = await axeFindings(
        page,
        ['.block-editor-block-inspector', `[data-type="${BLOCK}"]`],
        ['color-contrast'],
      );
      assert.deepEqual(found, [], put);
      await editor.save();
    }
  });
}

/** Opens what is closed in the side bar. */
async function openPanels(page) {
  for (const panel of await page.$$(
    '.block-editor-block-inspector .components-panel__body-toggle[aria-expanded=false]',
  )) {
    await panel.click();
  }
}

/** The example's file in the media library, put there by an Author. */
export async function uploadExample(wordpress) {
  return wordpress.upload(
    'author',
    'belgium-2024.json',
    readFileSync(at('examples', 'belgium-2024.json')),
    'application/json',
  );
}
