/**
 * A real WordPress, without and with the plugin, in a real browser: what people of each role put in, and what readers get
 * of it.
 */
import { launchBrowser, logIn, takePictures } from './wordpress/browser.js';
import { Editor } from './wordpress/editor.js';
import { startEmbedSite } from './wordpress/embed-site.js';
import { testClassicContent } from './wordpress/classic.js';
import { testPages } from './wordpress/pages.js';
import { testBlockEditor, uploadExample } from './wordpress/in-editor.js';
import { testOembed } from './wordpress/oembed.js';
import { testFilterForAll, testRoundTrips } from './wordpress/round-trips.js';
import { PACKAGES, startWordpress } from './wordpress/server.js';

/** Those who are at work, logged in when they are first needed. */
function editorsOf(browser, wordpress) {
  const present = new Map();
  const editor = async (role) => {
    if (!present.has(role)) present.set(role, new Editor(await logIn(browser, wordpress, role), wordpress));
    return present.get(role);
  };
  return Object.fromEntries(['admin', 'editor', 'author', 'contributor'].map((role) => [role, () => editor(role)]));
}

/** Tests, with pictures of all open pages where one fails, for those who want to look at them. */
const seeing = (browser, pictures, test) => (name, run) =>
  test(name, async () => {
    try {
      await run();
    } catch (reason) {
      if (pictures) await takePictures(browser, pictures);
      throw reason;
    }
  });

/** Where CMS_PICTURES names a folder, pictures of the pages are put there. */
export default {
  name: 'WordPress',
  packages: PACKAGES,
  long: true,

  async run({ test, record, log, folder }) {
    const stops = [];
    try {
      const wordpress = await startWordpress(folder);
      stops.push(() => wordpress.stop());
      const site = await startEmbedSite(folder);
      stops.push(() => site.stop());
      const browser = await launchBrowser();
      stops.push(() => browser.close());
      log(`WordPress ${wordpress.version} at ${wordpress.address}`);
      const pictures = process.env.CMS_PICTURES;
      const lab = { test: seeing(browser, pictures, test), record, browser, wordpress, site, pictures };
      const editors = editorsOf(browser, wordpress);
      await testRoundTrips(lab, 'admin', 'wordpress-admin');
      await testRoundTrips(lab, 'author', 'wordpress-author');
      await testOembed({ ...lab, editors });
      await wordpress.ask('plugin', { active: true });
      await wordpress.ask('settings', { options: { factsheet_elements_origins: site.origin } });
      const active = { ...lab, editors, file: await uploadExample(wordpress) };
      await testRoundTrips(lab, 'author', 'wordpress-author-plugin');
      await testFilterForAll(lab);
      await testBlockEditor(active);
      await testClassicContent(active);
      await testPages(active);
    } finally {
      for (const stop of stops.reverse()) await stop();
    }
  },
};
