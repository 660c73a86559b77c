/** What is on paper when a page is printed without backgrounds: read from the PDF. */
import { expect } from '@esm-bundle/chai';
import '../../src/elements/document/document.js';
import '../../src/elements/highlights/highlights.js';
import '../../src/elements/indicator-gauge/indicator-gauge.js';
import '../../src/elements/indicator-grid/indicator-grid.js';
import '../../src/elements/initiative-list/initiative-list.js';
import '../../src/elements/key-figure/key-figure.js';
import '../../src/elements/topic-chart/topic-chart.js';
import type { Factsheet, InlineText, Item } from '../../src/model/factsheet.js';
import { copy } from '../fixtures/factsheet.js';
import { page, settled, show } from '../helpers/elements.js';
import { needs } from '../helpers/needs.js';
import { arcShares, barShares, compact, cutOff, PAPERS, print, wordsOf, type Sheet } from '../helpers/paper.js';
import { contrast, emulate, parseColour } from '../helpers/pixels.js';

const ACCENT = '#0a4fc2';
const MET = '#0b6e4f';
const TRACK = '#dfe7f3';
const OUTLINE = '#788495';

const SRC = '/examples/belgium-2024.json';
const belgium = (await (await fetch(SRC)).json()) as Factsheet;

const saidBy = (text: InlineText): string => compact(text.map((run) => run.text).join(''));
const itemWords = ({ text, items = [] }: Item): string => saidBy(text) + items.map(itemWords).join('');
const initiativesOf = ({ topics = [] }: Factsheet): string[] =>
  topics.flatMap(({ initiatives }) => initiatives.map(itemWords));
const highlightsOf = ({ highlights = [] }: Factsheet): string[] => highlights.map(itemWords);

const CHART = 'Public administrations 2; Public services 0; Trust 1; Interoperability 1; Innovation 4';
const BARS = [0.5, 0.25, 0.25, 1];

const allWords = (sheets: readonly Sheet[]): string => sheets.map(wordsOf).join('');

/** The number of sheets that say all of the words. */
const sheetsWith = (sheets: readonly Sheet[], words: string): number =>
  sheets.filter((sheet) => wordsOf(sheet).includes(compact(words))).length;

/** Texts that are not there, or not after the one before them. */
function missing(sheets: readonly Sheet[], texts: readonly string[]): string[] {
  const all = allWords(sheets);
  let from = 0;
  return texts.filter((words) => {
    const at = all.indexOf(compact(words), from);
    if (at >= 0) from = at + compact(words).length;
    return at < 0;
  });
}

const expectNear = (shares: readonly number[], expected: readonly number[]): void => {
  expect(shares, String(shares)).to.have.length(expected.length);
  shares.forEach((share, index) => expect(share).to.be.closeTo(expected[index] ?? 0, 0.02));
};

/** What follows each heading, which must stand on the same sheet. */
const HEADINGS: [string, string][] = [
  ['Towards the Digital Decade targets set for 2030: digital public services', 'Yes'],
  ['Highlights - key projects', highlightsOf(belgium)[0]?.slice(0, 20) ?? ''],
  ['Initiatives by topic', 'Digital transformation of public administrations'],
  ...(belgium.topics ?? []).map(({ title, initiatives, note = [] }): [string, string] => [
    `${title} ${initiatives.length} initiative`,
    (initiatives[0] ? itemWords(initiatives[0]) : saidBy(note)).slice(0, 20),
  ]),
];

