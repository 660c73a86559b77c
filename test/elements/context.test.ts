/** A number's context: the EU average of its year, and how it has changed. */
import { expect } from '@esm-bundle/chai';
import '../../src/elements/document/document.js';
import '../../src/elements/indicator-gauge/indicator-gauge.js';
import '../../src/elements/indicator-grid/indicator-grid.js';
import { averages } from '../../src/model/averages.js';
import { indicators } from '../../src/model/indicators.js';
import { copy } from '../fixtures/factsheet.js';
import { listen, page, settled, show, texts, words } from '../helpers/elements.js';
import { waitUntil } from '../helpers/patience.js';

type Gauge = HTMLElement & {
  series?: unknown;
  average?: unknown;
  factsheet?: unknown;
  updateComplete: Promise<boolean>;
};

const gauge = (attributes: string) => `<factsheet-indicator-gauge ${attributes}></factsheet-indicator-gauge>`;

/** The lines below the value. */
const details = (element: Element): string[] =>
  (element.shadowRoot?.querySelector('[part=details]')?.textContent ?? '').split('\n').filter(Boolean);

describe('the EU average of the catalogue', () => {
  const cases: [string, string, string | undefined][] = [
    ['of the year of the value', 'indicator="citizens" year="2022"', 'EU average 2022: 77.0%'],
    ['rounded to one decimal', 'indicator="ehealth" year="2023"', 'EU average 2023: 79.1%'],
    ['of the last year before', 'indicator="citizens" year="2024"', 'EU average 2023: 79.0%'],
    ['the newest, for a value without a year', 'indicator="businesses"', 'EU average 2025: 88.6%'],
    ['none, before the first year', 'indicator="ehealth" year="2021"', undefined],
    ['none, for an indicator that it does not know', 'label="Cats"', undefined],
    ['none, for yes and no', 'indicator="eid"', undefined],
  ];
  for (const [name, attributes, expected] of cases) {
    it(`is ${name}`, async () => {
      const value = attributes.includes('eid') ? 'yes' : '82.3';
      const element = await show(gauge(`value="${value}" average="auto" ${attributes}`));
      expect(element.dataset['state']).to.equal('ready');
      expect(details(element).find((line) => line.startsWith('EU average'))).to.equal(expected);
      const mark = element.shadowRoot?.querySelector('path.average')?.getAttribute('d');
      expect(Boolean(mark)).to.equal(expected !== undefined);
    });
  }

  it('is asked for live, and given up again', async () => {
    const element = (await show(gauge('value="82.3" indicator="citizens" year="2023"'))) as Gauge;
    expect(words(element)).not.to.include('EU average');
    element.setAttribute('average', ' AUTO ');
    await settled(element);
    await waitUntil(() => words(element).includes('EU average 2023: 79.0%'));
    element.average = 'none';
    await element.updateComplete;
    expect(words(element)).not.to.include('EU average');
  });

  it('does not replace what the author or the document says', async () => {
    const own = await show(gauge('value="82.3" indicator="citizens" average="70"'));
    expect(details(own)[0]).to.equal('EU average: 70%');
    const element = (await page('<factsheet-indicator-grid average="auto"></factsheet-indicator-grid>')) as Gauge;
    const data = copy();
    Object.assign(data.indicators[2] as object, { average: { value: 12.5, year: 2020 }, year: 2023 });
    element.factsheet = data;
    await settled(element);
    expect(texts(element, '[part=details]').map((text) => /EU average[^%]*%/.exec(text)?.[0])).to.deep.equal([
      undefined,
      'EU average 2025: 86.5%',
      'EU average 2020: 12.5%',
      'EU average 2025: 88.6%',
    ]);
  });

  it('reaches the gauges of a whole document', async () => {
    const element = (await page('<factsheet-document average="auto"></factsheet-document>')) as Gauge;
    element.factsheet = copy();
    await settled(element);
    const grid = element.shadowRoot?.querySelector('factsheet-indicator-grid') as Gauge;
    await settled(grid);
    expect(words(element)).to.include('EU average 2025: 84.6%');
  });

  it('has a source for every figure, and a target for every indicator', () => {
    for (const figures of Object.values(averages)) {
      for (const { value, year, source } of figures) {
        expect(value).to.be.within(0, 100);
        expect(year).to.be.within(2021, 2025);
        expect(source.title, source.url).to.match(/DESI|Digital Decade/);
        expect(new URL(source.url ?? '').protocol).to.equal('https:');
      }
      const years = figures.map(({ year }) => year);
      expect(years).to.deep.equal([...years].sort());
    }
    const scores = indicators.filter(({ kind }) => kind === 'score').map(({ id }) => id);
    expect(Object.keys(averages).sort()).to.deep.equal(scores.sort());
    expect(indicators.every(({ target }) => target > 0)).to.equal(true);
  });
});

