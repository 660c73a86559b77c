/** Hostile attributes that are no text to show, hostile names in the page around, words that fit nowhere. */
// What is fetched on demand is no harm done.
import '../../src/i18n/locales.js';
import '../../src/internal/children.js';
import { expect } from '@esm-bundle/chai';
import '../../src/standalone.js';
import { discover } from '../../src/autoloader.js';
import { addresses, characters, markup, names } from '../fixtures/hostile.js';
import { copy, factsheet } from '../fixtures/factsheet.js';
import { listen, page, settled, show, texts, words, type ElementName } from '../helpers/elements.js';
import { made, naughtyStrings, tagsOf, watch, type Watch } from '../helpers/hostile.js';

/** Attributes that are read, not shown. */
const READ: Partial<Record<ElementName, readonly string[]>> = {
  'indicator-gauge': [
    ...['value', 'kind', 'min', 'max', 'decimals', 'target', 'average', 'year', 'indicator', 'shape', 'source-url'],
    ...['theme', 'lang'],
  ],
  'key-figure': ['value', 'theme', 'lang'],
  'topic-chart': ['counts', 'heading-level', 'table', 'theme', 'lang'],
  'initiative-list': ['topic', 'heading-level', 'theme', 'lang'],
  highlights: ['heading-level', 'theme', 'lang'],
  document: ['sections', 'heading-level', 'theme', 'lang'],
};

/** CSS where a word is wanted, and a word of the kind that programs look up. */
const STYLES = [
  'dark; background: url(/faults/fine?css)',
  'dark}*{display:none',
  'url(/faults/fine?css)',
  'expression(canary())',
  '</style><script>canary()</script>',
  'root',
  'auto light',
];

/** Names that fields give to properties of a form, and pictures to properties of the document. */
const PROPERTIES = [
  ...[
    'attributes',
    'children',
    'childNodes',
    'className',
    'cloneNode',
    'closest',
    'contains',
    'factsheet',
    'firstChild',
  ],
  ...['getAttribute', 'getRootNode', 'hasAttribute', 'host', 'id', 'innerHTML', 'isConnected', 'lang', 'localName'],
  ...[
    'matches',
    'nextSibling',
    'nodeName',
    'nodeType',
    'ownerDocument',
    'parentElement',
    'parentNode',
    'querySelector',
  ],
  ...['querySelectorAll', 'setAttribute', 'shadowRoot', 'src', 'style', 'tagName', 'textContent', 'toString', 'value'],
];
const DOCUMENT_PROPERTIES = [
  'currentScript',
  'baseURI',
  'readyState',
  'body',
  'head',
  'documentElement',
  'location',
].concat([
  'querySelectorAll',
  'querySelector',
  'defaultView',
  'cookie',
  'lang',
  'factsheet',
  'customElements',
  'forms',
]);

/** What an element may draw of other values than those of the factsheet. */
const DRAWN = 'h1 h2 h3 h4 h5 h6 p slot svg rect line path a dl dt dd div span'.split(' ');

const fields = (tag = 'input'): string => PROPERTIES.map((name) => `<${tag} name="${name}">`).join('');

