/** Tags, scripts and properties may come in any order, and elements may be made in any way: the result is the same. */
import { expect } from '@esm-bundle/chai';
import { registry } from '../../../src/elements/registry.js';
import { factsheet } from '../../fixtures/factsheet.js';
import { settled, words } from '../../helpers/elements.js';
import { rendering } from '../../helpers/rendering.js';
import { waitUntil } from '../../helpers/patience.js';

type WithData = HTMLElement & Record<string, unknown>;

const counts = [{ label: 'Trust and cybersecurity', count: 1 }];
const items = [{ text: [{ text: 'A tool.' }] }];

/** What is given to each element as properties, beside a factsheet, and the words that must come of it. */
const own: [tag: string, properties: Record<string, unknown>, words: string][] = [
  ['factsheet-indicator-gauge', { value: 82.3, unit: '%', label: 'Services' }, 'Services 82.3%'],
  ['factsheet-indicator-gauge', { value: true, label: 'eID scheme' }, 'eID scheme Yes'],
  ['factsheet-key-figure', { value: '10', label: 'new initiatives' }, '10 new initiatives'],
  ['factsheet-topic-chart', { counts, caption: 'Topics', table: 'hidden' }, 'Trust and cybersecurity: 1 Topics.'],
  ['factsheet-highlights', { items, heading: 'Key projects' }, 'Key projects A tool.'],
  ['factsheet-initiative-list', { items, heading: 'New', headingLevel: 3 }, 'New A tool.'],
];

/** All tags with a factsheet; a gauge needs to know which of its indicators. */
const whole: [tag: string, properties: Record<string, unknown>][] = Object.keys(registry).map((tag) => [
  tag,
  { factsheet, ...(tag === 'factsheet-indicator-gauge' && { indicator: 'citizens' }) },
]);

const holder = document.createElement('div');
document.body.append(holder);

const make = (tag: string, properties: Record<string, unknown>): WithData =>
  Object.assign(document.createElement(tag) as WithData, properties);

const isReady = (element: HTMLElement): Promise<void> =>
  waitUntil(() => element.dataset['state'] === 'ready', element.dataset['state']);

const load = () => Promise.all(Object.values(registry).map((get) => get()));

// The one time in this page that no element is defined yet.
const early = {
  own: own.map(([tag, properties]) => make(tag, properties)),
  whole: whole.map(([tag, properties]) => make(tag, properties)),
};
holder.append(...early.own, ...early.whole);
const wasDefined = Object.keys(registry).some((tag) => customElements.get(tag));
await load();

describe('properties set before the script is there', () => {
  it('were set before', () => {
    expect(wasDefined).to.equal(false);
  });

  own.forEach(([tag, , expected], index) => {
    it(`count in <${tag}>: "${expected}"`, async () => {
      const element = early.own[index] as WithData;
      await settled(element);
      expect(words(element)).to.equal(expected);
    });
  });

  whole.forEach(([tag, properties], index) => {
    it(`count in <${tag}>: a factsheet, and another one later`, async () => {
      const element = early.whole[index] as WithData;
      await settled(element);
      const late = make(tag, properties);
      holder.append(late);
      await settled(late);
      expect(element.dataset['state']).to.equal('ready');
      expect(rendering(element)).to.equal(rendering(late));
      const before = rendering(element);
      const { keyFigures, indicators, topics, highlights, country } = factsheet;
      element['factsheet'] = {
        country: { ...country, name: 'Elsewhere' },
        keyFigures: keyFigures.map((figure) => ({ ...figure, value: 11 })),
        indicators: indicators.map((indicator) => ({ ...indicator, label: 'Another', id: indicator.id })),
        topics: topics.slice(2),
        highlights: highlights.slice(1),
        language: 'en',
      };
      await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
      await settled(element);
      expect(rendering(element)).not.to.equal(before);
    });
  });
});

