/** Words compared as a reader does: without regard to case, accents, dashes, "&" for "and", and punctuation. */

/** A text without the given characters at its end. */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** A text without the given characters at its start. */
export function trimStartOf(text: string, characters: string): string {
  let start = 0;
  while (start < text.length && characters.includes(text.charAt(start))) start += 1;
  return text.slice(start);
}

/** No name, label or heading of the form comes near this: of a longer text only the start is compared. */
const LONGEST = 1000;

/** The words of a text in lower case, without accents and punctuation, a space between each. */
export const foldWords = (text: string): string =>
  text
    .slice(0, LONGEST)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The rule under the head of a table, which holds no words. */
export const isTableRule = (text: string): boolean => text.includes('---') && /^[ :|-]+$/.test(text);
