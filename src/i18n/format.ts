import { localeOf } from './loaded.js';

/** Shared `Intl` formatters. Making one costs far more than using it, so each is made once. */

/**
 * What `Intl` is asked for. Where a browser has no data for a language (Chromium for Irish, Maltese and Icelandic), it
 * would silently use its own: then the next one that writes alike is taken, at last English as in Ireland. A malformed
 * tag would throw.
 */
export const valid = (language: string): string[] => {
  try {
    return Intl.getCanonicalLocales([...(localeOf(language)?.tags ?? [language]), 'en-IE']);
  } catch {
    return ['en'];
  }
};

const cache = new Map<string, unknown>();
/** Makes a formatter, or returns the one made before. */
export const once = <Formatter>(key: string, make: () => Formatter): Formatter => {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as Formatter;
};

/**
 * An ordinary English number, as written: the first formatter of a page costs more than drawing it (some 11 ms), and
 * this needs none. `undefined` for what must be grouped, and for other languages.
 */
function plainEnglish(language: string, value: number, decimals: number | undefined): string | undefined {
  const written = decimals === undefined ? String(value) : value.toFixed(decimals);
  return /^en(-(GB|IE|US))?$/i.test(language) && /^-?\d{1,3}(\.\d+)?$/.test(written) ? written : undefined;
}

/**
 * A private subtag of the language: numbers as the Interinstitutional Style Guide of the EU has them in all languages,
 * a no-break space between thousands and before %. https://style-guide.europa.eu
 */
export const ISG = '-x-isg';

/** Decimals that `Intl` can write. */
const MAX_DECIMALS = 20;

/**
 * A number as its language writes it.
 * @param decimals exactly this many, 0 to 20; `undefined`: as many as the number has
 * @param unit "%" is set as the language sets it; any other unit follows after a no-break space
 */
export function formatNumber(language: string, value: number, decimals?: number, unit = ''): string {
  const isg = language.endsWith(ISG);
  const percent = unit === '%' && !isg;
  const suffix = unit && !percent ? `\u00a0${unit}` : '';
  const plain = plainEnglish(language, value, decimals);
  if (plain !== undefined) return plain + (percent ? '%' : suffix);
  const tags = valid(language);
  const format = once(
    `number ${String(tags)} ${decimals} ${percent} ${isg}`,
    () =>
      new Intl.NumberFormat(tags, {
        ...(percent && { style: 'unit', unit: 'percent' }),
        ...(isg && { useGrouping: 'always' }),
        minimumFractionDigits: decimals ?? 0,
        maximumFractionDigits: decimals ?? MAX_DECIMALS,
      }),
  );
  const written = isg
    ? format
        .formatToParts(value)
        .map((part) => (part.type === 'group' ? '\u00a0' : part.value))
        .join('')
    : format.format(value);
  return written + suffix;
}

/** The base of a language tag: "nl" of "nl-BE", in lower case. */
export const baseLanguage = (language: string): string => language.replace(/-.*/, '').toLowerCase();

/** Whether two language tags mean the same language to a reader ("en" and "en-GB"). */
export const sameLanguage = (one: string, other: string): boolean => baseLanguage(one) === baseLanguage(other);
