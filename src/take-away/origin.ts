/** What a picture says of where it is from. */
import { countryName } from '../i18n/country.js';
import { sameLanguage } from '../i18n/format.js';
import * as messages from '../i18n/messages.js';
import { formatMonth } from '../i18n/month.js';
import type { Say } from '../internal/adapter.js';
import type { FactsheetParts } from '../model/factsheet.js';
import { factsheetTitle, isFactsheet, LICENCE, PUBLISHER } from './citation.js';

/** Country and title of the factsheet in the reader's language, for a picture that stands alone; may be empty. */
export function contextOf(parts: FactsheetParts, language: string): string {
  if (!isFactsheet(parts)) return '';
  const { country } = parts;
  if (!country || sameLanguage(language, parts.language ?? language)) return factsheetTitle(parts);
  const name = countryName(language, country.code) ?? country.name;
  return factsheetTitle({ ...parts, country: { ...country, name } });
}

/** What is known of the data of a picture. */
export interface Origin {
  readonly parts: FactsheetParts;
  /** The reader's language. */
  readonly language: string;
  readonly say: Say;
  /** Where it was read, for data that name no source. */
  readonly page: string;
  /** When it was read, in words; a picture that is published says no such day. */
  readonly read?: string;
  /** Whether each number names a source of its own. */
  readonly hasSources: boolean;
}

/** Where a picture is from, a line each: its source, unless each number names its own; dates and licence. */
export function originLines({ parts, language, say, page, read = '', hasSources }: Origin): string[] {
  const { sources: [source] = [], published } = parts;
  const known = isFactsheet(parts);
  const title = source?.title ?? (known ? PUBLISHER : page);
  const month = published && formatMonth(language, published);
  const dates = [month, read, known ? LICENCE : ''].filter(Boolean).join(' · ');
  return [!known && hasSources ? '' : say(messages.source, { title }), dates].filter(Boolean);
}