describe('a series', () => {
  const cases: [string, string, string[]][] = [
    [
      'as text',
      'series="2021 72.2; 2022 77" year="2023"',
      ['Previous value (2022): 77%', 'Change since 2022: +5.3\u00a0points'],
    ],
    [
      'with colons',
      'series="2022: 90,4" year="2023"',
      ['Previous value (2022): 90.4%', 'Change since 2022: \u22128.1\u00a0points'],
    ],
    [
      'as JSON',
      `series='[{"year": 2022, "value": 81.3}]'`,
      ['Previous value (2022): 81.3%', 'Change since 2022: +1\u00a0point'],
    ],
    [
      'that ends with the value',
      'series="2022 80; 2023 82.3"',
      ['Previous value (2022): 80%', 'Change since 2022: +2.3\u00a0points'],
    ],
    ['without change', 'series="2022 82.3" year="2023"', ['Previous value (2022): 82.3%', 'No change since 2022']],
    ['of nothing before', 'series="2024 90" year="2023"', []],
  ];
  for (const [name, attributes, expected] of cases) {
    it(`${name} tells the previous value and the change`, async () => {
      const element = await show(gauge(`label="Services" value="82.3%" target="none" ${attributes}`));
      expect(details(element).filter((line) => !line.startsWith('Reference year'))).to.deep.equal(expected);
    });
  }

  it('of a factsheet is told as well, in the reader’s language', async () => {
    const data = copy();
    Object.assign(data.indicators[2] as object, { year: 2023, series: [{ year: 2022, value: 77 }] });
    const element = (await page(`<div lang="fr">${gauge('indicator="citizens"')}</div>`)).firstElementChild as Gauge;
    element.factsheet = data;
    await settled(element);
    await waitUntil(() => words(element).includes('Évolution'));
    expect(details(element).slice(-2)).to.deep.equal([
      'Valeur précédente (2022)\u00a0: 77\u00a0%',
      'Évolution depuis 2022\u00a0: +5,3\u00a0points',
    ]);
  });

  it('that is none is told to the author once, and takes nothing with it', async () => {
    const { messages, restore } = listen('warn');
    const element = await show(gauge('label="x" value="82.3" year="2023" series="once; 2021 70; 2022; [;"'));
    restore();
    expect(details(element)[1]).to.equal('Previous value (2021): 70');
    expect(messages).to.deep.equal(
      ['once', '2022', '['].map(
        (entry) => `<factsheet-indicator-gauge>: series="${entry}" is not a year and a number.`,
      ),
    );
  });

  it('of yes and no says nothing, and warns of nothing', async () => {
    const { messages, restore } = listen('warn');
    const element = await show(gauge('label="eID" value="yes" series="2022 0"'));
    restore();
    expect(details(element)).to.deep.equal([]);
    expect(messages).to.deep.equal([]);
  });
});

describe('the distance to the target', () => {
  const cases: [string, string][] = [
    ['99', 'Target\u00a02030:\u00a0100% (1\u00a0point\u00a0to\u00a0go)'],
    ['98.5', 'Target\u00a02030:\u00a0100% (1.5\u00a0points\u00a0to\u00a0go)'],
    ['82.3', 'Target\u00a02030:\u00a0100% (17.7\u00a0points\u00a0to\u00a0go)'],
  ];
  for (const [value, expected] of cases) {
    it(`of ${value} is said in words`, async () => {
      const element = await show(gauge(`value="${value}" indicator="citizens"`));
      expect(details(element)).to.deep.equal([expected]);
    });
  }
});
