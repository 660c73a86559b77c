/** Whether text says the values of a state: whole numbers and words, not parts of longer ones, and each as often as asked. */

const isWordCharacter = (character) => /[\p{L}\p{N}]/u.test(character);
const isSeparator = (character) => /[.,'’\u00a0\u202f]/.test(character);

/** Whether what stands at a place is part of a longer number or word. */
function isPart(text, start, end) {
  const [before = '', first] = [text[start - 1], text[start]];
  const [last, after = ''] = [text[end - 1], text[end]];
  if (isWordCharacter(first) && before && isWordCharacter(before)) return true;
  if (isWordCharacter(last) && after && isWordCharacter(after)) return true;
  const isDigit = (character = '') => /\p{N}/u.test(character);
  // The 4 of "1,234" and of "3.4" is not 4; that of "in 2030: 4" is.
  if (isDigit(first) && isSeparator(before) && isDigit(text[start - 2])) return true;
  // A sign, unless it joins a word to the number, as Maltese does: "l-2030".
  if (isDigit(first) && /[-−]/.test(before) && !/\p{L}/u.test(text[start - 2] ?? '')) return true;
  if (isDigit(last) && isSeparator(after) && isDigit(text[end + 1])) return true;
  return isDigit(last) && /^[\s\u00a0\u202f]?[%٪]/u.test(text.slice(end));
}

/** How often a text says a value. */
export function occurrences(text, value) {
  let found = 0;
  for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + 1)) {
    if (!isPart(text, start, start + value.length)) found += 1;
  }
  return found;
}

const tally = (values) => {
  const times = new Map();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times];
};

/**
 * The values that a text does not say, or not as often as it must.
 * @param {string} text
 * @param {string[]} values; one that is named twice must be said twice
 * @returns {string[]} a sentence each
 */
export const missing = (text, values) =>
  tally(values)
    .map(([value, times]) => ({ value, times, said: occurrences(text, value) }))
    .filter(({ times, said }) => said !== times)
    .map(({ value, times, said }) => `"${value}" is said ${said} times, not ${times}`);

/**
 * Values as a language writes them; runs in the page, whose browser formats them by its own data.
 * @param {(string | {number: number, unit?: string, decimals?: number})[]} values
 * @param {string} language
 * @returns {string[]}
 */
export function written(values, language) {
  // Browsers take "pt" for Brazil's. Where they have no data for a language, another writes numbers alike.
  const alike = { pt: ['pt-PT'], is: ['is', 'nl'] };
  const format = ({ number, unit, decimals }) =>
    new Intl.NumberFormat([...(alike[language] ?? [language]), 'en-IE'], {
      ...(unit === '%' && { style: 'unit', unit: 'percent' }),
      minimumFractionDigits: decimals ?? 0,
      maximumFractionDigits: decimals ?? 20,
    }).format(number);
  return values.map((value) => (typeof value === 'string' ? value : format(value)));
}
