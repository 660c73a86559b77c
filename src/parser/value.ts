/** Reads figures and yes/no answers as people write them. What is not clearly one of them is `undefined`, never a guess. */

/** A figure as it was written. */
export interface ReadNumber {
  /** The finite value. */
  value: number;
  /** How many decimals were written, at most 20, so that 94.0 stays "94.0"; `undefined` for a number in scientific notation. */
  decimals: number | undefined;
  /** Whether a percent sign stood behind it. */
  percent: boolean;
}

/** Zero-width characters and byte-order marks, which copying from PDF and office files leaves behind. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** More decimals than any number can tell apart, and the most that every browser writes. */
const MOST_DECIMALS = 20;

/** Sign, digits, at most one separator, digits, at most one percent sign. */
const NUMBER = /^([-+\u2212]?)(\d*)(?:[.,](\d+))?\s*(%?)$/;

/** What was written, without what nobody sees; nothing for lists and objects, which are no text. */
function written(input: unknown): string {
  const value = input as string | number | boolean | object | undefined;
  return typeof value === 'object' ? '' : String(value).replace(INVISIBLE, '').trim().toLowerCase();
}

/**
 * Reads a number from text or passes a finite number through. One separator, point or comma, is the decimal one;
 * several, exponents, hexadecimal, infinities and everything else is `undefined`.
 */
export function readNumber(input: unknown): ReadNumber | undefined {
  const text = written(input);
  if (typeof input === 'number' && text.includes('e')) return { value: input, decimals: undefined, percent: false };
  const [, sign, whole = '', fraction = '', percent] = NUMBER.exec(text) ?? [];
  if (!whole && !fraction) return undefined;
  const value = Number(`${whole}.${fraction || '0'}`);
  if (!Number.isFinite(value)) return undefined;
  return {
    value: sign && sign !== '+' ? -value : value,
    decimals: Math.min(fraction.length, MOST_DECIMALS),
    percent: Boolean(percent),
  };
}

/**
 * Reads yes/no and true/false in any case.
 * @param digits whether 1 and 0 count too: only where the kind is known to be yes/no
 */
export function readYesNo(input: unknown, digits = false): boolean | undefined {
  const word = written(input);
  if (/^(yes|true)$/.test(word) || (digits && word === '1')) return true;
  return /^(no|false)$/.test(word) || (digits && word === '0') ? false : undefined;
}