/** Ways to bring an element with a child into the page; each gives the element. */
const ways: Record<string, (html: string) => Element> = {
  'the parser': (html) => {
    const box = document.createElement('div');
    holder.append(box);
    box.innerHTML = html;
    return box.firstElementChild as Element;
  },
  'a tree that is attached later': (html) => {
    const box = document.createElement('div');
    box.innerHTML = html;
    const element = box.firstElementChild as Element;
    holder.append(box);
    return element;
  },
  'createElement, attributes set one by one after it is in the page': (html) => {
    const model = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild as Element;
    const element = document.createElement(model.localName);
    holder.append(element);
    for (const { name, value } of model.attributes) element.setAttribute(name, value);
    element.append(...model.childNodes);
    return element;
  },
  'its class': (html) => {
    const model = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild as Element;
    const element = new (customElements.get(model.localName) as CustomElementConstructor)();
    for (const { name, value } of model.attributes) element.setAttribute(name, value);
    element.append(...model.childNodes);
    holder.append(element);
    return element;
  },
  'a template that is cloned': (html) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    const content = template.content.cloneNode(true) as DocumentFragment;
    const element = content.firstElementChild as Element;
    holder.append(content);
    return element;
  },
  'a template that is imported': (html) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    const content = document.importNode(template.content, true);
    const element = content.firstElementChild as Element;
    holder.append(content);
    return element;
  },
  'a template whose content is moved': (html) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    const element = template.content.firstElementChild as Element;
    holder.append(template.content);
    return element;
  },
  'the shadow root of another element': (html) => {
    const box = document.createElement('div');
    holder.append(box);
    const root = box.attachShadow({ mode: 'open' });
    root.innerHTML = html;
    return root.firstElementChild as Element;
  },
  'a closed shadow root inside another': (html) => {
    const box = document.createElement('div');
    const inner = document.createElement('div');
    box.attachShadow({ mode: 'open' }).append(inner);
    const root = inner.attachShadow({ mode: 'closed' });
    root.innerHTML = html;
    holder.append(box);
    return root.firstElementChild as Element;
  },
  'the slot of another element': (html) => {
    const box = document.createElement('div');
    box.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
    box.innerHTML = html;
    holder.append(box);
    return box.firstElementChild as Element;
  },
};

const json = JSON.stringify(factsheet).replace(/</g, '\\u003c');

for (const [tag] of whole) {
  const picked = tag === 'factsheet-indicator-gauge' ? 'indicator="citizens"' : '';
  const html = `<${tag} ${picked} theme="dark"><script type="application/json">${json}</script></${tag}>`;

  describe(`<${tag}> made by`, () => {
    let reference = '';

    before(async () => {
      const element = make(tag, { factsheet, theme: 'dark', ...(picked && { indicator: 'citizens' }) });
      holder.append(element);
      await settled(element);
      reference = rendering(element);
    });

    for (const [way, bring] of Object.entries(ways)) {
      it(way, async () => {
        const element = bring(html) as HTMLElement;
        await isReady(element);
        expect(rendering(element)).to.equal(reference);
        expect(getComputedStyle(element.shadowRoot?.querySelector('.root') as Element).colorScheme).to.equal('dark');
      });
    }

    it('new, and given its data before it is in the page', async () => {
      const element = new (customElements.get(tag) as CustomElementConstructor)() as WithData;
      expect(element.attributes.length, 'a constructor sets no attributes').to.equal(0);
      Object.assign(element, { factsheet, theme: 'dark', ...(picked && { indicator: 'citizens' }) });
      holder.append(element);
      await settled(element);
      expect(rendering(element)).to.equal(reference);
    });

    it('createElement, taken out, given its data, and put back', async () => {
      const element = make(tag, picked ? { indicator: 'citizens' } : {});
      holder.append(element);
      await settled(element);
      element.remove();
      Object.assign(element, { factsheet, theme: 'dark' });
      await element['updateComplete'];
      holder.append(element);
      await isReady(element);
      expect(rendering(element)).to.equal(reference);
    });
  });
}
