/** The scripts from other origins, in frames, and beside other people's scripts. */
import { situations } from './policies/situations.js';
import { ELEMENTS, faultWhereNot, faultWhereShown, open, page, prepare, script, TEXT } from './policies/page.js';

const WAYS = ['module', 'classic', 'autoloader'];

/** What must come of a way: the same for all, unless the situation says it for each. */
const expectedOf = ({ expected = 'shown' }, way) => (typeof expected === 'string' ? expected : expected[way]);

/** Makes the page of a situation, and gives its address. */
function pageOf(site, way, situation) {
  const { from, attributes = '', headers, head, nonce, after = '', elements = ELEMENTS + TEXT, around } = situation;
  const own = typeof attributes === 'string' ? attributes : attributes[way];
  const html = page(script[way](from, '', own) + after, elements, { head, nonce });
  return around ? around(html) : site.page(html, { headers });
}

/** Why the browser runs no script there. */
const reasonOf = ({ reason }, result) => (result === 'children stay' ? reason : undefined);

export const suite = {
  name: 'embedding',
  order: 4,
  title: 'Where scripts and pages come from × way to load the scripts',
  note: `Each page has a gauge with its data in attributes and a document of JSON; where the files may be fetched, also a
document of text in French, which needs the parser and a language.`,
  engines: ['chromium', 'firefox', 'webkit'],

  async *cells({ engine, site }) {
    await prepare(site);
    const tab = await engine.newPage();
    for (const [row, situation] of Object.entries(situations(site))) {
      for (const column of situation.ways ?? WAYS) {
        const seen = await open(tab, pageOf(site, column, situation));
        const result = expectedOf(situation, column);
        const general = result === 'shown' ? faultWhereShown(seen, situation.words) : faultWhereNot(seen);
        const particular = [situation.check?.(seen), situation.look && (await tab.evaluate(situation.look))];
        const fault = [general, ...particular].filter(Boolean).join('; ') || undefined;
        yield { row, column, result, reason: reasonOf(situation, result), fault };
      }
    }
    await tab.close();
  },
};
