import { expect } from '@esm-bundle/chai';
import '../../src/elements/indicator-gauge/indicator-gauge.js';
import '../../src/elements/key-figure/key-figure.js';
import type { FactsheetIndicatorGauge } from '../../src/elements/indicator-gauge/indicator-gauge.element.js';
import { listen, page, settled, show, texts, words } from '../helpers/elements.js';
import { waitUntil } from '../helpers/patience.js';

const NO_DATA = 'No data available';

/** The rows of contract.md, section 2, "Values": what is written, what is shown. */
const attributes: { attributes: string; shown: string; warnings?: number; lang?: string }[] = [
  { attributes: 'value="82.3" unit="%"', shown: '82.3%' },
  { attributes: 'value="82.3"', shown: '82.3' },
  { attributes: 'value="82.30" unit="%"', shown: '82.30%' },
  { attributes: 'value="100" unit="%"', shown: '100%' },
  { attributes: 'value="82,3" unit="%"', shown: '82.3%' },
  { attributes: 'value="82.3 %"', shown: '82.3%' },
  { attributes: 'value="82.3%" unit="points"', shown: '82.3 points' },
  { attributes: 'value=" 82.3 " unit="%"', shown: '82.3%' },
  { attributes: 'value="0" unit="%"', shown: '0%' },
  { attributes: 'value="-3.5"', shown: '-3.5' },
  { attributes: 'value="182.3" unit="%"', shown: '182.3%' },
  { attributes: 'value="1234.5"', shown: '1,234.5' },
  { attributes: 'value="82.3" unit="%" decimals="0"', shown: '82%' },
  { attributes: 'value="82" unit="%" decimals="1"', shown: '82.0%' },
  { attributes: 'value="82.3" unit="%"', shown: '82,3 %', lang: 'fr' },
  { attributes: 'value="1234.5"', shown: '1.234,5', lang: 'de' },
  { attributes: 'value="82.3" unit="%"', shown: '82.3%', lang: 'mt' },
  { attributes: 'value="82.3" unit="%"', shown: '82.3%', lang: 'en_GB' },
  { attributes: 'value=""', shown: NO_DATA, warnings: 1 },
  { attributes: 'value="abc"', shown: NO_DATA, warnings: 1 },
  { attributes: 'value="1e400"', shown: NO_DATA, warnings: 1 },
  { attributes: 'value="Infinity"', shown: NO_DATA, warnings: 1 },
  { attributes: 'value="0x10"', shown: NO_DATA, warnings: 1 },
  { attributes: 'value="1.234,5"', shown: NO_DATA, warnings: 1 },
  { attributes: 'value="yes"', shown: 'Yes' },
  { attributes: 'value="NO"', shown: 'No' },
  { attributes: 'value="True"', shown: 'Yes' },
  { attributes: 'value="1" kind="yes-no"', shown: 'Yes' },
  { attributes: 'value="0" kind="yes-no"', shown: 'No' },
  { attributes: 'value="1"', shown: '1' },
  { attributes: 'value="yes" kind="score"', shown: NO_DATA, warnings: 1 },
  { attributes: 'value="82" kind="yes-no"', shown: NO_DATA, warnings: 1 },
  { attributes: 'value="oui" lang="fr" kind="yes-no"', shown: 'Aucune donnée disponible', warnings: 1, lang: 'fr' },
  { attributes: 'value="82.3" decimals="many"', shown: '82.3', warnings: 1 },
  { attributes: 'value="82.3" min="high"', shown: '82.3', warnings: 1 },
  { attributes: 'value="82.3" min="100" max="0"', shown: '82.3', warnings: 1 },
  { attributes: 'value="82.3" target="all"', shown: '82.3', warnings: 1 },
  { attributes: 'value="82.3" year="soon"', shown: '82.3', warnings: 1 },
  { attributes: 'value="82.3" kind="bar"', shown: '82.3', warnings: 1 },
  { attributes: 'value="82.3" shape="pie"', shown: '82.3', warnings: 1 },
  { attributes: 'value="82.3" theme="blue"', shown: '82.3', warnings: 1 },
];

const properties: { value: unknown; shown: string; warnings?: number }[] = [
  { value: 82.3, shown: '82.3' },
  { value: '82.3', shown: '82.3' },
  { value: 0, shown: '0' },
  { value: '0', shown: '0' },
  { value: 94.0, shown: '94' },
  { value: '94.0', shown: '94.0' },
  { value: true, shown: 'Yes' },
  { value: false, shown: 'No' },
  { value: 'yes', shown: 'Yes' },
  { value: NaN, shown: NO_DATA, warnings: 1 },
  { value: Infinity, shown: NO_DATA, warnings: 1 },
  { value: {}, shown: NO_DATA, warnings: 1 },
  { value: '82.3.1', shown: NO_DATA, warnings: 1 },
];

