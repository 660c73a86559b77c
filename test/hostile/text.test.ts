/** Every text, in attributes and in data, is shown as it is: no element more, no request, no script. */
import { expect } from '@esm-bundle/chai';
import '../../src/standalone.js';
import { characters, markup, names } from '../fixtures/hostile.js';
import { copy } from '../fixtures/factsheet.js';
import { listen, page, settled, type ElementName } from '../helpers/elements.js';
import { made, naughtyStrings, textsFor, watch, type Made, type Watch } from '../helpers/hostile.js';

/** What no element would say by itself; a hostile text takes its place. */
const HARMLESS = 'Wobbegong';

/** Left out of counts by name, and told: see the test below. */
const RESERVED = ['__proto__', 'constructor', 'prototype'];

/** All attributes that are shown as text, and data without which nothing would be shown. */
const ATTRIBUTES: Partial<Record<ElementName, (text: string) => Record<string, string>>> = {
  'indicator-gauge': (text) => ({ value: '82.3', label: text, unit: text, source: text }),
  'key-figure': (text) => ({ value: '10', label: text }),
  'topic-chart': (text) => ({
    counts: JSON.stringify([{ label: text, count: 1 }]),
    heading: text,
    caption: text,
    table: 'open',
  }),
  highlights: (text) => ({
    heading: text,
    items: JSON.stringify([{ text: [{ text }], items: [{ text: [{ text }] }] }]),
  }),
  'initiative-list': (text) => ({
    heading: text,
    items: JSON.stringify([{ id: text, title: text, initiatives: [{ text: [{ text }] }], note: [{ text }] }]),
  }),
};

/** A factsheet that has the text wherever it may have one. */
function factsheetOf(text: string): string {
  const data = copy();
  const mark = [{ text }, { text, strong: true, href: 'https://example.org/' }, { text, emphasis: true }];
  return JSON.stringify({
    ...data,
    country: { code: 'BE', name: text },
    title: text,
    subtitle: text,
    headings: { highlights: text, keyFigures: text, indicators: text },
    highlights: [{ text: mark, items: [{ text: mark }] }],
    keyFigures: [{ value: 10, label: text }],
    topicFigure: { label: text, caption: text, counts: RESERVED.includes(text) ? { trust: 2 } : { [text]: 2 } },
    indicators: [
      {
        id: text,
        kind: 'score',
        label: text,
        value: 82.3,
        unit: text,
        source: { title: text, url: 'https://example.org/' },
      },
      { id: 'x', kind: 'yes-no', label: text, value: true, source: { title: text } },
    ],
    topics: [
      { id: text, title: text, initiatives: [{ text: mark }], note: mark },
      { id: 'x', title: text, note: mark },
    ],
    notes: [{ text: mark }],
    sources: [{ title: text, url: 'https://example.org/' }, { title: text }],
    [text]: text,
  });
}

async function shown(name: ElementName, attributes: Record<string, string>): Promise<HTMLElement> {
  const element = document.createElement(`factsheet-${name}`);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  const holder = await page('<div></div>');
  holder.append(element);
  return settled(element);
}

/** What is made of the harmless text, with the hostile one in its place. */
const expected = ({ elements, texts }: Made, text: string): Made => ({
  elements,
  texts: texts.map((words) => words.split(HARMLESS).join(text)),
});

/** A caption gets its full stop, unless it ends with a mark of its own. */
const withoutStops = ({ elements, texts }: Made): Made => ({
  elements,
  texts: texts.map((words) => words.replace(/([.!?:])\.?( |$)/g, '$1$2').replace(/\.$/, '')),
});

/** Where texts are put: the elements with attributes, and the whole document. */
const PLACES = Object.keys(ATTRIBUTES).length + 1;

describe('hostile texts', () => {
  let watching: Watch;
  let warnings: ReturnType<typeof listen>;
  let all: readonly string[];

  before(async () => {
    // A text of nothing is nothing to show, and a percent sign is a unit that each language sets in its way.
    const naughty = (await naughtyStrings()).filter((text) => text.trim() !== '' && text !== '%');
    expect(naughty).to.have.length.greaterThan(450);
    all = [...markup, ...names, ...characters, ...naughty];
    // What is fetched once is fetched now.
    for (const [name, attributes] of Object.entries(ATTRIBUTES)) await shown(name as ElementName, attributes('a'));
    await shown('document', { factsheet: factsheetOf('a') });
  });

  beforeEach(() => {
    warnings = listen('warn');
    watching = watch();
  });

  afterEach(async () => {
    warnings.restore();
    await watching.end();
  });

  it('would be seen if they were taken for markup', async () => {
    const holder = await page('<div></div>');
    holder.innerHTML = '<img src="/faults/fine?image" onerror="canary()">';
    await new Promise((resolve) => holder.firstElementChild?.addEventListener('error', resolve));
    const happened = await watching.happened();
    expect(happened[0]).to.equal('canary() ran');
    expect(happened[1]).to.match(/^requested .*\/faults\/fine\?image$/);
    await watching.end().then(
      () => expect.fail('nothing was seen'),
      () => undefined,
    );
    watching = watch();
  });

  for (const [index, [name, attributes]] of Object.entries(ATTRIBUTES).entries()) {
    it(`are shown as they are by <factsheet-${name}> from its attributes`, async function () {
      this.timeout(60_000);
      const model = made(await shown(name as ElementName, attributes(HARMLESS)));
      expect(model.texts.join('')).to.include(HARMLESS);
      for (const text of textsFor(index, PLACES, all)) {
        const found = made(await shown(name as ElementName, attributes(text)));
        expect(withoutStops(found), text).to.deep.equal(withoutStops(expected(model, text)));
      }
    });
  }

  it('are shown as they are by <factsheet-document> from every text of a factsheet', async function () {
    this.timeout(120_000);
    const model = made(await shown('document', { factsheet: factsheetOf(HARMLESS) }));
    expect(model.texts.filter((text) => text.includes(HARMLESS))).to.have.length.greaterThan(30);
    for (const text of textsFor(PLACES - 1, PLACES, all)) {
      const element = await shown('document', { factsheet: factsheetOf(text) });
      expect(element.dataset['state'], text).to.equal('ready');
      if (RESERVED.includes(text)) continue;
      expect(withoutStops(made(element)), text).to.deep.equal(withoutStops(expected(model, text)));
    }
  });
});
