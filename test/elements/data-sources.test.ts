/** The same data give the same rendering, whichever way they come: one table per element. */
import { expect } from '@esm-bundle/chai';
import { registry } from '../../src/elements/registry.js';
import type { FactsheetElement } from '../../src/internal/base-element.js';
import { factsheet } from '../fixtures/factsheet.js';
import { page, settled, words } from '../helpers/elements.js';
import { waitUntil } from '../helpers/patience.js';

const escape = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value)).replace(/&/g, '&amp;').replace(/"/g, '&quot;');

const json = (value: unknown): string => `<script type="application/json">${JSON.stringify(value)}</script>`;

interface Ways {
  /** Attributes for every way. */
  common?: string;
  /** A factsheet with nothing but the part. */
  factsheet: object;
  /** Own attributes. */
  own?: string[];
  /** Children. */
  children?: string[];
  /** Words that the rendering must have. */
  words: string;
}

const { country, language, ...parts } = factsheet;
const only = (...members: (keyof typeof parts)[]) =>
  Object.fromEntries(members.map((member) => [member, parts[member]]));

const ways: Record<string, Ways> = {
  'factsheet-indicator-gauge': {
    common: 'indicator="citizens" label="Services"',
    factsheet: only('indicators'),
    own: ['value="82.3"', 'value="82.3 %"', 'value="82,3" unit="%"'],
    children: [
      json({ country, language, ...only('indicators') }),
      json({ value: 82.3, unit: '%' }),
      json({ id: 'citizens', kind: 'score', label: 'x', value: 82.3, decimals: 1 }),
    ],
    words: 'Services 82.3% Target 2030: 100% (17.7 points to go)',
  },
  'factsheet-indicator-grid': {
    common: 'heading="Indicators"',
    factsheet: only('indicators'),
    children: [json({ country, ...only('indicators') }), json(parts.indicators)],
    words:
      'Indicators eID scheme Yes Target 2030: at least one (met) eHealth records 100% Target 2030: 100% (met) ' +
      'Services for citizens 82.3% Target 2030: 100% (17.7 points to go) ' +
      'Services for businesses 92.6% Target 2030: 100% (7.4 points to go)',
  },
  'factsheet-key-figure': {
    factsheet: only('keyFigures'),
    own: ['value="10" label="new initiatives adopted"'],
    children: [json(only('keyFigures')), json({ value: 10, label: 'new initiatives adopted' })],
    words: '10 new initiatives adopted',
  },
  'factsheet-topic-chart': {
    common: 'caption="Per topic" table="hidden"',
    factsheet: { topicFigure: { counts: { trust: 1, innovation: 4 } } },
    own: [
      'counts="Trust and cybersecurity 1; Innovative technologies 4"',
      'counts=" Trust and cybersecurity: 1;Innovative technologies =4; "',
      `counts="${escape([
        { label: 'Trust and cybersecurity', count: 1 },
        { label: 'Innovative technologies', count: 4 },
      ])}"`,
    ],
    children: [
      json({ topicFigure: { counts: { trust: 1, innovation: 4 } } }),
      json({ trust: 1, innovation: 4 }),
      json([
        { label: 'Trust and cybersecurity', count: 1 },
        { label: 'Innovative technologies', count: 4 },
      ]),
      `<table><tr><th>Topic</th><th>Count</th></tr><tr><td>Trust and cybersecurity</td><td>1</td></tr>
       <tr><td>Innovative technologies</td><td>4</td></tr></table>`,
      `<p>In short:</p><div><table><tbody><tr><th>Trust and cybersecurity</th><td> 1 </td></tr>
       <tr><th>Innovative technologies</th><td>4</td></tr></tbody></table></div>`,
    ],
    words: 'Trust and cybersecurity: 1 Innovative technologies: 4 Per topic.',
  },
  'factsheet-initiative-list': {
    common: 'heading="What is new"',
    factsheet: { topics: [{ id: 'initiatives', title: '', initiatives: parts.highlights }] },
    own: [`items="${escape(parts.highlights)}"`],
    children: [
      json(parts.highlights),
      json([{ id: 'initiatives', title: '', initiatives: parts.highlights }]),
      `<ul><li><a href="https://example.org/tool">A tool</a> that helps.</li><li>A platform.<ul><li>With a part.</li></ul></li></ul>`,
    ],
    words: 'What is new A tool that helps. A platform. With a part.',
  },
  'factsheet-highlights': {
    common: 'heading="Key projects"',
    factsheet: only('highlights'),
    own: [`items="${escape(parts.highlights)}"`],
    children: [
      json(only('highlights')),
      json(parts.highlights),
      `<ul> <li> <a href="https://example.org/tool">A tool</a>
        that helps. </li><li>A platform.<ul><li>With a part.</li></ul></li></ul>`,
    ],
    words: 'Key projects A tool that helps. A platform. With a part.',
  },
  'factsheet-document': {
    factsheet: { country, ...only('title', 'subtitle', 'indicators') },
    children: [json({ country, ...only('title', 'subtitle', 'indicators') })],
    words:
      'Digital Public Administration Factsheet 2024 Belgium What is new Digital Decade indicators ' +
      'eID scheme Yes Target 2030: at least one (met) eHealth records 100% Target 2030: 100% (met) ' +
      'Services for citizens 82.3% Target 2030: 100% (17.7 points to go) ' +
      'Services for businesses 92.6% Target 2030: 100% (7.4 points to go)',
  },
};

/** For an element that has no row yet: its own test says so. */
const NONE: Ways = { factsheet: {}, words: '' };

/** What is drawn and said, without what differs in spelling only. */
const rendering = (element: Element): string =>
  (element.shadowRoot?.querySelector('.root')?.innerHTML ?? '').replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ');

for (const [tag, load] of Object.entries(registry)) {
  const { common = '', factsheet: data, own = [], children = [], words: expected } = ways[tag] ?? NONE;
  const whole = { language, ...data };
  const markups: [string, string][] = !(tag in ways)
    ? []
    : [
        ['the attribute factsheet', `<${tag} ${common} factsheet="${escape(whole)}"></${tag}>`],
        [
          'an address of JSON',
          `<${tag} ${common} src="/faults/echo?data=${encodeURIComponent(JSON.stringify(whole))}"></${tag}>`,
        ],
        ...own.map((attributes): [string, string] => [attributes, `<${tag} ${common} ${attributes}></${tag}>`]),
        ...children.map((child): [string, string] => [child, `<${tag} ${common}>${child}</${tag}>`]),
      ];

  describe(`data of <${tag}>`, () => {
    before(load);

    it('have a row in this table', () => {
      expect(Object.keys(ways)).to.include(tag);
    });

    for (const [name, markup] of markups) {
      it(`come from ${name}`, async () => {
        const reference = (await page(`<${tag} ${common}></${tag}>`)) as FactsheetElement<object>;
        reference.factsheet = whole;
        await settled(reference);
        await waitUntil(() => reference.dataset['state'] === 'ready');
        const element = await page(markup);
        await waitUntil(() => element.dataset['state'] === 'ready', `${name}: ${element.dataset['state']}`);
        expect(words(element)).to.equal(expected);
        expect(rendering(element)).to.equal(rendering(reference));
      });
    }
  });
}
