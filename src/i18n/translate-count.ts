import { formatNumber, pluralRules } from './format.js';
import type { Message, Plural } from './messages.js';
import { fill, messageIn } from './translate.js';

/** A message that counts something, in the form that the reader's language has for that number. */
export function translateCount(language: string, { key, english }: Message<Plural>, count: number): string {
  const forms = messageIn(language, key, english);
  const form = forms[pluralRules(language).select(count)] ?? forms.other;
  return fill(form, { count: formatNumber(language, count) });
}