describe('on paper', function () {
  // A picture of a tall page or a PDF takes its time on a busy machine.
  this.timeout(60_000);

  afterEach(() => {
    document.documentElement.style.colorScheme = '';
    return emulate();
  });

  const belgiumBelow = async (pixels: number): Promise<void> => {
    const holder = await page(`<div><div style="height:${pixels}px"></div>
      <factsheet-document src="${SRC}"></factsheet-document></div>`);
    await settled(holder.lastElementChild as HTMLElement);
  };

  for (const [name, paper] of Object.entries(PAPERS)) {
    needs('paper').it(
      `has the whole Belgium factsheet on ${name}: every text in order, every bar and arc, nothing cut`,
      async () => {
        await belgiumBelow(0);
        const sheets = await print(paper);
        const [figure] = belgium.keyFigures ?? [];
        const topicNames = ['Public administrations', 'Public services', 'Trust and cybersecurity'];
        topicNames.push('Interoperability and data', 'Innovative technologies');
        const counts = [2, 0, 1, 1, 4];
        const texts = [
          `${belgium.title} · July 2024`,
          'Belgium',
          belgium.subtitle ?? '',
          `${figure?.value} ${figure?.label}`,
          ...topicNames.map((topic, index) => `${topic}: ${counts[index]}`),
          'Figure 1. Number of initiatives per topic adopted in 2023-2024.',
          'Topic Initiatives',
          ...topicNames.map((topic, index) => `${topic} ${counts[index]}`),
          belgium.headings?.indicators ?? '',
          'Yes eID scheme Target 2030: at least one (met)',
          '100% eHealth records Target 2030: 100% (met)',
          '82.3% Digital Public Services for Citizens Target 2030: 100% (17.7 points to go)',
          '92.6% Digital Public Services for Businesses Target 2030: 100% (7.4 points to go)',
          belgium.headings?.highlights ?? '',
          ...highlightsOf(belgium),
          'Initiatives by topic',
          ...(belgium.topics ?? []).flatMap(({ title, initiatives, note = [] }) => [
            title,
            `${initiatives.length} initiative`,
            ...initiatives.map(itemWords),
            saidBy(note),
          ]),
          ...(belgium.notes ?? []).map(({ text }) => saidBy(text)),
        ];
        expect(missing(sheets, texts)).to.deep.equal([]);
        expect(allWords(sheets)).not.to.include('Showastable');
        for (const words of [...initiativesOf(belgium), ...highlightsOf(belgium)])
          expect(sheetsWith(sheets, words), words).to.equal(1);
        expectNear(barShares(sheets, ACCENT), BARS);
        expectNear(
          sheets.flatMap((sheet) => arcShares(sheet, MET, TRACK)),
          [1, 1],
        );
        expectNear(
          sheets.flatMap((sheet) => arcShares(sheet, ACCENT, TRACK)),
          [0.823, 0.926],
        );
        expect(sheets.flatMap(cutOff)).to.deep.equal([]);
      },
    );
  }

  for (const [name, paper, steps] of [
    ['a portrait page', { width: 794, height: 700 }, [0, 130, 260, 390, 520]],
    ['a landscape page', { width: 1123, height: 560 }, [0, 90, 180, 270, 360]],
  ] as const) {
    needs('paper').it(
      `cuts nothing and leaves no heading alone, wherever the factsheet begins on ${name}`,
      async () => {
        for (const pixels of steps) {
          await belgiumBelow(pixels);
          const sheets = await print(paper);
          const where = `${pixels} px from the top`;
          expect(sheets.flatMap(cutOff), where).to.deep.equal([]);
          for (const words of [...initiativesOf(belgium), ...highlightsOf(belgium)])
            expect(sheetsWith(sheets, words), `${where}: ${words}`).to.equal(1);
          for (const [heading, follower] of HEADINGS) {
            const sheet = sheets.find((candidate) => wordsOf(candidate).includes(compact(heading)));
            expect(sheet && wordsOf(sheet), `${where}: ${heading}`).to.include(compact(follower));
          }
          for (const gauge of [
            '82.3% Digital Public Services for Citizens Target 2030: 100%',
            '10 new initiatives adopted',
          ])
            expect(sheetsWith(sheets, gauge), `${where}: ${gauge}`).to.equal(1);
          // An arc that a page edge cuts is painted on both pages.
          expect(
            sheets.flatMap((sheet) => arcShares(sheet, ACCENT, TRACK)),
            where,
          ).to.have.length(2);
        }
      },
    );
  }

  needs('paper').it(
    'runs over pages only with an initiative that is longer than one, and loses nothing of it',
    async () => {
      const element = await page('<factsheet-initiative-list></factsheet-initiative-list>');
      const sentences = Array.from({ length: 200 }, (_, index) => `Sentence ${index} of a long report.`);
      const data = copy();
      const topic = { id: 'long', title: 'A report', initiatives: [{ text: [{ text: sentences.join(' ') }] }] };
      Object.assign(element, { factsheet: { ...data, topics: [topic, ...data.topics] } });
      await settled(element);
      const sheets = await print({ width: 794, height: 700 });
      expect(missing(sheets, sentences)).to.deep.equal([]);
      expect(sheetsWith(sheets, sentences.join(''))).to.equal(0);
      expect(sheets.flatMap(cutOff)).to.deep.equal([]);
      for (const words of ['A plan for Liège.', 'A wallet.', 'A quantum network.'])
        expect(sheetsWith(sheets, words)).to.equal(1);
    },
  );

  needs('paper').it('has the bar and the marks of a gauge as a bar, and links that still lead somewhere', async () => {
    await show(`<factsheet-indicator-gauge shape="bar" label="Services" value="40" target="80" average="60" year="2023"
      source="Report" source-url="https://example.org/report"></factsheet-indicator-gauge>`);
    const [sheet] = await print(PAPERS['A4, portrait']);
    const { shapes, links } = sheet as Sheet;
    const areas = shapes.filter(({ bottom, top }) => bottom - top === 12);
    const [track, fill] = [TRACK, ACCENT].map((colour) => areas.find((shape) => shape.colour === colour));
    const from = track?.left ?? 0;
    const length = (track?.right ?? 0) - from;
    expect(((fill?.right ?? 0) - from) / length).to.be.closeTo(0.4, 0.02);
    expect(shapes.some(({ paint, colour }) => paint === 'stroke' && colour === OUTLINE)).to.equal(true);
    const middle = (colour: string) => {
      const shape = shapes.find((candidate) => candidate.colour === colour && candidate.right - candidate.left < 10);
      return (((shape?.left ?? 0) + (shape?.right ?? 0)) / 2 - from) / length;
    };
    expect(middle('#1c2530'), 'target').to.be.closeTo(0.8, 0.02);
    expect(wordsOf(sheet as Sheet)).to.include(compact('Services 40 EU average: 60 Target: 80'));
    expect(links).to.deep.equal(['https://example.org/report']);
  });

  needs('paper').it('keeps an arc that is empty, a no, a bar of nothing, and the track of each', async () => {
    await page(`<factsheet-indicator-gauge value="0" label="a"></factsheet-indicator-gauge>
      <factsheet-indicator-gauge value="no" label="b"></factsheet-indicator-gauge>
      <factsheet-topic-chart counts="A 0; B 3"></factsheet-topic-chart>`);
    const [sheet] = await print(PAPERS['A4, portrait']);
    const { shapes } = sheet as Sheet;
    const strokes = (wanted: string) => shapes.filter(({ paint, colour }) => paint === 'stroke' && colour === wanted);
    expect(strokes(OUTLINE)).to.have.length(2);
    expect(strokes(TRACK)).to.have.length(2);
    expect(strokes('#1c2530'), 'the sign of a no').not.to.have.length(0);
    expect(shapes.filter(({ paint, colour }) => paint === 'fill' && colour === OUTLINE)).to.have.length(1);
    expect(compact(wordsOf(sheet as Sheet)))
      .to.include('0')
      .and.to.include('No');
  });

  for (const theme of ['auto', 'dark']) {
    needs('paper').it(`is dark on light where the page is dark and the theme is ${theme}`, async () => {
      document.documentElement.style.colorScheme = 'dark';
      await emulate({ features: [{ name: 'prefers-color-scheme', value: 'dark' }] });
      await show(`<factsheet-document theme="${theme}" src="${SRC}"></factsheet-document>`);
      const sheets = await print(PAPERS['A4, portrait']);
      const inks = new Set(sheets.flatMap((sheet) => sheet.inks));
      for (const ink of inks) expect(contrast(parseColour(ink), [255, 255, 255]), ink).to.be.at.least(4.5);
      expectNear(barShares(sheets, ACCENT), BARS);
      expectNear(
        sheets.flatMap((sheet) => arcShares(sheet, ACCENT, TRACK)),
        [0.823, 0.926],
      );
    });
  }

  needs('paper').it('has every widget that stands alone, whole', async () => {
    const holder = await page(`<div>
      <factsheet-key-figure src="${SRC}"></factsheet-key-figure>
      <factsheet-topic-chart counts="${CHART}" table="hidden"></factsheet-topic-chart>
      <factsheet-indicator-grid src="${SRC}"></factsheet-indicator-grid>
      <factsheet-highlights src="${SRC}"></factsheet-highlights>
      <factsheet-initiative-list src="${SRC}" filter></factsheet-initiative-list></div>`);
    await Promise.all([...holder.children].map((child) => settled(child as HTMLElement)));
    const sheets = await print({ width: 794, height: 700 });
    const texts = [
      '10 new initiatives',
      'Innovation: 4',
      '82.3%',
      '92.6%',
      ...highlightsOf(belgium),
      ...initiativesOf(belgium),
    ];
    expect(missing(sheets, texts)).to.deep.equal([]);
    // Nobody can type on paper.
    expect(allWords(sheets)).not.to.include('Search');
    expectNear(barShares(sheets, ACCENT), BARS);
    expect(sheets.flatMap(cutOff)).to.deep.equal([]);
    for (const words of [...initiativesOf(belgium), ...highlightsOf(belgium)])
      expect(sheetsWith(sheets, words), words).to.equal(1);
  });
});
