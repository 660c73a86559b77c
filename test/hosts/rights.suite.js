/** What stays the page's right: to hide, float, size and space the elements, in any direction and at any zoom. */
import { countColours, cut, read } from '../../scripts/lib/pictures.js';
import { checks } from './isolation/rights.js';
import { markup, names, untilReady } from './isolation/widgets.js';

const page = ({ html = '', head = '', wrap }, widgets) =>
  `<!doctype html><html lang="en" ${html}><head><meta charset="utf-8"><title>Host</title>
<style>body { margin: 8px } ${head}</style><script type="module" src="/dist/factsheet-elements.js"></script></head>
<body>${widgets.map(wrap).join('')}</body></html>`;

/** Where nothing but the page is drawn. */
const WITHOUT_SCROLLBARS = { x: 0, y: 0, width: 960, height: 760 };

export const suite = {
  name: 'rights',
  order: 2,
  title: 'What stays the page’s right',
  engines: ['chromium', 'firefox', 'webkit'],

  async *cells({ engine, site }) {
    const tab = await engine.newPage();
    await tab.setViewport({ width: 1000, height: 800 });
    for (const [column, check] of Object.entries(checks)) {
      const { attributes = '', style = '', look, given } = check;
      await tab.goto(site.page(page(check, markup(attributes, style))));
      await tab.evaluate(untilReady);
      const faults = await tab.evaluate(look, ...(given ? [given] : []));
      const seen = check.blank ? countColours(cut(read(await tab.screenshot()), WITHOUT_SCROLLBARS)) : 1;
      for (const [index, row] of names.entries()) {
        const fault = seen > 1 ? `something is seen, in ${seen} colours or more` : faults[index] || undefined;
        yield { row, column, result: fault ? 'no' : 'yes', fault };
      }
    }
    await tab.close();
  },
};
