/** Languages while the page is in use: every widget changes its words at once, and loses nothing. */
import { expect } from '@esm-bundle/chai';
import { oneEvent } from '@open-wc/testing-helpers';
import { registry } from '../../src/elements/registry.js';
import { locales } from '../../src/i18n/locales.js';
import { factsheet } from '../fixtures/factsheet.js';
import { page, settled, texts, words } from '../helpers/elements.js';
import { waitUntil } from '../helpers/patience.js';

type Base = HTMLElement & { factsheet?: unknown; updateComplete: Promise<boolean>; filter?: boolean };

before(() => Promise.all(Object.values(registry).map((load) => load())));

/** Waits until an element says something. */
const says = (element: Base, expected: string): Promise<void> =>
  waitUntil(() => words(element).includes(expected), `says ${expected}`);

const requests = () => performance.getEntriesByType('resource').map(({ name }) => name);

describe('switching the language of the page', () => {
  it('from French to Maltese to Bulgarian changes words and numbers, asks for nothing twice, and keeps the filter', async () => {
    const holder = await page(
      `<div lang="fr"><factsheet-document></factsheet-document><factsheet-initiative-list filter></factsheet-initiative-list></div>`,
    );
    const [whole, list] = [...holder.children] as [Base, Base];
    whole.factsheet = factsheet;
    list.factsheet = factsheet;
    await Promise.all([settled(whole), settled(list)]);
    await says(whole, '82,3 %');
    const search = list.shadowRoot?.querySelector('input') as HTMLInputElement;
    search.value = 'network';
    search.dispatchEvent(new Event('input'));
    await list.updateComplete;
    expect(texts(list, '[part=list] > li')).to.have.length(2);

    const steps: [string, string[], string][] = [
      ['mt', ['82.3%', 'Lulju 2024', 'Belġju'], '2'],
      ['bg', ['82,3%', 'юли 2024', 'Белгия'], '2'],
      ['fr', ['82,3 %', 'juillet 2024', 'Belgique'], '2'],
      ['mt', ['82.3%', 'Lulju 2024', 'Belġju'], '2'],
      ['en', ['82.3%', 'July 2024', 'Belgium'], '2'],
    ];
    const seen = new Set<string>();
    for (const [language, expected, found] of steps) {
      const before = requests();
      holder.lang = language;
      for (const said of expected) await says(whole, said);
      await list.updateComplete;
      expect((list.shadowRoot?.querySelector('input') as HTMLInputElement).value).to.equal('network');
      expect(texts(list, '[part=list] > li'), language).to.have.length(2);
      expect(texts(list, '[part=status]')[0]).to.include(found);
      const asked = requests().slice(before.length);
      expect(asked.filter((name) => !name.includes('/i18n/locales'))).to.deep.equal([]);
      if (seen.has(language)) expect(asked).to.deep.equal([]);
      seen.add(language);
    }
  });

  it('reaches elements in shadow roots', async () => {
    const holder = await page('<div lang="en"><div></div></div>');
    const root = (holder.firstElementChild as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<factsheet-indicator-gauge label="x" value="yes"></factsheet-indicator-gauge>';
    const element = root.firstElementChild as Base;
    await settled(element);
    holder.lang = 'de-AT';
    await says(element, 'Ja');
    holder.lang = 'el';
    await says(element, 'Ναι');
    expect(words(element)).to.include('Ναι');
  });
});

describe('the language of the page', () => {
  for (const language of [
    '',
    '-',
    'en_US',
    'x',
    'a-',
    'fr--',
    '12',
    'zz-ZZ',
    'français',
    'x'.repeat(200),
    'fr-x',
    '💥',
  ]) {
    it(`${JSON.stringify(language)} never throws, and falls back to English`, async () => {
      const holder = await page(
        '<div><factsheet-indicator-gauge indicator="citizens" value="1234.5"></factsheet-indicator-gauge></div>',
      );
      holder.lang = language;
      const element = holder.firstElementChild as Base;
      await settled(element);
      await element.updateComplete;
      expect(words(element)).to.match(/(1,234\.5|1.?234,5).?%/);
      expect(element.dataset['state']).to.equal('ready');
    });
  }

  it('is that of the words too: what is in another bears its own', async () => {
    const holder = await page('<div lang="lv"><factsheet-document></factsheet-document></div>');
    const element = holder.firstElementChild as Base;
    element.factsheet = factsheet;
    await settled(element);
    await says(element, 'Beļģija');
    const list = element.shadowRoot?.querySelector('factsheet-initiative-list') as Base;
    const item = list.shadowRoot?.querySelector('[part=list] > li') as Element;
    expect(item.closest('[lang]')?.getAttribute('lang')).to.equal('en');
    const heading = list.shadowRoot?.querySelector('[part=title]') as Element;
    expect(heading.closest('[lang]')).to.equal(null);
  });

  it('has every widget speak: nothing that the interface says stays English', async () => {
    const english = ['Target', 'Topic', 'Show as', 'Search', 'Filter', 'Sources', 'Digital Decade', 'July'];
    for (const language of Object.keys(locales)) {
      const holder = await page(
        `<div lang="${language}"><factsheet-document></factsheet-document><factsheet-initiative-list filter></factsheet-initiative-list></div>`,
      );
      const [whole, list] = [...holder.children] as [Base, Base];
      whole.factsheet = { ...factsheet, sources: [], notes: [] };
      list.factsheet = factsheet;
      await Promise.all([settled(whole), settled(list)]);
      // The grid's words come last: they tell that the language is here.
      await waitUntil(() => !words(whole).includes('at least one'));
      await list.updateComplete;
      const said = `${words(whole)} ${words(list)}`;
      expect(
        english.filter((word) => said.includes(word)),
        language,
      ).to.deep.equal([]);
    }
  });
});

describe('the attribute number-style', () => {
  it('writes numbers as the style guide of the EU has them, live and inside a document', async () => {
    const holder = await page('<div lang="en"><factsheet-document number-style="isg"></factsheet-document></div>');
    const element = holder.firstElementChild as Base;
    const told = oneEvent(element, 'factsheet-ready');
    element.factsheet = factsheet;
    await told;
    await says(element, '82.3 %');
    element.removeAttribute('number-style');
    await says(element, '82.3%');
    expect(texts(element, '[part=number]')).to.include('82.3%');
  });
});
