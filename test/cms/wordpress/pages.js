/** Pages that need no script have none; others than posts have theirs; the setting, the files, and what stays at the end. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { importSource } from '../../../scripts/lib/source-module.js';
import { at } from '../../../scripts/lib/project.js';
import { logIn, pictureIn, read } from './browser.js';
import { PATH, WORDS } from './embed-site.js';
import { assertWidget } from './in-editor.js';
import { linkSnippet, tagSnippet } from './snippets.js';

const TAG = tagSnippet({
  tag: 'factsheet-key-figure',
  attributes: { value: '10', label: 'new initiatives' },
  words: '10',
});

/** Addresses that are one of a widget's page, and such that are not. */
const ADDRESSES = [
  ...['indicator-gauge/citizens', 'indicator-gauge/e%C3%A9', 'topic-chart', 'initiative-list/trust/', 'document#x'],
  ...[
    'topic-chart?lang=fr&theme=dark&level=3',
    'topic-chart?lang=fr_FR&theme=pink&level=9',
    'topic-chart?lang=fr&lang=de',
  ],
  ...['indicator-gauge', 'topic-chart/trust', 'unknown', 'Document', ''],
].map((path) => `https://example.eu/a/embed/be-2024/${path}`);

async function testScripts({ test, browser, wordpress, site }) {
  await test('pages without widgets have neither script nor style', async () => {
    const content = `<p>Nothing, and <a href="https://elsewhere.example${PATH}">a link of a site that is not listed</a>.</p>`;
    const post = await wordpress.rest('author', 'posts', { title: 'None', content, status: 'publish' });
    for (const address of [post.link, `${wordpress.address}/sample-page/`]) {
      const seen = await read(browser, address, { elements: 0 });
      assert.deepEqual([seen.scripts, seen.elements, seen.faults], [[], [], []]);
      assert.doesNotMatch(await (await fetch(address)).text(), /plugins\/factsheet-elements/);
    }
  });

  await test('a widget in a widget area of a classic theme, and in a list of posts', async () => {
    const sidebar = {
      widget_block: { 7: { content: TAG }, _multiwidget: 1 },
      sidebars_widgets: { 'sidebar-1': ['block-7'], array_version: 3 },
    };
    await wordpress.ask('settings', { theme: 'twentytwentyone', options: sidebar });
    assertWidget(await read(browser, `${wordpress.address}/sample-page/`), ['10', 'new initiatives']);
    const none = { sidebars_widgets: { 'sidebar-1': [], array_version: 3 } };
    await wordpress.ask('settings', { options: none });
    const post = await wordpress.rest('author', 'posts', {
      title: 'In classic',
      content: linkSnippet(site.origin),
      status: 'publish',
    });
    assertWidget(await read(browser, post.link), ['82.3%']);
    await wordpress.ask('settings', { theme: 'twentytwentythree' });
  });
}

async function testSetting({ test, browser, wordpress, site, pictures }) {
  await test('only administrators see the setting; what is no origin is named, and kept', async () => {
    const page = await logIn(browser, wordpress, 'editor');
    await page.goto(`${wordpress.address}/wp-admin/options-general.php?page=factsheet-elements`);
    assert.match(await page.evaluate(() => document.body.textContent), /not allowed/);
    await page.browserContext().close();
    const admin = await logIn(browser, wordpress, 'admin');
    await admin.goto(`${wordpress.address}/wp-admin/options-general.php?page=factsheet-elements`);
    const field = '#factsheet_elements_origins';
    const typed = `${site.origin}/embed/\nnonsense <b>`;
    await admin.$eval(field, (element, text) => (element.value = text), typed);
    await Promise.all([admin.waitForNavigation(), admin.click('#submit')]);
    const seen = await admin.evaluate(() => document.querySelector('.wrap').textContent);
    assert.match(seen, /Not used, since it is no origin like https:\/\/example\.eu: nonsense/);
    assert.match(await admin.$eval(field, ({ value }) => value), /nonsense/);
    if (pictures) await admin.screenshot({ path: `${pictureIn(pictures, 'setting')}.png` });
    await admin.browserContext().close();
    const html = await (await fetch(`${wordpress.address}/sample-page/`)).text();
    assert.match(html, new RegExp(`<meta name="factsheet-origins" content="${site.origin}">`));
  });
}