describe('values', () => {
  let warnings: ReturnType<typeof listen>;
  beforeEach(() => (warnings = listen('warn')));
  afterEach(() => warnings.restore());

  for (const { attributes: written, shown, warnings: expected = 0, lang = 'en' } of attributes) {
    it(`shows ${written} as ${shown} in ${lang}`, async () => {
      const holder = await page(`<p lang="${lang}"></p>`);
      holder.innerHTML = `<factsheet-indicator-gauge label="Services" ${written}></factsheet-indicator-gauge>`;
      const gauge = holder.firstElementChild as FactsheetIndicatorGauge;
      await settled(gauge);
      // The words of another language arrive after the first update.
      await waitUntil(
        () => texts(gauge, '.number')[0] === shown,
        `${String(texts(gauge, '.number')[0])} is not ${shown}`,
      );
      expect(texts(gauge, '.number')).to.deep.equal([shown]);
      expect(gauge.dataset['state']).to.equal(expected > 0 && /No data|Aucune/.test(shown) ? 'empty' : 'ready');
      gauge.requestUpdate();
      await gauge.updateComplete;
      expect(warnings.messages, 'one warning, also after another update').to.have.length(expected);
    });
  }

  for (const { value, shown, warnings: expected = 0 } of properties) {
    it(`shows the property ${typeof value} ${String(value)} as ${shown}`, async () => {
      const gauge = (await page(
        '<factsheet-indicator-gauge label="Services"></factsheet-indicator-gauge>',
      )) as FactsheetIndicatorGauge;
      gauge.value = value as string;
      await settled(gauge);
      await gauge.updateComplete;
      expect(texts(gauge, '.number')).to.deep.equal([shown]);
      expect(warnings.messages).to.have.length(expected);
    });
  }

  const numbers: [string, Record<string, unknown>, string][] = [
    [
      'numbers',
      { value: 3, min: 1, max: 5, target: 4.5, average: 2, year: 2023, decimals: 1 },
      'x 3.0 EU average: 2 Target: 4.5 (1.5 points to go) Reference year: 2023',
    ],
    [
      'strings',
      { value: '3', min: '1', max: '5', target: '4,5', average: '2', year: '2023', decimals: '1' },
      'x 3.0 EU average: 2 Target: 4.5 (1.5 points to go) Reference year: 2023',
    ],
    [
      'null',
      { value: 3, min: null, max: null, target: null, average: null, year: null, decimals: null, unit: null },
      'x 3',
    ],
  ];
  for (const [name, properties_, said] of numbers) {
    it(`takes ${name} in all properties`, async () => {
      const gauge = await page('<factsheet-indicator-gauge label="x" shape="bar"></factsheet-indicator-gauge>');
      Object.assign(gauge, properties_);
      await settled(gauge);
      await waitUntil(() => words(gauge) === said, words(gauge));
      expect(gauge.shadowRoot?.querySelector('.fill')?.getAttribute('width')).to.equal(name === 'null' ? '3%' : '50%');
      expect(warnings.messages).to.deep.equal([]);
    });
  }

  const figures: [string, string, number][] = [
    ['10', '10', 0],
    ['82,3', '82.3', 0],
    ['1234', '1,234', 0],
    ['0', '0', 0],
    ['', NO_DATA, 1],
    ['many', NO_DATA, 1],
  ];
  for (const [written, shown, expected] of figures) {
    it(`shows a key figure of "${written}" as ${shown}`, async () => {
      const figure = await show(`<factsheet-key-figure value="${written}" label="things"></factsheet-key-figure>`);
      expect(texts(figure, '.number')).to.deep.equal([shown]);
      expect(warnings.messages).to.have.length(expected);
    });
  }

  it('draws no number that is not one', async () => {
    for (const written of [
      'value="abc"',
      'value="182.3"',
      'value="-5"',
      'value="5" min="5" max="5"',
      'value="1e400"',
    ]) {
      const gauge = await show(`<factsheet-indicator-gauge ${written} average="7"></factsheet-indicator-gauge>`);
      expect(gauge.shadowRoot?.innerHTML).not.to.match(/NaN|Infinity|undefined/);
    }
  });

  it('fills the scale up to the value, and no further than its ends', async () => {
    const widths: [string, string][] = [
      ['0', '0%'],
      ['82.3', '82.3%'],
      ['182.3', '100%'],
      ['-5', '0%'],
    ];
    for (const [value, width] of widths) {
      const gauge = await show(`<factsheet-indicator-gauge shape="bar" value="${value}"></factsheet-indicator-gauge>`);
      expect(gauge.shadowRoot?.querySelector('.fill')?.getAttribute('width'), value).to.equal(width);
    }
  });
});
