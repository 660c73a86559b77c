import { once, valid } from './format.js';
import { localeOf } from './loaded.js';

/** "2024-07" or "2024-07-15" as the language writes month and year; other text unchanged. */
export function formatMonth(language: string, published: string): string {
  const [, year = '', month] = /^(\d{4})-(\d{2})/.exec(published) ?? [];
  if (!month) return published;
  const own = localeOf(language)?.months?.[Number(month) - 1];
  if (own) return `${own} ${year}`;
  const tags = valid(language);
  const format = once(
    `month ${String(tags)}`,
    () => new Intl.DateTimeFormat(tags, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  );
  return format.format(new Date(Date.UTC(Number(year), Number(month) - 1, 1)));
}
