/** Classic content: posts without blocks, as older sites and other programs write them, with paragraphs made of lines. */
import assert from 'node:assert/strict';
import { divSnippet, linkSnippet, tagSnippet } from './snippets.js';
import { assertWidget } from './in-editor.js';
import { pictureIn, read } from './browser.js';
import { PATH, WORDS } from './embed-site.js';
import { until } from './until.js';

const LABEL = 'Services & "data" for <all> citizens';
const GAUGE = { indicator: 'citizens', value: '82.3', label: LABEL };
const snippet = { tag: 'factsheet-indicator-gauge', attributes: GAUGE, words: WORDS };

const around = (markup) => `First paragraph -- with "quotes".\n\n${markup}\n\nLast paragraph.`;

/** Spellings in classic content, and what the widget says. */
const contents = ({ site, file }) => ({
  'a tag on a line of its own': [around(tagSnippet(snippet)), ['82.3%', LABEL]],
  'a tag in the midst of a line': [`It is so: ${tagSnippet(snippet)} That is all.`, ['82.3%', LABEL]],
  'a tag with paragraphs and blank lines inside': [
    around(
      `<factsheet-indicator-gauge indicator="citizens"\n value="82.3">\n\n<p>${WORDS}</p>\n\nMore.\n\n</factsheet-indicator-gauge>`,
    ),
    ['82.3%'],
  ],
  'a div': [around(divSnippet(snippet)), ['82.3%', LABEL]],
  'a link': [around(linkSnippet(site.origin)), ['82.3%']],
  'an address on a line of its own': [around(`${site.origin}${PATH}?lang=fr`), ['82,3']],
  'a shortcode': [
    around('[factsheet widget="indicator-gauge" indicator="citizens" value="82.3" year="2023"]The words.[/factsheet]'),
    ['82.3%', 'Reference year: 2023'],
  ],
  'a shortcode with a file of the media library': [
    around(`[factsheet widget="topic-chart" media="${file.id}" table="open"]`),
    ['Public administrations'],
  ],
  'a shortcode with the address of an embed page': [around(`[factsheet embed="${site.origin}${PATH}"]`), ['82.3%']],
});

/** @param {object} lab see in-editor.js */
export async function testClassicContent({ test, browser, wordpress, site, editors, file, pictures }) {
  for (const [name, [content, texts]] of Object.entries(contents({ site, file }))) {
    await test(`classic content, author: ${name} ends as a widget`, async () => {
      const post = await wordpress.rest('author', 'posts', { title: `Classic: ${name}`, content, status: 'publish' });
      const { content: saved } = await wordpress.rest('author', `posts/${post.id}?context=edit`);
      const { content: again } = await wordpress.rest('author', `posts/${post.id}?context=edit`, {
        content: saved.raw,
      });
      assert.equal(again.raw, saved.raw);
      const picture = pictureIn(pictures, `classic-${name.replaceAll(' ', '-')}`);
      const seen = await read(browser, post.link, { picture });
      assertWidget(seen, texts);
      assert.equal(seen.elements.length, 1);
      // Their own paragraphs and quotes are still made for the text around.
      if (content.startsWith('First')) assert.match(seen.text, /First paragraph — with “quotes”\..*Last paragraph\./);
    });
  }

  await test('a shortcode that names no widget tells its author so, and readers nothing', async () => {
    const content = around('[factsheet widget="gauge"]The words.[/factsheet]');
    const post = await wordpress.rest('author', 'posts', { title: 'No widget', content, status: 'publish' });
    const reader = await read(browser, post.link, { elements: 0 });
    assert.match(reader.text, /The words\./);
    assert.doesNotMatch(reader.text, /names no widget/);
    const { page } = await editors.author();
    const author = await read(browser, post.link, { elements: 0, page });
    assert.match(author.text, /names no widget \(“gauge”\).*indicator-gauge, /);
  });

  await test('the Classic block keeps a tag when it is edited', async () => {
    const content = around(tagSnippet(snippet));
    const post = await wordpress.rest('author', 'posts', { title: 'Classic block', content, status: 'publish' });
    const editor = await (await editors.author()).open(post.id);
    await editor.page.waitForSelector('.wp-block-freeform.mce-content-body factsheet-indicator-gauge');
    // The first click chooses the block, and only then is there a place to type.
    const isInside = () => editor.page.evaluate(() => Boolean(document.activeElement.closest('.wp-block-freeform')));
    await until('the text is entered', async () => {
      await editor.page.click('.wp-block-freeform.mce-content-body p');
      return isInside();
    });
    await editor.page.keyboard.type('Edited.');
    await editor.page.waitForSelector(
      '::-p-xpath(//*[contains(@class, "wp-block-freeform")]//p[contains(., "Edited.")])',
    );
    await editor.page.focus('.editor-post-title__input');
    const saved = await until('the text is saved', async () => {
      const { content: now } = await editor.save();
      return now.includes('Edited.') && now;
    });
    assert.match(saved, /<factsheet-indicator-gauge [^]*value="82\.3"/);
    assertWidget(await read(browser, post.link), ['82.3%', LABEL]);
  });
}
