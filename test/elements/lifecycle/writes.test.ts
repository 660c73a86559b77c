/** What is written many times, or written again, costs the page once or nothing. */
import { expect } from '@esm-bundle/chai';
import '../../../src/elements/document/document.js';
import '../../../src/elements/indicator-gauge/indicator-gauge.js';
import { registry } from '../../../src/elements/registry.js';
import type { FactsheetElement } from '../../../src/internal/base-element.js';
import { copy, factsheet } from '../../fixtures/factsheet.js';
import { listen, page, settled, show, words } from '../../helpers/elements.js';
import { watchDom } from '../../helpers/rendering.js';
import { waitUntil } from '../../helpers/patience.js';

type Base = FactsheetElement<object> & Record<string, unknown>;

const ready = (element: HTMLElement): Promise<void> =>
  waitUntil(() => element.dataset['state'] === 'ready', `${element.localName} is not ready`);

/** Everything that is still to come has come. */
async function calm(element: Base): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

/** Counts what an element tells the page, and how often it renders: with its own rendering in between. */
function watch(element: Base): { renders: () => number; changes: () => number; events: string[]; stop: () => void } {
  let renders = 0;
  const own = Reflect.get(element, 'render') as () => unknown;
  Object.defineProperty(element, 'render', {
    configurable: true,
    value() {
      renders += 1;
      return own.call(element);
    },
  });
  const events: string[] = [];
  const stopping = new AbortController();
  for (const kind of ['factsheet-ready', 'factsheet-error']) {
    element.addEventListener(kind, () => events.push(kind), { signal: stopping.signal });
  }
  const dom = watchDom(element);
  const stop = (): void => {
    Reflect.deleteProperty(element, 'render');
    stopping.abort();
    dom.stop();
  };
  return { renders: () => renders, changes: dom.count, events, stop };
}

const withFactsheet = async (tag: string): Promise<Base> => {
  const element = (await page(`<${tag} indicator="citizens"></${tag}>`)) as Base;
  element.factsheet = copy();
  await ready(element);
  return element;
};

describe('1,000 writes in one go', () => {
  it('are one rendering of the last value, and one event', async () => {
    const gauge = (await show('<factsheet-indicator-gauge value="1"></factsheet-indicator-gauge>')) as Base;
    const seen = watch(gauge);
    for (let value = 1; value <= 1000; value += 1) gauge['value'] = value / 10;
    await calm(gauge);
    expect(words(gauge)).to.include('100');
    expect(seen.renders()).to.equal(1);
    expect(seen.events).to.deep.equal(['factsheet-ready']);
    seen.stop();
  });

  it('are one rendering too when they are attributes, of several kinds', async () => {
    const gauge = (await show('<factsheet-indicator-gauge value="1"></factsheet-indicator-gauge>')) as Base;
    const seen = watch(gauge);
    for (let value = 0; value < 250; value += 1) {
      gauge.setAttribute('value', String(value % 100));
      gauge.setAttribute('label', `Label ${value}`);
      gauge.setAttribute('target', String(value % 90));
      gauge.setAttribute('theme', value % 2 ? 'dark' : 'light');
    }
    await calm(gauge);
    expect(words(gauge)).to.include('Label 249').and.include('49');
    expect(seen.renders()).to.equal(1);
    seen.stop();
  });

  for (const tag of Object.keys(registry)) {
    it(`are one change of <${tag}> when each is another factsheet`, async () => {
      await registry[tag]?.();
      const element = await withFactsheet(tag);
      const seen = watch(element);
      for (let round = 1; round <= 1000; round += 1) {
        const { indicators, highlights, topics, ...rest } = factsheet;
        element.factsheet = {
          ...rest,
          keyFigures: [{ value: round, label: 'initiatives' }],
          indicators: indicators.map((indicator) => ({
            ...indicator,
            ...(indicator.kind === 'score' && { value: (round % 90) + 0.5 }),
          })),
          highlights: highlights.slice(1 - (round % 2)),
          topics: topics.slice(1 + (round % 2)),
        };
      }
      await waitUntil(() => seen.events.length > 0);
      await ready(element);
      await calm(element);
      expect(seen.events).to.deep.equal(['factsheet-ready']);
      // One that sees the new data, one that shows them once they are checked.
      expect(seen.renders()).to.be.at.most(2);
      const expected = /1,000|10\.5%|Public services: 0|^Key projects A platform|No new initiatives/;
      expect(words(element)).to.match(expected);
      seen.stop();
    });
  }
});

