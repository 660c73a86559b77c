/** Pages that publish what is written, as it is. */
import { tryAll, withReader } from './shared/trips.js';

export default {
  name: 'plain',

  run: (tools) =>
    withReader(async ({ version, ...reading }) => {
      const save = (markup) => markup;
      await tryAll({ ...tools, ...reading }, { system: 'html', version: `Chromium ${version}`, save });
    }),
};
