import { expect } from '@esm-bundle/chai';
import '../../src/elements/indicator-gauge/indicator-gauge.js';
import type { FactsheetIndicatorGauge } from '../../src/elements/indicator-gauge/indicator-gauge.element.js';
import { copy } from '../fixtures/factsheet.js';
import { listen, nextProblem, page, settled, show, words } from '../helpers/elements.js';
import { waitUntil } from '../helpers/patience.js';

const gauge = (attributes: string): Promise<HTMLElement> =>
  show(`<factsheet-indicator-gauge ${attributes}></factsheet-indicator-gauge>`);

const said: [string, string, string][] = [
  [
    'a known indicator with name, unit and target',
    'indicator="citizens" value="82.3"',
    'Digital public services for citizens 82.3% Target 2030: 100% (17.7 points to go)',
  ],
  ['a target that is met', 'indicator="ehealth" value="100"', 'eHealth records 100% Target 2030: 100% (met)'],
  ['a yes', 'indicator="eid" value="yes"', 'eID scheme Yes Target 2030: at least one (met)'],
  ['a no', 'indicator="eid" value="no"', 'eID scheme No Target 2030: at least one (not met)'],
  [
    'no target where it is dropped',
    'indicator="citizens" value="82.3" target="none"',
    'Digital public services for citizens 82.3%',
  ],
  [
    'a target of the author',
    'label="Services" value="82.3" unit="%" target="90.5"',
    'Services 82.3% Target: 90.5% (8.2 points to go)',
  ],
  [
    'average, year and source',
    'label="Services" value="82.3" unit="%" average="79" year="2023" source="DESI 2024"',
    'Services 82.3% EU average: 79% Reference year: 2023 Source: DESI 2024',
  ],
  [
    'the average in the decimals it is written with',
    'label="Services" value="82.3" average="79.0"',
    'Services 82.3 EU average: 79.0',
  ],
  [
    'the author’s name before the catalogue’s',
    'indicator="citizens" label="Citizens" value="82.3" target="none"',
    'Citizens 82.3%',
  ],
  ['a zero', 'label="Services" value="0" unit="%" target="100"', 'Services 0% Target: 100% (100 points to go)'],
  [
    'a value beyond the scale',
    'label="Services" value="182.3" unit="%" target="100"',
    'Services 182.3% Target: 100% (met)',
  ],
];

