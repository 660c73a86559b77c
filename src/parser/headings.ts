/** Knows the headings of a factsheet in all their spellings. */
import { countryNames } from '../model/countries.js';
import type { Country } from '../model/factsheet.js';
import { topics } from '../model/topics.js';
import { foldWords } from './words.js';

/** What a known heading opens. */
export type KnownSection =
  { readonly kind: 'highlights' | 'keyFigures' | 'indicators' } | { readonly kind: 'topic'; readonly id: string };

/** The English headings of the form, in sentence case. */
export const canonicalHeadings = {
  title: 'Digital Public Administration Factsheet',
  highlights: 'Highlights - key projects',
  keyFigures: 'Key figures',
  indicators: 'Towards the Digital Decade targets set for 2030: digital public services',
} as const;

const HIGHLIGHTS = [canonicalHeadings.highlights, 'Highlights', 'Key projects'];
const INDICATORS = [
  'towards the digital decade',
  'towards digital decade',
  'digital decade targets',
  'digital decade indicators',
];

/** "4." or "4.1" or "4)" in front of a heading; a bare number is no numbering. */
const NUMBERING = /^(?:\d{1,2}[.)])+(?:\d{1,2})? +/;

const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '');

/** A heading reduced to what tells it from the others: small words, plurals, spaces and the common opening are gone. */
const reduce = (words: string): string =>
  foldWords(words.replace(NUMBERING, ''))
    .replace(/^(?:the )?(?:digital )?transformation of /, '')
    .split(' ')
    .filter((word) => word !== 'and' && word !== 'the')
    .map(singular)
    .join('');

const topicIds = new Map(topics.flatMap(({ id, title, label }) => [title, label].map((words) => [reduce(words), id])));
const shortTopicIds = new Map(topics.map(({ id }) => [reduce(id), id]));
const highlightWords = new Set(HIGHLIGHTS.map(reduce));
const keyFigureWords = reduce(canonicalHeadings.keyFigures);

/** The topic that has this name in the catalogue, in any spelling; not by its id alone. */
export const topicIdOf = (words: string): string | undefined => topicIds.get(reduce(words));

/**
 * The section that a heading opens, or `undefined` for one the form does not know.
 * @param isHeading whether the document marks it as a heading: then "Trust" is enough for "Trust and cybersecurity"
 */
export function recogniseSection(words: string, isHeading: boolean): KnownSection | undefined {
  const reduced = reduce(words);
  if (highlightWords.has(reduced)) return { kind: 'highlights' };
  if (reduced === keyFigureWords) return { kind: 'keyFigures' };
  const folded = foldWords(words.replace(NUMBERING, ''));
  if (INDICATORS.some((start) => folded.startsWith(start))) return { kind: 'indicators' };
  const id = topicIds.get(reduced) ?? (isHeading ? shortTopicIds.get(reduced) : undefined);
  return id === undefined ? undefined : { kind: 'topic', id };
}

/** The canonical form where the document differs from it by case alone, else the document's own words. */
export const inSentenceCase = (words: string, canonical: string): string =>
  words.toLowerCase() === canonical.toLowerCase() ? canonical : words;

const OTHER_COUNTRY_NAMES: Readonly<Record<string, string>> = {
  'czech republic': 'CZ',
  'slovak republic': 'SK',
  turkey: 'TR',
  holland: 'NL',
  macedonia: 'MK',
  'moldova republic of': 'MD',
  'swiss confederation': 'CH',
};

const countryCodes = new Map([
  ...Object.entries(countryNames).map(([code, name]): [string, string] => [foldWords(name), code]),
  ...Object.entries(OTHER_COUNTRY_NAMES),
]);

/** The country that is meant by a heading which holds nothing but its name. */
export function countryOf(words: string): Country | undefined {
  const folded = foldWords(words)
    .replace(/^the /, '')
    .replace(/^(?:republic|kingdom|principality|grand duchy) of (?:the )?/, '');
  const code = countryCodes.get(folded);
  const name = code === undefined ? undefined : countryNames[code];
  return code === undefined || name === undefined ? undefined : { code, name };
}

const TITLE = /(?:^| )factsheets? (?:19|20)\d\d$|^(?:(?:19|20)\d\d )?digital public administrations? factsheets?$/;

/** A heading or line that is the document's title, with the year of its edition if it names one. */
export function readTitle(words: string): { title: string; edition?: number } | undefined {
  const folded = foldWords(words);
  if (!TITLE.test(folded)) return undefined;
  const years = folded.match(/\b(?:19|20)\d\d\b/g) ?? [];
  const [year] = years;
  if (year === undefined || years.length > 1) return { title: words };
  return { title: inSentenceCase(words, `${canonicalHeadings.title} ${year}`), edition: Number(year) };
}
