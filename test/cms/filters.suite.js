/** Filters that keep markup from harming: what systems of all kinds send through them, as they come and as advised. */
import { linesOf, optionsOf, optionsText, versionOf } from './shared/lines.js';
import { refuseHarm, tryAll, withReader } from './shared/trips.js';

async function sanitizeHtml(id) {
  const { default: filter } = await import('sanitize-html');
  const options = optionsOf(id, { sanitizeHtml: filter });
  return (markup) => filter(markup, options);
}

async function rehypeSanitize(id) {
  const names = ['unified', 'rehype-parse', 'rehype-stringify', 'rehype-sanitize'];
  const [{ unified }, parse, stringify, filter] = await Promise.all(names.map((name) => import(name)));
  const schema = { ...filter.defaultSchema, ...optionsOf(id, { defaultSchema: filter.defaultSchema }) };
  const processor = unified().use(parse.default, { fragment: true }).use(filter.default, schema).use(stringify.default);
  return async (markup) => String(await processor.process(markup));
}

/** In a browser, as it is meant to run. */
async function domPurify(id, { page, site }) {
  await page.goto(site.page('<!doctype html><script src="/modules/dompurify/dist/purify.min.js"></script>'));
  return (markup) => page.evaluate(`DOMPurify.sanitize(${JSON.stringify(markup)}, ${optionsText(id)})`);
}

/** The browser's own. */
async function sanitizerApi(id, { page, site }) {
  await page.goto(site.page('<!doctype html><title>Filter</title>'));
  const set = (markup) => `{
    const element = document.createElement('div');
    const sanitizer = new Sanitizer();
    ${linesOf(id).join(';\n')};
    element.setHTML(${JSON.stringify(markup)}, { sanitizer });
    element.innerHTML;
  }`;
  return (markup) => page.evaluate(set(markup));
}

const FILTERS = {
  dompurify: domPurify,
  'sanitize-html': sanitizeHtml,
  'rehype-sanitize': rehypeSanitize,
  'sanitizer-api': sanitizerApi,
};

export default {
  name: 'filters',
  modules: true,

  run: (tools) =>
    withReader(async ({ version, ...reading }) => {
      for (const [name, start] of Object.entries(FILTERS)) {
        for (const system of [name, `${name}-allowed`]) {
          const save = await start(system, reading);
          const tried = name === 'sanitizer-api' ? `Chromium ${version}` : versionOf(name);
          await tryAll({ ...tools, ...reading }, { system, version: tried, save });
          await refuseHarm(tools, system, save);
        }
      }
    }),
};