describe('factsheet-indicator-gauge', () => {
  for (const shape of ['arc', 'bar']) {
    for (const [name, attributes, expected] of said) {
      it(`says ${name}, as ${shape}`, async () => {
        expect(words(await gauge(`shape="${shape}" ${attributes}`))).to.equal(expected);
      });
    }
  }

  it('is a term and its description, in at most three texts', async () => {
    const element = await gauge('indicator="citizens" value="82.3" average="79" year="2023"');
    const list = element.shadowRoot?.querySelector('dl');
    expect([...(list?.querySelectorAll('dt, dd') ?? [])].map(({ localName }) => localName)).to.deep.equal([
      'dt',
      'dd',
      'dd',
    ]);
  });

  it('links its source, also relative to the page, and no unsafe address', async () => {
    const warnings = listen('warn');
    const hrefs: [string, string | null | undefined][] = [
      ['https://example.org/desi', 'https://example.org/desi'],
      ['/desi', `${location.origin}/desi`],
      ['javascript:alert(1)', undefined],
      ['&#1;java&#9;script:alert(1)', undefined],
    ];
    for (const [written, href] of hrefs) {
      const element = await gauge(`value="1" source="DESI" source-url="${written}"`);
      expect(element.shadowRoot?.querySelector('a')?.getAttribute('href'), written).to.equal(href);
    }
    warnings.restore();
    expect(warnings.messages).to.have.length(2);
  });

  it('marks target and average on the scale', async () => {
    const element = await gauge('value="50" target="100" average="25" shape="bar"');
    expect(element.shadowRoot?.querySelector('.target')?.getAttribute('x1')).to.equal('100%');
    expect(element.shadowRoot?.querySelector('svg svg')?.getAttribute('x')).to.equal('25%');
  });

  it('tells met from unmet not by colour alone', async () => {
    const met = await gauge('indicator="ehealth" value="100"');
    expect(met.shadowRoot?.querySelector('.details')?.textContent).to.include('(met)');
    const yes = await gauge('indicator="eid" value="yes"');
    const no = await gauge('indicator="eid" value="no"');
    expect(no.shadowRoot?.querySelector('.sign')?.getAttribute('d')).not.to.equal(
      yes.shadowRoot?.querySelector('.sign')?.getAttribute('d'),
    );
  });

  it('counts the distance with the decimals of both, however the value is rounded', async () => {
    const data = (value: number, target: number) => ({
      indicators: [{ id: 'x', kind: 'score', label: 'X', value, unit: '%', target: { value: target } }],
    });
    const element = (await page('<factsheet-indicator-gauge></factsheet-indicator-gauge>')) as FactsheetIndicatorGauge;
    element.factsheet = data(82, 99.5);
    await settled(element);
    expect(words(element)).to.equal('X 82% Target: 99.5% (17.5 points to go)');
    element.factsheet = data(99.6, 100);
    element.decimals = 0;
    await waitUntil(() => words(element) === 'X 100% Target: 100% (0.4 points to go)', words(element));
  });

  it('takes the id of the indicator in any case, also for a child in JSON', async () => {
    const element = await show(
      '<factsheet-indicator-gauge indicator="Citizens"><script type="application/json">{"value": 82.3}</script></factsheet-indicator-gauge>',
    );
    expect(words(element)).to.include('82.3');
  });

  it('picks the indicator of a factsheet, keeps its decimals, and lets the author name it', async () => {
    const element = (await page(
      '<factsheet-indicator-gauge indicator="ehealth" label="Health"></factsheet-indicator-gauge>',
    )) as FactsheetIndicatorGauge;
    element.factsheet = copy();
    await settled(element);
    expect(words(element)).to.equal('Health 100% Target 2030: 100% (met)');
  });

  for (const indicator of ['nothing', '']) {
    it(`says that indicator="${indicator}" is not in the factsheet`, async () => {
      const errors = listen('error');
      const element = (await page(
        `<factsheet-indicator-gauge indicator="${indicator}"></factsheet-indicator-gauge>`,
      )) as FactsheetIndicatorGauge;
      element.factsheet = copy();
      const { code, pointer, message } = await nextProblem(element);
      errors.restore();
      expect([code, pointer]).to.deep.equal(['unknown-part', '/indicators']);
      expect(message).to.include('eid, ehealth, citizens, businesses');
      expect(words(element)).to.equal('The data do not have this part.');
      expect(element.dataset['state']).to.equal('error');
    });
  }

  it('renders once for each of 100 gauges that change, and not at all for equal values', async () => {
    const holder = await page(
      `<div>${'<factsheet-indicator-gauge value="1"></factsheet-indicator-gauge>'.repeat(100)}</div>`,
    );
    const gauges = [...holder.querySelectorAll('factsheet-indicator-gauge')];
    await Promise.all(gauges.map((element) => element.updateComplete));
    let renders = 0;
    for (const element of gauges) {
      const updated = Reflect.get(element, 'updated') as (changed: unknown) => void;
      Reflect.set(element, 'updated', (changed: unknown) => {
        renders += 1;
        updated.call(element, changed);
      });
    }
    for (let value = 2; value <= 10; value += 1) for (const element of gauges) element.value = value;
    await Promise.all(gauges.map((element) => element.updateComplete));
    expect(renders).to.equal(100);
    for (const element of gauges) element.value = 10;
    await Promise.all(gauges.map((element) => element.updateComplete));
    expect(renders).to.equal(100);
  });
});
