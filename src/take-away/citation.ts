import type { FactsheetParts, Source } from '../model/factsheet.js';

/** What a citation is made from. */
export interface Cited {
  /** What the data are from. */
  readonly factsheet: FactsheetParts;
  /** What is cited, such as an indicator with its value. */
  readonly words: string;
  /** The source that the data themselves name. */
  readonly source?: Source | undefined;
  /** Where it was read. */
  readonly address: string;
  /** When it was read, in words. */
  readonly accessed: string;
}

/** Who publishes the factsheets. */
export const PUBLISHER = 'European Commission';

/** Under which licence the factsheets may be used. */
export const LICENCE = 'CC BY 4.0';

const DOCUMENT = 'Digital Public Administration Factsheet';

/** Whether data are from a factsheet: of other data nobody here knows who publishes them, nor the licence. */
export const isFactsheet = ({ country, edition, title }: FactsheetParts): boolean =>
  country !== undefined || edition !== undefined || title !== undefined;

/** A factsheet's title with its country and its edition, each once. */
export function factsheetTitle({ country, edition, title }: FactsheetParts): string {
  const words = title?.trim() || DOCUMENT;
  const name = country?.name.trim() ?? '';
  const year = edition === undefined || words.includes(String(edition)) ? '' : ` ${edition}`;
  return `${name && !words.includes(name) ? `${name}: ` : ''}${words}${year}`;
}

const sentence = (words: string): string => words.replace(/([^.!?])$/, '$1.');

/** A citation on one line: publisher, title with country and edition, what is cited, licence, address, date read. */
export function citation({ factsheet, words, source, address, accessed }: Cited): string {
  const known = isFactsheet(factsheet);
  const sourceWords = source && [source.title, source.url].filter((part, index, all) => all.indexOf(part) === index);
  const parts = [
    known ? PUBLISHER : '',
    known ? factsheetTitle(factsheet) : '',
    words,
    sourceWords?.filter(Boolean).join(', ') ?? '',
    known ? LICENCE : '',
    `${address} (${accessed})`,
  ];
  return parts
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map(sentence)
    .join(' ');
}
