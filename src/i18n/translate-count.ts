import { formatNumber } from './format.js';
import type { Message, Plural } from './messages.js';
import { localeOf } from './loaded.js';
import { fill, messageIn } from './translate.js';

const english = (count: number): 'one' | 'other' => (count === 1 ? 'one' : 'other');

/** A message that counts something, in the form that the reader's language has for that number. */
export function translateCount(language: string, message: Message<Plural>, count: number): string {
  const forms = messageIn(language, message);
  const category = (localeOf(language)?.plural ?? english)(count);
  return fill(forms[category] ?? forms.other, { count: formatNumber(language, count) });
}