describe('60 equal writes', () => {
  const values: [tag: string, property: string, first: unknown, again: () => unknown][] = [
    ['factsheet-indicator-gauge', 'value', 82.3, () => 82.3],
    ['factsheet-indicator-gauge', 'value', '82.3', () => ['82', '3'].join('.')],
    ['factsheet-key-figure', 'value', 10, () => 10],
    ['factsheet-topic-chart', 'counts', 'Trust 3; Data 5', () => ['Trust 3', 'Data 5'].join('; ')],
    ['factsheet-topic-chart', 'counts', [{ label: 'Trust', count: 3 }], () => [{ label: 'Trust', count: 3 }]],
    ['factsheet-highlights', 'items', factsheet.highlights, () => copy().highlights],
    ['factsheet-initiative-list', 'items', factsheet.topics, () => copy().topics],
    ...Object.keys(registry).flatMap((tag): typeof values => [
      [tag, 'factsheet', copy(), copy],
      [tag, 'factsheet', JSON.stringify(factsheet), () => JSON.stringify(factsheet)],
      [tag, 'theme', 'dark', () => 'dark'],
      [tag, 'src', '/faults/not-found', () => '/faults/not-found'],
    ]),
  ];

  for (const [tag, property, first, again] of values) {
    it(`of ${typeof first} to ${property} of <${tag}> render nothing, change nothing and tell nothing`, async () => {
      await registry[tag]?.();
      const errors = listen('error');
      const element = (await page(`<${tag} indicator="citizens"></${tag}>`)) as Base;
      element[property] = first;
      await element.updateComplete;
      await settled(element);
      await calm(element);
      const seen = watch(element);
      for (let count = 0; count < 60; count += 1) {
        element[property] = again();
        // Each in a turn of its own, as from a timer.
        await new Promise((resolve) => setTimeout(resolve));
      }
      await calm(element);
      errors.restore();
      expect([seen.renders(), seen.changes(), seen.events]).to.deep.equal([0, 0, []]);
      seen.stop();
    });
  }

  it('do not hide a change, also of an object that is changed in place', async () => {
    const data = copy();
    const element = (await page('<factsheet-key-figure></factsheet-key-figure>')) as Base;
    element.factsheet = data;
    await ready(element);
    expect(words(element)).to.equal('10 new initiatives adopted');
    const [figure] = data.keyFigures;
    if (figure) figure.value = 11;
    element.factsheet = { ...data };
    await waitUntil(() => words(element) === '11 new initiatives adopted');
    element.factsheet = { ...data, keyFigures: [{ value: NaN, label: 'x' }] };
    const errors = listen('error');
    await waitUntil(() => element.dataset['state'] === 'error');
    errors.restore();
    element.factsheet = copy();
    await waitUntil(() => words(element) === '10 new initiatives adopted');
  });
});

describe('the news that data are shown', () => {
  for (const tag of ['factsheet-indicator-gauge', 'factsheet-key-figure']) {
    it(`is not told when only the label of <${tag}> changes, and is told when a value does`, async () => {
      for (const data of ['own', 'factsheet']) {
        const element = (await page(`<${tag} label="One" indicator="citizens"></${tag}>`)) as Base;
        if (data === 'own') element['value'] = 5;
        else element.factsheet = copy();
        await ready(element);
        const seen = watch(element);
        element['label'] = 'Another';
        await calm(element);
        expect(words(element)).to.include('Another');
        element['label'] = null;
        await calm(element);
        expect(words(element)).not.to.include('Another');
        expect(seen.events, data).to.deep.equal([]);
        if (data === 'own') element['value'] = 6;
        else
          element.factsheet = {
            ...copy(),
            keyFigures: [{ value: 6, label: 'x' }],
            indicators: [{ id: 'citizens', kind: 'score', label: 'x', value: 6 }],
          };
        await waitUntil(() => seen.events.length > 0);
        await calm(element);
        expect(seen.events, data).to.deep.equal(['factsheet-ready']);
        seen.stop();
      }
    });
  }

  it('is told when a document gives another sentence to a key figure', async () => {
    const element = await withFactsheet('factsheet-key-figure');
    const seen = watch(element);
    element.factsheet = { ...copy(), keyFigures: [{ value: 10, label: 'initiatives of another kind' }] };
    await waitUntil(() => seen.events.length > 0);
    expect(words(element)).to.equal('10 initiatives of another kind');
    seen.stop();
  });

  it('is not told when heading, caption, theme, table or level change', async () => {
    await registry['factsheet-topic-chart']?.();
    const element = (await show('<factsheet-topic-chart counts="Trust 3; Data 5"></factsheet-topic-chart>')) as Base;
    const seen = watch(element);
    Object.assign(element, { heading: 'Topics', caption: 'Per topic', theme: 'dark', table: 'open', headingLevel: 3 });
    await calm(element);
    expect(words(element)).to.include('Per topic');
    expect(seen.events).to.deep.equal([]);
    seen.stop();
  });
});
