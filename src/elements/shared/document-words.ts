import { countryName } from '../../i18n/country.js';
import { sameLanguage } from '../../i18n/format.js';
import { localeOf } from '../../i18n/loaded.js';
import { phrase } from '../../i18n/translate.js';
import type { Country, InlineText } from '../../model/factsheet.js';
import { labelOf, type Label } from './labels.js';

/** Words of a document: its own in the reader's language, or what they are known to say in it, or marked as its own. */
export const documentWords = (reader: string, words: string | undefined, language: string | undefined): Label =>
  labelOf(reader, { words, wordsLanguage: language, name: words && phrase(reader, words) });

/** A country's name: the document's in the reader's language, else as the reader's language has it. */
export function countryLabel(reader: string, country: Country | undefined, language = reader): Label {
  const { code = '', name: words } = country ?? {};
  const name =
    country && !sameLanguage(language, reader) ? countryName(localeOf(reader) ? reader : 'en', code) : undefined;
  return labelOf(reader, { words, wordsLanguage: language, name });
}

/** A paragraph of a document that is a known sentence, in the reader's language; `undefined` for all others. */
export function knownSentence(reader: string, text: InlineText, language = reader): string | undefined {
  const [only, ...more] = text;
  return only && more.length === 0 && !sameLanguage(language, reader) ? phrase(reader, only.text) : undefined;
}
