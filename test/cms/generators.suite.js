/** Makers of whole sites: one page for every spelling of every widget, built as an author builds them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runModule, succeed, writeFiles } from './shared/generator.js';
import { linesOf, systemOf, versionOf } from './shared/lines.js';
import { tryAll, withReader } from './shared/trips.js';
import { snippets } from './shared/widgets.js';

/** Builds the pages in a folder, and says where each one's page is. */
const GENERATORS = {
  async hugo(folder, pages, lines) {
    writeFiles(folder, {
      'hugo.toml': [...lines, 'disableKinds = ["taxonomy", "term", "RSS", "sitemap"]', 'title = "Site"'].join('\n'),
      'layouts/_default/single.html': '{{ .Content }}',
      'layouts/index.html': '',
      ...Object.fromEntries(
        pages.map((text, index) => [`content/page-${index}.md`, `---\ntitle: A\n---\n\n${text}\n`]),
      ),
    });
    await succeed('hugo', ['--quiet', '--config', 'hugo.toml'], folder);
    return (index) => `public/page-${index}/index.html`;
  },

  async eleventy(folder, pages) {
    writeFiles(folder, Object.fromEntries(pages.map((text, index) => [`page-${index}.md`, `${text}\n`])));
    await runModule('@11ty/eleventy/cmd.cjs', ['--quiet', '--output=_site'], folder);
    return (index) => `_site/page-${index}/index.html`;
  },

  /** The engine of Docusaurus: JavaScript that React draws. */
  async mdx(folder, pages) {
    const [{ evaluate }, runtime, { createElement }, { renderToStaticMarkup }] = await Promise.all(
      ['@mdx-js/mdx', 'react/jsx-runtime', 'react', 'react-dom/server'].map((name) => import(name)),
    );
    const draw = async (text) => renderToStaticMarkup(createElement((await evaluate(text, runtime)).default));
    const drawn = await Promise.all(pages.map(draw));
    writeFiles(folder, Object.fromEntries(drawn.map((html, index) => [`page-${index}.html`, html])));
    return (index) => `page-${index}.html`;
  },
};

/** The version of a generator. */
async function versionOfGenerator(name) {
  if (name !== 'hugo') return versionOf({ eleventy: '@11ty/eleventy', mdx: '@mdx-js/mdx' }[name] ?? name);
  const [, version] = /v([\d.]+)/.exec(await succeed('hugo', ['version']));
  return version;
}

export default {
  name: 'generators',
  packages: ['hugo'],
  modules: true,

  run: (tools) =>
    withReader(async (reading) => {
      for (const system of ['hugo', 'hugo-allowed', 'eleventy', 'mdx']) {
        const [name] = system.split('-');
        const folder = join(tools.folder, system);
        const pages = snippets(reading.site.origin, systemOf(system)).map(({ markup }) => markup);
        const fileOf = await GENERATORS[name](folder, pages, linesOf(system));
        const publish = (text) => readFileSync(join(folder, fileOf(pages.indexOf(text))), 'utf8');
        await tryAll({ ...tools, ...reading }, { system, version: await versionOfGenerator(name), publish });
      }
    }),
};
