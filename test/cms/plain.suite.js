/** Pages that publish what is written, as it is. */
import { tryAll, withReader } from './shared/trips.js';

const NO_SCRIPTS = '<meta http-equiv="Content-Security-Policy" content="script-src \'none\'">';

export default {
  name: 'plain',

  run: (tools) =>
    withReader(async ({ version, site, ...reading }) => {
      const tried = `Chromium ${version}`;
      await tryAll({ ...tools, ...reading, site }, { system: 'html', version: tried });
      const publish = (text) => {
        const page = `<!doctype html><meta charset="utf-8">${NO_SCRIPTS}<div id="content">${text}</div>`;
        return { text, address: site.page(page) };
      };
      await tryAll({ ...tools, ...reading, site }, { system: 'html-without-scripts', version: tried, publish });
    }),
};
