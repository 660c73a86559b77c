/** Without any plugin: the address of an embed page, pasted on a line of its own, stands in a frame. */
import assert from 'node:assert/strict';
import { pictureIn, read } from './browser.js';
import { PATH } from './embed-site.js';

/** @param {object} lab see in-editor.js */
export async function testOembed({ test, browser, site, editors, pictures }) {
  await test('without the plugin, author: a pasted address becomes a frame as high as the widget', async () => {
    const editor = await editors.author();
    await editor.begin('A pasted address without the plugin');
    // WordPress itself makes an embed of what is pasted only where it begins with https, which no test server does.
    await editor.insert('Embed');
    const field = await editor.page.waitForSelector('.wp-block-embed input[type="url"]');
    await field.type(`${site.origin}${PATH}`);
    await editor.page.keyboard.press('Enter');
    await editor.page.waitForSelector('.wp-block-embed__wrapper iframe');
    if (pictures) await editor.page.screenshot({ path: `${pictureIn(pictures, 'editor-oembed')}.png` });
    const post = await editor.publish();
    const seen = await read(browser, post.link, {
      elements: 0,
      frames: 1,
      fits: true,
      picture: pictureIn(pictures, 'page-oembed'),
    });
    assert.deepEqual(seen.faults, []);
    assert.equal(seen.frames.length, 1);
    const [{ sandbox, text, height, inner }] = seen.frames;
    assert.equal(sandbox, 'allow-scripts');
    assert.match(text, /82\.3%/);
    assert.ok(Math.abs(height - Math.max(inner, 200)) <= 2, `the frame is ${height} px high, the widget ${inner}`);
    assert.deepEqual(seen.scripts, []);
  });
}
