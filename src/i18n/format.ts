/** Shared `Intl` formatters. Making one costs far more than using it, so each is made once. */

/**
 * What `Intl` is asked for. Where a browser has no data for a language (Chromium for Irish and Maltese), it would
 * silently use its own; English as in Ireland writes numbers as both do. A malformed tag would throw.
 */
const valid = (language: string): string[] => {
  try {
    return Intl.getCanonicalLocales([language, 'en-IE']);
  } catch {
    return ['en'];
  }
};

const cache = new Map<string, unknown>();
const once = <Formatter>(key: string, make: () => Formatter): Formatter => {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as Formatter;
};

/**
 * An ordinary English number, as written: the first formatter of a page costs more than drawing it (some 11 ms), and
 * this needs none. `undefined` for what must be grouped or rounded, and for other languages.
 */
function plainEnglish(language: string, value: number, decimals: number | undefined): string | undefined {
  const written = /^(-?\d{1,3})(?:\.(\d+))?$/.exec(String(value));
  if (!written || !/^en(-(GB|IE|US))?$/i.test(language)) return undefined;
  const [, whole = '', fraction = ''] = written;
  const places = decimals ?? fraction.length;
  if (fraction.length > places) return undefined;
  return places > 0 ? `${whole}.${fraction.padEnd(places, '0')}` : whole;
}

/** Decimals that `Intl` can write. */
const MAX_DECIMALS = 20;

/**
 * A number as its language writes it.
 * @param decimals exactly this many, 0 to 20; `undefined`: as many as the number has
 * @param unit "%" is set as the language sets it; any other unit follows after a no-break space
 */
export function formatNumber(language: string, value: number, decimals?: number, unit = ''): string {
  const percent = unit === '%';
  const suffix = unit && !percent ? `\u00a0${unit}` : '';
  const plain = plainEnglish(language, value, decimals);
  if (plain !== undefined) return plain + (percent ? '%' : suffix);
  const format = once(
    `number ${language} ${decimals} ${percent}`,
    () =>
      new Intl.NumberFormat(valid(language), {
        ...(percent && { style: 'unit', unit: 'percent' }),
        minimumFractionDigits: decimals ?? 0,
        maximumFractionDigits: decimals ?? MAX_DECIMALS,
      }),
  );
  return format.format(value) + suffix;
}

/** The plural rules of a language. */
export const pluralRules = (language: string): Intl.PluralRules =>
  once(`plural ${language}`, () => new Intl.PluralRules(valid(language)));

/** "2024-07" or "2024-07-15" as the language writes month and year; other text unchanged. */
export function formatMonth(language: string, published: string): string {
  const match = /^(\d{4})-(\d{2})/.exec(published);
  if (!match) return published;
  const format = once(
    `month ${language}`,
    () => new Intl.DateTimeFormat(valid(language), { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  );
  return format.format(new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, 1)));
}

const bases = new Map<string, string>();

/** The base of a language tag: "nl" of "nl-BE", in lower case. Asked for at every message, so it is kept. */
export function baseLanguage(language: string): string {
  let base = bases.get(language);
  if (base === undefined) bases.set(language, (base = language.split('-', 1)[0]?.toLowerCase() ?? ''));
  return base;
}

/** Whether two language tags mean the same language to a reader ("en" and "en-GB"). */
export const sameLanguage = (one: string, other: string): boolean => baseLanguage(one) === baseLanguage(other);
