/** VitePress: pages that Vue draws twice, once when the site is built and once in the browser. */
import assert from 'node:assert/strict';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { at, run } from '../../scripts/lib/project.js';
import { writeFiles } from './shared/generator.js';
import { versionOf } from './shared/lines.js';
import { withReader } from './shared/trips.js';
import { scriptsOf, snippets } from './shared/widgets.js';

/** The site's own frame: where readers see the page, and a widget of the site behind it. */
const THEME = `import { h } from 'vue';
import { Content } from 'vitepress';
const mark = { id: 'mark', 'data-factsheet': 'key-figure', 'data-factsheet-value': '1', 'data-factsheet-label': 'x' };
export default { Layout: () => h('div', [h('div', { id: 'content' }, h(Content)), h('div', mark, 'x')]) };`;

const configOf = (path, script) => `export default {
  base: '${path}',
  head: [['script', { type: 'module', src: '${script}' }]],
  ignoreDeadLinks: true,
};`;

/** Builds a site of these pages. */
async function build(folder, path, script, pages) {
  writeFiles(folder, {
    'package.json': '{ "type": "module" }',
    '.vitepress/config.mjs': configOf(path, script),
    '.vitepress/theme/index.js': THEME,
    ...Object.fromEntries(pages.map((text, index) => [`page-${index}.md`, `${text}\n`])),
  });
  symlinkSync(at('test', 'cms', 'node_modules'), join(folder, 'node_modules'));
  const program = at('test', 'cms', 'node_modules', 'vitepress', 'bin', 'vitepress.js');
  return run(process.execPath, [program, 'build'], { cwd: folder });
}

/** Builds a site of snippets, and looks at their pages. */
async function tryAllOf(all, name, { record, folder, site, reader }) {
  const version = versionOf('vitepress');
  const path = `/${name}/`;
  const place = join(folder, name);
  const texts = all.map(({ markup }) => markup);
  const { code, output } = await build(place, path, scriptsOf(site.origin).page.src, texts);
  if (code !== 0) return output;
  site.folder(path, join(place, '.vitepress', 'dist'));
  for (const [index, snippet] of all.entries()) {
    const html = readFileSync(join(place, '.vitepress', 'dist', `page-${index}.html`), 'utf8');
    const address = `${site.origin}${path}page-${index}.html`;
    const seen = await reader.outcome(html, snippet, address);
    record({ system: 'vitepress', version, spelling: snippet.spelling, ...seen });
  }
  return '';
}

export default {
  name: 'vitepress',
  modules: true,

  run: (tools) =>
    withReader(async (reading) => {
      const all = snippets(reading.site.origin);
      await tools.test('every spelling of every widget without its script', async () => {
        const others = all.filter(({ spelling }) => spelling !== 'html');
        assert.equal(await tryAllOf(others, 'without-script', { ...tools, ...reading }), '');
      });
      await tools.test('a script in a page is taken for the program of the page', async () => {
        const [own] = all.filter(({ spelling }) => spelling === 'html');
        const said = await tryAllOf([own], 'with-script', { ...tools, ...reading });
        assert.match(said, /Received protocol 'http:'/);
        const seen = { outcome: 'lost', detail: 'the site is not built' };
        tools.record({ system: 'vitepress', version: versionOf('vitepress'), spelling: 'html', ...seen });
      });
    }),
};
