import { once, valid } from './format.js';
import { localeOf } from './loaded.js';

/** EU codes, in the order of model/countries.ts and of the names in locale files. */
export const CODES =
  'BE BG CZ DK DE EE IE EL ES FR HR IT CY LV LT LU HU MT NL AT PL PT RO SI SK FI SE IS LI NO CH UA ME MK TR AL RS BA MD XK UK';

/** EU codes that ISO 3166 spells otherwise. */
const ISO: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' };

/** The short name of a country in a language, by its EU code; `undefined` for a code that is none. */
export function countryName(language: string, code: string): string | undefined {
  const { countries, country } = localeOf(language) ?? {};
  const own = country?.[code] ?? countries?.split('; ')[CODES.split(' ').indexOf(code)];
  if (own) return own;
  const tags = valid(language);
  const names = once(
    `country ${String(tags)}`,
    () => new Intl.DisplayNames(tags, { type: 'region', fallback: 'none' }),
  );
  try {
    return names.of(ISO[code] ?? code);
  } catch {
    return undefined;
  }
}
