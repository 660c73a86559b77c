import { expect } from '@esm-bundle/chai';
import '../../src/elements/document/document.js';
import '../../src/elements/indicator-gauge/indicator-gauge.js';
import { PartsSchema } from '../../src/model/schema.js';
import { validateFactsheet } from '../../src/model/validate.js';
import { copy } from '../fixtures/factsheet.js';
import { page, settled, texts } from '../helpers/elements.js';
import { catchFiles, choose, menuOf, records } from '../helpers/take-away.js';
import { waitUntil } from '../helpers/patience.js';

type Holder = HTMLElement & { factsheet: unknown; counts?: unknown };

const ARABIC = '\u0639\u0631\u0628\u064a \u0646\u0635';

describe('the files of the menu', () => {
  let caught: ReturnType<typeof catchFiles>;
  beforeEach(() => (caught = catchFiles()));
  afterEach(() => caught.restore());

  /** An element with a menu that shows data, which may be in its attributes. */
  const shown = async (tag: string, data?: object, attributes = ''): Promise<Holder> => {
    const element = (await page(`<factsheet-${tag} menu ${attributes}></factsheet-${tag}>`)) as Holder;
    if (data) element.factsheet = data;
    await settled(element);
    await menuOf(element);
    return element;
  };

  const saved = async (element: HTMLElement, format: 'CSV' | 'JSON'): Promise<string> => {
    const status = await choose(element, `Download data (${format})`);
    const file = caught.files.at(-1);
    expect(status).to.equal(`Saved as ${file?.name}.`);
    return (await file?.blob.text()) ?? '';
  };

  const rowsOf = async (element: HTMLElement) => records(await saved(element, 'CSV'));

  /** The data of the JSON file, which is found to be a part of a factsheet. */
  const dataOf = async (element: HTMLElement): Promise<object> => {
    const data = JSON.parse(await saved(element, 'JSON')) as object;
    const { faults, parts } = validateFactsheet(data, PartsSchema);
    expect(faults).to.deep.equal([]);
    expect(JSON.parse(JSON.stringify(parts))).to.deep.equal(data);
    return data;
  };

  it('a gauge’s CSV has value, target, average and source, and a row for each earlier year', async () => {
    const element = await shown(
      'indicator-gauge',
      undefined,
      'indicator="citizens" value="82.0" average="auto" year="2023" source="A study" source-url="https://example.org/a" series="2021 72.2; 2022: 77"',
    );
    const [row, ...past] = await rowsOf(element);
    expect(row).to.include({ id: 'citizens', label: 'Digital public services for citizens', kind: 'score' });
    expect(row).to.include({ value: '82.0', unit: '%', year: '2023', target: '100', target_year: '2030' });
    expect(row).to.include({ average: '79', average_year: '2023', source: 'A study' });
    expect(row).to.include({ source_url: 'https://example.org/a', country: '', edition: '' });
    expect(past.map(({ id, year, value }) => [id, year, value])).to.deep.equal([
      ['citizens', '2021', '72.2'],
      ['citizens', '2022', '77'],
    ]);
  });

  it('a gauge’s JSON shows the same gauge again, in another language too', async () => {
    const element = await shown('indicator-gauge', undefined, 'indicator="citizens" value="82.30" series="2022 77"');
    const again = await shown('indicator-gauge', await dataOf(element), 'lang="fr"');
    await waitUntil(() => texts(again, '[part=name]')[0] === 'Services publics num\u00e9riques pour les citoyens');
    expect(texts(again, '[part=number]')[0]).to.match(/^82,30/);
    expect(texts(again, '[part=details]')[0]).to.include('77').and.include('5,3');
  });

  it('a gauge of a factsheet says where it is from', async () => {
    const element = await shown('indicator-gauge', copy(), 'indicator="businesses"');
    expect(await rowsOf(element)).to.have.length(1);
    expect(caught.files[0]?.name).to.equal('belgium-2024-businesses.csv');
    expect(await dataOf(element)).to.deep.include({
      country: { code: 'BE', name: 'Belgium' },
      edition: 2024,
      language: 'en',
      sources: [{ title: 'The published factsheet', url: 'https://example.org/factsheet' }],
    });
  });

  it('a grid’s files have all indicators', async () => {
    const element = await shown('indicator-grid', copy());
    const rows = await rowsOf(element);
    expect(rows.map(({ id, kind, value }) => [id, kind, value])).to.deep.equal([
      ['eid', 'yes-no', 'yes'],
      ['ehealth', 'score', '100'],
      ['citizens', 'score', '82.3'],
      ['businesses', 'score', '92.6'],
    ]);
    expect(rows[0]).to.include({ country: 'BE', edition: '2024' });
    const numbers = texts(element, '[part=number]');
    const again = await shown('indicator-grid', await dataOf(element));
    expect(texts(again, '[part=number]')).to.deep.equal(numbers);
    expect(texts(again, '[part=title]')).to.deep.equal(['Towards 2030']);
  });

  it('a chart’s files have its bars', async () => {
    const element = await shown('topic-chart', copy());
    const rows = await rowsOf(element);
    expect(rows.map(({ id, count }) => [id, count])).to.deep.equal([
      ['public-administrations', '2'],
      ['public-services', '0'],
      ['trust', '1'],
      ['interoperability', '1'],
      ['innovation', '4'],
    ]);
    const again = await shown('topic-chart', await dataOf(element));
    expect(texts(again, '.bars .number')).to.deep.equal(['2', '0', '1', '1', '4']);
  });

  it('a chart’s own rows lose nothing: alike ones, and names that every object has', async () => {
    const element = await shown(
      'topic-chart',
      undefined,
      `counts="C# 5; C# 1; constructor 2; __proto__ 3; ${ARABIC} 4"`,
    );
    const rows = await rowsOf(element);
    expect(rows.map(({ label, count }) => `${label} ${count}`)).to.deep.equal([
      'C# 5',
      'C# 1',
      'constructor 2',
      '__proto__ 3',
      `${ARABIC} 4`,
    ]);
    const again = await shown('topic-chart', await dataOf(element));
    expect(texts(again, '.bars .number')).to.deep.equal(['5', '1', '2', '3', '4']);
  });

  it('lists have a row for each item, with what is inside it and its links', async () => {
    const highlights = await rowsOf(await shown('highlights', copy()));
    expect(highlights.map(({ text, links }) => [text, links])).to.deep.equal([
      ['A tool that helps.', 'https://example.org/tool'],
      ['A platform.\n• With a part.', ''],
    ]);
    const initiatives = await rowsOf(await shown('initiative-list', copy()));
    expect(initiatives).to.have.length(9);
    expect(initiatives[0]).to.include({ topic_id: 'public-administrations', text: 'A plan for Li\u00e8ge.', note: '' });
    expect(initiatives[2]).to.include({
      topic_id: 'public-services',
      text: '',
      note: 'No new initiatives have been reported to date.',
    });
  });

  for (const tag of ['highlights', 'initiative-list', 'key-figure', 'document']) {
    it(`the JSON of ${tag} shows the same again`, async () => {
      const element = await shown(tag, copy());
      const words = texts(element, 'li, [part~=number], [part~=title]');
      expect(words.length).to.be.above(0);
      const again = await shown(tag, await dataOf(element));
      // Menus come later than data.
      await waitUntil(() => texts(again, 'li, [part~=number], [part~=title]').length === words.length);
      expect(texts(again, 'li, [part~=number], [part~=title]')).to.deep.equal(words);
    });
  }

  it('a document’s CSV has all its sections', async () => {
    const rows = await rowsOf(await shown('document', copy()));
    const sections = [...new Set(rows.map(({ section }) => section))];
    expect(sections).to.deep.equal(['key-figure', 'topic-count', 'indicator', 'highlight', 'initiative', 'note']);
    expect(rows.find(({ id }) => id === 'citizens')).to.include({ value: '82.3', unit: '%', target: '100' });
    expect(rows.filter(({ section }) => section === 'topic-count').map(({ value }) => value)).to.deep.equal([
      '2',
      '0',
      '1',
      '1',
      '4',
    ]);
  });

  it('hostile words come back as they were, and as no formula', async () => {
    const indicators = ['=1+1', '+cmd|"/c calc"!A0', '-2+3', '@SUM(A1)', '\t=1', 'a "b",\r\n=c', ARABIC].map(
      (label, index) => ({ id: `i${index}`, label, kind: 'score', value: -index, unit: '=x' }),
    );
    const rows = await rowsOf(await shown('indicator-grid', { indicators }));
    expect(rows.map(({ label }) => label)).to.deep.equal([
      "'=1+1",
      `'+cmd|"/c calc"!A0`,
      "'-2+3",
      "'@SUM(A1)",
      "'\t'=1",
      `a "b",\r\n'=c`,
      ARABIC,
    ]);
    expect(rows.map(({ value }) => value)).to.deep.equal(['0', '-1', '-2', '-3', '-4', '-5', '-6']);
    expect(new Set(rows.map(({ unit }) => unit))).to.deep.equal(new Set(["'=x"]));
  });

  it('files say what they are', async () => {
    const element = await shown('indicator-gauge', undefined, 'label="Services" value="1"');
    await saved(element, 'CSV');
    await saved(element, 'JSON');
    expect(caught.files.map(({ blob }) => blob.type)).to.deep.equal([
      'text/csv;charset=utf-8',
      'application/json;charset=utf-8',
    ]);
    // Decoding drops the mark: the bytes have it.
    const bytes = new Uint8Array((await caught.files[0]?.blob.arrayBuffer()) as ArrayBuffer);
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
  });
});
