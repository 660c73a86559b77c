/**
 * Reads what authors write. Frameworks set properties, also with strings for numbers and null for absent, and go past
 * any attribute converter; so every property is normalised here, in `willUpdate`.
 */
import { warnOnce } from './warn-once.js';

/** Text, or `undefined` for nothing: null, undefined and other types than string and number. */
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;

/** A number or a boolean as text, which reads the same; all else as it is. */
export const asText = (value: unknown): unknown =>
  typeof value === 'boolean' || (typeof value === 'number' && !String(value).includes('e')) ? String(value) : value;

/** Whether there is anything: frameworks write null and empty text for nothing. */
export const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** Whether an attribute is there, whatever it says, or a property is set. */
export const isOn = (value: unknown): boolean => value !== undefined && value !== null && value !== false;

/** Warns that an attribute is not what it must be. */
export const notA = (element: Element, attribute: string, value: unknown, wanted: string): void =>
  warnOnce(element, `${attribute}="${text(value) ?? typeof value}" is not ${wanted}.`);

/** One of the allowed words, in any case; for anything else the first, with one warning. */
export function oneOf<const Word extends string>(
  element: Element,
  attribute: string,
  value: unknown,
  words: readonly [Word, ...Word[]],
): Word {
  const written = text(value)?.trim().toLowerCase();
  const found = words.find((word) => word === written);
  if (!found && value !== undefined && value !== null) notA(element, attribute, value, words.join(' or '));
  return found ?? words[0];
}

/** A whole number in a range, both ends included; the last argument for nothing, and with one warning for anything else. */
export function wholeNumber<Fallback extends number | undefined = undefined>(
  element: Element,
  attribute: string,
  value: unknown,
  from: number,
  to: number,
  fallback?: Fallback,
): number | Fallback {
  const number = /^\s*\d+\s*$/.test(text(value) ?? '') ? Number(value) : NaN;
  if (number >= from && number <= to) return number;
  if (isGiven(value)) notA(element, attribute, value, `a whole number from ${from} to ${to}`);
  return fallback as Fallback;
}