describe('a hostile page', () => {
  let watching: Watch;
  let consoles: ReturnType<typeof listen>[];
  let hostile: readonly string[];

  before(async () => {
    hostile = [...STYLES, ...markup, ...names, ...characters, ...addresses, ...(await naughtyStrings())];
    // What is fetched once is fetched now.
    await import('../../src/i18n/locales/fr.js');
    for (const name of ['document', 'indicator-gauge']) {
      const element = await page(`<factsheet-${name} indicator="citizens"></factsheet-${name}>`);
      element.setAttribute('factsheet', JSON.stringify(factsheet));
      await settled(element);
    }
  });

  beforeEach(() => {
    consoles = [listen('warn'), listen('error')];
    watching = watch();
  });

  afterEach(async () => {
    for (const { restore } of consoles) restore();
    await watching.end();
  });

  for (const [name, attributes] of Object.entries(READ)) {
    it(`gets no more from <factsheet-${name}> than its data, whatever stands in its attributes`, async function () {
      this.timeout(120_000);
      const element = await page(`<factsheet-${name} indicator="citizens"></factsheet-${name}>`);
      element.setAttribute('factsheet', JSON.stringify(factsheet));
      await settled(element);
      const known = [...tagsOf(element), ...DRAWN];
      for (const attribute of attributes) {
        const fresh = await page(`<factsheet-${name} value="1" label="x"></factsheet-${name}>`);
        if (!['value', 'counts', 'indicator'].includes(attribute))
          fresh.setAttribute('factsheet', JSON.stringify(factsheet));
        for (const text of hostile) {
          fresh.setAttribute(attribute, text);
          await settled(fresh);
          for (const tag of tagsOf(fresh)) expect(known, `${attribute}=${text}`).to.include(tag);
          expect(made(fresh).texts.join(' '), `${attribute}=${text}`).not.to.match(
            /NaN|undefined|\[object (?!Object\])/,
          );
        }
      }
    });
  }

  it('colours nothing by what is no theme', async () => {
    for (const theme of STYLES) {
      const element = await show('<factsheet-key-figure value="10" label="x"></factsheet-key-figure>');
      element.setAttribute('theme', theme);
      await settled(element);
      expect(element.shadowRoot?.querySelector('[part=base]')?.className, theme).to.equal('root auto');
      expect(element.shadowRoot?.querySelectorAll('[style]').length).to.equal(0);
    }
  });

  it('gets no link to an address that is not safe', async () => {
    const gauge = await show('<factsheet-indicator-gauge value="1" source="x"></factsheet-indicator-gauge>');
    const list = await page('<factsheet-highlights></factsheet-highlights>');
    for (const address of addresses) {
      for (const [element, attribute, value] of [
        [gauge, 'source-url', address],
        [list, 'items', JSON.stringify([{ text: [{ text: 'x', href: address }] }])],
      ] as const) {
        element.setAttribute(attribute, value);
        await settled(element);
        for (const link of element.shadowRoot?.querySelectorAll('a') ?? []) {
          // What looks relative may be an address of the page's own site, and what is no scheme is a path.
          expect(link.protocol, JSON.stringify(address)).to.be.oneOf(['http:', 'https:', 'mailto:', 'tel:']);
        }
        expect(words(element)).to.include('x');
      }
    }
    expect(list.shadowRoot?.querySelector('a')).to.equal(null);
  });

  it('may have a form around with fields of any name', async () => {
    const holder = await page(`<form lang="fr" id="id">${fields()}<div></div></form>`);
    const element = document.createElement('factsheet-document');
    element.setAttribute('factsheet', JSON.stringify(factsheet));
    const place = [...document.querySelectorAll('form > div')].at(-1) as Element;
    place.append(element);
    await settled(element);
    expect(words(element)).to.include('82,3').and.to.include('A hackathon.');
    expect(holder).to.be.instanceOf(HTMLFormElement);
  });

  it('may have such a form among the children', async () => {
    const form = `<form>${fields()}words in a form</form>`;
    const fallback = await show(`<factsheet-key-figure>${form}</factsheet-key-figure>`);
    expect(fallback.dataset['state']).to.equal('empty');
    expect(texts(fallback, '.message')).to.deep.equal([]);
    const list = await show(
      `<factsheet-highlights>${form}<div><ul><li>One ${form}</li><li><form>${fields('button')}<ul><li>Two</li></ul></form></li></ul></div></factsheet-highlights>`,
    );
    expect(list.dataset['state']).to.equal('ready');
    expect(texts(list, '.cards > li')).to.deep.equal(['One words in a form', 'Two']);
    const chart = await show(
      `<factsheet-topic-chart>${form}<table><tr><td>Trust</td><td>${form}3</td></tr></table></factsheet-topic-chart>`,
    );
    expect(chart.dataset['state']).to.equal('empty');
  });

  it('may have pictures named as the properties of the document', async () => {
    const holder = await page('<div></div>');
    holder.innerHTML = DOCUMENT_PROPERTIES.map((name) => `<img name="${name}" alt="">`).join('');
    // The test stands in the same page, and asks the prototype.
    const create = Reflect.get<object, string>(Document.prototype, 'createElement') as (tag: string) => HTMLElement;
    const element = create.call(document, 'factsheet-document');
    element.setAttribute('factsheet', JSON.stringify(copy()));
    holder.append(element);
    await settled(element);
    expect(words(element)).to.include('82.3%').and.to.include('A hackathon.');
  });

  it('keeps the autoloader from nothing behind a form, nor by names of the document', async () => {
    const holder = await page(
      `<div><form>${fields()}</form><img name="querySelectorAll" alt=""><x-host></x-host></div>`,
    );
    const host = holder.lastElementChild as Element;
    discover(holder);
    discover(document);
    const form = document.createElement('form');
    form.innerHTML = `${fields()}<x-other></x-other>`;
    holder.append(form);
    // Observers tell before this: nothing was thrown, and an element defined later is looked into.
    await Promise.resolve();
    let looked = false;
    class Host extends HTMLElement {
      override get shadowRoot(): ShadowRoot | null {
        looked = true;
        return null;
      }
    }
    customElements.define('x-host', Host);
    await customElements.whenDefined('x-host');
    await Promise.resolve();
    expect(looked).to.equal(true);
    expect(host).to.be.instanceOf(Host);
  });

  const LONG = 'w'.repeat(50_000);
  const mark = [{ text: LONG }, { text: LONG, href: 'https://example.org/' }];
  const long: Record<string, unknown> = {
    country: { code: 'BE', name: LONG },
    title: LONG,
    subtitle: LONG,
    headings: { highlights: LONG, indicators: LONG },
    highlights: [{ text: mark, items: [{ text: mark }] }],
    keyFigures: [{ value: 1e300, label: LONG }],
    topicFigure: { label: LONG, caption: LONG, counts: { [LONG]: Number.MAX_SAFE_INTEGER, trust: 1 } },
    indicators: [
      { id: 'a', kind: 'score', label: LONG, value: 82.3, unit: LONG, source: { title: LONG }, target: { value: 90 } },
      { id: 'b', kind: 'score', label: LONG, value: 1e300, min: 0, max: 1e300, average: { value: 1e300 } },
    ],
    topics: [
      { id: LONG, title: LONG, initiatives: [{ text: mark }] },
      { id: 'b', title: LONG, note: mark },
    ],
    notes: [{ text: mark }],
    sources: [{ title: LONG, url: 'https://example.org/' }],
  };

  /** Everything that reaches over the edges of the box, by its classes. */
  function overflowing(element: Element, box: DOMRect): string[] {
    return [...(element.shadowRoot?.querySelectorAll('*:not(svg *)') ?? [])].flatMap((inner) => {
      const { left, right } = inner.getBoundingClientRect();
      const over = right > box.right + 1 || left < box.left - 1 || inner.scrollWidth > inner.clientWidth + 1;
      const name = `${inner.localName}.${inner.getAttribute('class') ?? ''}`;
      return [...(over && inner.clientWidth > 0 ? [name] : []), ...overflowing(inner, box)];
    });
  }

  const longOnes: readonly (readonly [ElementName, Record<string, string>])[] = [
    ['document', { factsheet: JSON.stringify(long) }],
    ['indicator-gauge', { factsheet: JSON.stringify(long), indicator: 'a' }],
    ['indicator-gauge', { value: '82.3', unit: LONG, label: LONG, source: LONG, shape: 'bar' }],
    ['indicator-gauge', { value: '1e3', label: LONG }],
    ['key-figure', { value: '9'.repeat(300), label: LONG }],
    ['topic-chart', { counts: `${LONG} 999999999999999`, heading: LONG, caption: LONG, table: 'open' }],
    ['initiative-list', { factsheet: JSON.stringify(long), filter: '', heading: LONG }],
    ['highlights', { items: JSON.stringify([{ text: mark }]), heading: LONG }],
  ];
  for (const [name, attributes] of longOnes) {
    const described = Object.keys(attributes).join(', ');
    it(`stays inside 320 px with words of 50,000 characters in <factsheet-${name}> (${described})`, async function () {
      this.timeout(60_000);
      const holder = await page('<div style="inline-size: 320px"></div>');
      const element = document.createElement(`factsheet-${name}`);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      holder.append(element);
      await settled(element);
      expect(overflowing(element, holder.getBoundingClientRect())).to.deep.equal([]);
    });
  }
});
