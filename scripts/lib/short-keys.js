/**
 * Gives messages short keys in what readers fetch: a language's file is mostly keys. A key is made from the name alone,
 * so it stays the same from version to version: a browser may have kept an older file of the other kind.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LENGTH = 3;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The key of a message, a word of three letters. */
export function shortKey(name) {
  const bytes = createHash('sha256').update(name).digest();
  return Array.from({ length: LENGTH }, (_, index) => LETTERS[bytes[index] % LETTERS.length]).join('');
}

const MESSAGE = /^export const (\w+) = \{\s*(\w+):/gm;

/**
 * All messages with their short keys.
 * @param folder where `tsc` wrote the messages
 * @throws {Error} when two messages would have one key: then one of them needs another name
 */
export function shortKeys(folder) {
  const keys = new Map();
  const names = new Map();
  for (const file of readdirSync(folder).filter((name) => /messages\.js$/.test(name))) {
    for (const [, name, key] of readFileSync(join(folder, file), 'utf8').matchAll(MESSAGE)) {
      if (name !== key) throw new Error(`The message ${name} bears the key ${key}.`);
      const short = shortKey(name);
      if (names.has(short)) throw new Error(`The messages ${name} and ${names.get(short)} have the same short key.`);
      names.set(short, name);
      keys.set(name, short);
    }
  }
  return keys;
}

/** What a message's key begins: a message of its own, or a line of a language's file. */
const KEY = /^(export const \w+ = \{\s*|[ \t]*)(\w+)(?=:)/gm;

/** @param folder where `tsc` wrote src/i18n */
export const withShortKeys = (folder) => {
  let keys;
  return {
    name: 'short-keys',
    transform(code, id) {
      if (!id.startsWith(folder) || !/(messages|locales\/\w+)\.js$/.test(id)) return null;
      keys ??= shortKeys(folder);
      return { code: code.replace(KEY, (found, before, name) => before + (keys.get(name) ?? name)), map: null };
    },
  };
};
