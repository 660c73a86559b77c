/** What stays the page's right: to hide, float, size and space the elements, in any direction and at any zoom. */
import { countColours, read } from '../../scripts/lib/hosts/pictures.js';
import { checks } from './isolation/rights.js';
import { markup, names, untilReady } from './isolation/widgets.js';

const page = ({ html = '', head = '', wrap }, widgets) =>
  `<!doctype html><html lang="en" ${html}><head><meta charset="utf-8"><title>Host</title>
<style>body { margin: 8px } ${head}</style><script type="module" src="/dist/factsheet-elements.js"></script></head>
<body>${widgets.map(wrap).join('')}</body></html>`;

export const suite = {
  name: 'rights',
  order: 2,
  title: 'What stays the page’s right',
  engines: ['chromium', 'firefox', 'webkit'],

  async *cells({ engine, site }) {
    const tab = await engine.newPage();
    for (const [column, check] of Object.entries(checks)) {
      const { width = 1000, height = 800, attributes = '', style = '', look, given } = check;
      await tab.setViewport({ width, height });
      await tab.goto(site.page(page(check, markup(attributes, style))));
      await tab.evaluate(untilReady);
      const faults = await tab.evaluate(look, ...(given ? [given] : []));
      const seen = check.blank ? countColours(read(await tab.screenshot())) : 1;
      for (const [index, row] of names.entries()) {
        const fault = seen > 1 ? `something is seen: ${seen} colours` : faults[index] || undefined;
        yield { row, column, result: fault ? 'no' : 'yes', fault };
      }
    }
    await tab.close();
  },
};
