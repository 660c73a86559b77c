/** Docusaurus: pages of MDX that React draws twice, once when the site is built and once in the browser. */
import assert from 'node:assert/strict';
import { createReadStream, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { contentType, fileOf } from '../../scripts/lib/static-server.js';
import { at } from '../../scripts/lib/project.js';
import { runModule, writeFiles } from './shared/generator.js';
import { versionOf } from './shared/lines.js';
import { tryAll, withReader } from './shared/trips.js';
import { scriptsOf, snippets } from './shared/widgets.js';

const BASE = '/docusaurus/';
/** In the address of a page: without the script of the site. */
const WITHOUT = 'without-script';

/** The line of the docs stands in it. */
const configOf = ({ src }) => `export default {
  title: 'Site',
  url: 'https://site.example',
  baseUrl: '${BASE}',
  onBrokenLinks: 'ignore',
  scripts: [{ src: '${src}', type: 'module' }],
  themes: ['@docusaurus/theme-classic'],
  plugins: ['@docusaurus/plugin-content-pages'],
};`;

/**
 * Its usual theme, with a sign for where the text stands, and behind it a widget of the site, where it has its script. A
 * page that is named in the address is opened as by a click: React draws it in place of the one that is there.
 */
const FRAME = {
  'src/theme/MDXContent/index.js': `import { useEffect, useState } from 'react';
import { useHistory } from '@docusaurus/router';
import Original from '@theme-original/MDXContent';
const mark = { id: 'mark', 'data-factsheet': 'key-figure', 'data-factsheet-value': '1', 'data-factsheet-label': 'x' };
export default (props) => {
  const history = useHistory();
  const [hasScript, setHasScript] = useState(true);
  useEffect(() => {
    const page = new URLSearchParams(location.search).get('open');
    if (page) history.push('${BASE}' + page + '/');
    else setHasScript(document.querySelector('head script[src$="/autoloader.js"]') !== null);
  }, []);
  return <><div id="content"><Original {...props} /></div>{hasScript && <div {...mark}>x</div>}</>;
};`,
  // What never becomes a widget: as long as it is there, the page is not looked at.
  'src/pages/index.mdx': '<div data-factsheet="none"></div>',
};

/** Builds a site of these pages. */
async function build(folder, script, pages) {
  writeFiles(folder, {
    'package.json': '{}',
    'docusaurus.config.js': configOf(script),
    ...FRAME,
    ...Object.fromEntries(pages.map((text, index) => [`src/pages/page-${index}.mdx`, `${text}\n`])),
  });
  symlinkSync(at('test', 'cms', 'node_modules'), join(folder, 'node_modules'));
  // It would ask for newer versions of itself, and keep what it compiled in the folder of packages.
  const env = { NO_UPDATE_NOTIFIER: '1', DOCUSAURUS_NO_PERSISTENT_CACHE: 'true' };
  await runModule('@docusaurus/core/bin/docusaurus.mjs', ['build'], folder, env);
  return join(folder, 'build');
}

/** The line of the configuration, as it stands in each page. */
const LINE = /<script src="[^"]*\/autoloader\.js" type="module"><\/script>/;

/** Serves what was built; where the address asks for it, as if the configuration had no such line. */
function serve(site, built) {
  site.handle(BASE, ({ url }, response) => {
    const file = fileOf(built, url.slice(BASE.length - 1));
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': contentType(file) });
    if (!url.includes(WITHOUT)) return createReadStream(file).pipe(response);
    const page = readFileSync(file, 'utf8');
    assert.match(page, LINE);
    return response.end(page.replace(LINE, ''));
  });
}

export default {
  name: 'docusaurus',
  modules: true,
  long: true,

  run: (tools) =>
    withReader(async (reading) => {
      const { site } = reading;
      const all = snippets(site.origin);
      const pages = all.map(({ markup }) => markup);
      const built = await build(join(tools.folder, 'site'), scriptsOf(site.origin).page, pages);
      serve(site, built);
      const publishAt = (addressOf) => (markup) => {
        const index = pages.indexOf(markup);
        const [page, script] = [`page-${index}`, all[index].spelling === 'html' ? WITHOUT : ''];
        const text = readFileSync(join(built, page, 'index.html'), 'utf8');
        return { text, address: site.origin + BASE + addressOf(page, script) };
      };
      const ways = {
        loaded: (page, script) => `${page}/?${script}`,
        'reached by a click': (page, script) => `?open=${page}&${script}`,
      };
      for (const [how, addressOf] of Object.entries(ways)) {
        const trip = { system: 'docusaurus', version: versionOf('@docusaurus/core'), publish: publishAt(addressOf) };
        await tryAll({ ...tools, ...reading }, { ...trip, how });
      }
    }),
};