async function testFiles({ test, wordpress }) {
  await test('factsheets may be uploaded by Authors as JSON and as text; other files are refused', async () => {
    const text = readFileSync(at('examples', 'belgium-2024.md'));
    const { address } = await wordpress.upload('author', 'belgium-2024.md', text, 'text/markdown');
    assert.match(await (await fetch(address)).text(), /Belgium/);
    const broken = wordpress.upload('author', 'page.json', '<!doctype html><script>alert(1)</script>', 'text/plain');
    await assert.rejects(broken, /not allowed/);
    const page = wordpress.upload('author', 'page.md', '<html><script>alert(1)</script></html>', 'text/markdown');
    await assert.rejects(page, /not allowed/);
    await assert.rejects(wordpress.upload('contributor', 'b.json', '{}', 'application/json'), /not allowed/);
  });
}

/** @param {object} lab see in-editor.js */
export async function testPages(lab) {
  const { test, browser, wordpress, editors, pictures } = lab;
  await testScripts(lab);
  await testSetting(lab);
  await testFiles(lab);

  await test('the plugin reads addresses as the script does', async () => {
    const { readEmbedAddress } = await importSource('src/snippet/embed-address.ts');
    const answers = await wordpress.ask('addresses', { addresses: ADDRESSES });
    for (const [index, address] of ADDRESSES.entries()) {
      const { tag, attributes } = readEmbedAddress(address) ?? {};
      const expected =
        tag && tag !== 'factsheet-unknown' ? { widget: tag.replace('factsheet-', ''), attributes } : undefined;
      const { widget, attributes: own } = answers[index] ?? {};
      assert.deepEqual(widget && { widget, attributes: own }, expected, address);
    }
  });

  await test('words that nobody wrote are those of the widget’s language', async () => {
    const shortcode = (more) => `[factsheet widget="indicator-gauge" ${more}]`;
    const content = `${shortcode('indicator="citizens" value="82.3" lang="fr-BE"')}\n\n${shortcode('indicator="eid" value="yes"')}\n\n${shortcode('label="Forms" value="82,3" unit="%"')}`;
    const post = await wordpress.rest('author', 'posts', { title: 'Words', content, status: 'publish' });
    const html = await (await fetch(post.link)).text();
    assert.match(html, />Services publics numériques pour les citoyens\u00a0: 82,3\s%<\/factsheet-indicator-gauge>/);
    assert.match(html, />eID scheme: Yes<\/factsheet-indicator-gauge>/);
    // No plain number: as it was typed, with its unit.
    assert.match(html, />Forms: 82,3\s?%<\/factsheet-indicator-gauge>/);
  });

  await test('an editor who reads French has the side bar in French', async () => {
    await wordpress.ask('settings', { options: { lab_locale: 'fr_FR' } });
    try {
      const editor = await editors.author();
      await editor.begin('En français');
      await editor.insert('Widget de fiche');
      await editor.fill('Indicateur', 'citizens');
      const chosen = 'select option[value=citizens]:checked';
      assert.equal(
        await editor.page.$eval(chosen, ({ textContent }) => textContent),
        'Services publics numériques pour les citoyens',
      );
      await editor.fill('Valeur', '82.3');
      assert.match(await editor.preview(), /82,3/);
      if (pictures) await editor.page.screenshot({ path: `${pictureIn(pictures, 'editor-french')}.png` });
      await editor.save();
    } finally {
      await wordpress.ask('settings', { options: { lab_locale: '' } });
    }
  });

  await test('when the plugin goes, its setting goes with it, and the words stay', async () => {
    const block = `<!-- wp:factsheet-elements/widget {"attributes":{"indicator":"citizens","value":"82.3"},"words":"${WORDS}"} -->\n<p class="wp-block-factsheet-elements-widget">${WORDS}</p>\n<!-- /wp:factsheet-elements/widget -->`;
    const post = await wordpress.rest('author', 'posts', { title: 'Stays', content: block, status: 'publish' });
    assertWidget(await read(browser, post.link));
    assert.deepEqual(await wordpress.ask('uninstall'), []);
    const seen = await read(browser, post.link, { elements: 0 });
    assert.match(seen.text, new RegExp(WORDS));
    assert.deepEqual([seen.elements, seen.scripts, seen.faults], [[], [], []]);
  });

  await test('PHP finds no fault with the plugin', () => {
    assert.deepEqual(
      wordpress.faults().filter((line) => line.includes('factsheet')),
      [],
    );
  });
}
