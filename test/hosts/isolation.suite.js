/** Every element in every host page, compared with the same element in a plain page, pixel by pixel. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, countColours, cut, read, write } from '../../scripts/lib/pictures.js';
import { hosts } from './isolation/hosts.js';
import { allowed } from './isolation/allowed.js';
import { markup, names, PINNED, place, untilReady } from './isolation/widgets.js';

/** Where pictures go that differ from the plain page's, to be looked at: a folder named in the environment. */
const KEEP = process.env.HOST_PICTURES;

/** All widgets stand below each other in it. */
const WINDOW = { width: 700, height: 4600 };

const page = (
  { doctype = '<!doctype html>', html = '', head = '', body = '', wrap = (all) => all.join('') },
  widgets,
) =>
  `${doctype}<html lang="en" ${html}><head><meta charset="utf-8"><title>Host</title>${head}
<script type="module" src="/dist/factsheet-elements.js"></script></head><body ${body}>${wrap(widgets)}</body></html>`;

/** Opens a page with all widgets and takes a picture of each, in the places of the plain page. */
async function picture({ tab, site }, host, places) {
  await tab.goto(site.page(page(host, markup(host.attributes, PINNED + (host.pinned ?? '')))));
  await tab.evaluate(untilReady);
  if (host.then) await tab.evaluate(host.then);
  const boxes = await tab.evaluate(place, places);
  const whole = read(await tab.screenshot());
  return boxes.map((box) => ({ box, pixels: cut(whole, box) }));
}

function keep(engine, host, widget, pictures) {
  if (!KEEP) return;
  mkdirSync(KEEP, { recursive: true });
  for (const [kind, picture] of Object.entries(pictures)) {
    const name = `${engine}-${host}-${widget}-${kind}.png`.replace(/[^\w.-]+/g, '_');
    writeFileSync(join(KEEP, name), write(picture));
  }
}

/** A plain page may be in the other theme or direction: `like` says in which. */
const plain = ({ theme = 'light', dir = 'ltr' } = {}) => ({
  html: `dir="${dir}"`,
  attributes: theme === 'dark' ? 'theme="dark"' : '',
});

export const suite = {
  name: 'isolation',
  order: 1,
  title: 'Host page × element: differing pixels',
  note: `Each page has all elements, ${names.length} widgets of 640 px, with the page's style sheets and scripts of dist/;
the figure is the number of pixels that differ from the same widget in a plain page, by however little.`,
  engines: ['chromium', 'firefox', 'webkit'],
  measured: true,

  async *cells({ engine, site }) {
    const tab = await engine.newPage();
    await tab.setViewport(WINDOW);
    const plains = new Map();
    for (const [row, host] of Object.entries(hosts)) {
      const key = JSON.stringify(host.like ?? {});
      if (!plains.has(key)) plains.set(key, await picture({ tab, site }, plain(host.like)));
      const expected = plains.get(key);
      const places = expected.map(({ box }) => box);
      const found = await picture({ tab, site }, host, places);
      for (const [index, column] of names.entries()) {
        const pictures = { plain: expected[index].pixels, host: found[index].pixels };
        const { count, levels } = compare(pictures.plain, pictures.host);
        const reason = count > 0 ? allowed({ row, engine: engine.name, count, levels }) : undefined;
        if (count > 0) keep(engine.name, row, column, pictures);
        const blank = countColours(pictures.plain) < 3;
        const wrong = count > 0 && !reason ? `${count} pixels differ, by up to ${levels} of 255` : undefined;
        yield { row, column, result: count, fault: blank ? 'the picture is blank' : wrong, reason };
      }
    }
    await tab.close();
  },
};
