import { sameLanguage } from '../../i18n/format.js';
import { term, wordsLanguage } from '../../i18n/translate.js';

/** Words, and their language where it is not the reader's. */
export interface Label {
  words: string;
  lang?: string | undefined;
}

/** Where a label may come from. */
export interface LabelSources {
  /** The page author's words. */
  label?: string | undefined;
  /** The document's words and their language. */
  words?: string | undefined;
  wordsLanguage?: string | undefined;
  /** Key of the catalogue's term. */
  term?: string | undefined;
  /** The catalogue's English term. */
  english?: string | undefined;
  /** The name in the reader's language, where it comes from elsewhere. */
  name?: string | undefined;
}

/**
 * `lang` for words: set where they are in another language than the interface around them, which speaks the reader's,
 * or English where it cannot.
 * @param language of the words; by default the reader's
 */
export const markOf = (reader: string, language: string | undefined = reader): string | undefined =>
  sameLanguage(language, wordsLanguage(reader)) ? undefined : language;

/**
 * The name of a thing, the first of: the author's; the document's if it speaks the reader's language; the catalogue's
 * in the reader's language; the document's, marked with its language; the catalogue's in English.
 */
export function labelOf(reader: string, sources: LabelSources): Label {
  const { label, words, wordsLanguage: language = reader, term: key, english, name } = sources;
  const own = label || (sameLanguage(language, reader) && words);
  if (own) return { words: own, lang: markOf(reader) };
  const translated = name ?? (sameLanguage(reader, 'en') ? english : key && term(reader, key));
  if (translated) return { words: translated };
  return words ? { words, lang: markOf(reader, language) } : { words: english ?? '', lang: markOf(reader, 'en') };
}
