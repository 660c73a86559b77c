/** What there is to say in each language, and what each locale file says of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { localeNames } from '../elements.js';
import { at } from '../project.js';
import { importSource } from '../source-module.js';
import { readLocale } from './read-locale.js';

/**
 * @typedef {object} English
 * @property {Map<string, string | Record<string, string>>} messages the interface's texts, by key
 * @property {Map<string, string>} terms the subject's words, by key
 *
 * @typedef {object} Language
 * @property {string} code
 * @property {string} name in English
 * @property {string[]} categories the plural categories that CLDR has for it, in their order
 * @property {import('./read-locale.js').LocaleText[]} texts
 * @property {number} bytes of its file as pages fetch it, minified and compressed; about, since a build joins files
 */

/** @returns {Promise<English>} */
export async function readEnglish() {
  const files = readdirSync(at('src', 'i18n')).filter((name) => name.endsWith('messages.ts'));
  const modules = await Promise.all(files.map((name) => importSource(`src/i18n/${name}`)));
  const { indicators } = await importSource('src/model/indicators.ts');
  const { topics } = await importSource('src/model/topics.ts');
  return {
    messages: new Map(modules.flatMap((module) => Object.values(module).flatMap(Object.entries))),
    terms: new Map([
      ...indicators.map(({ id, label }) => [`indicator.${id}`, label]),
      ...topics.map(({ id, label }) => [`topic.${id}`, label]),
      ...topics.filter(({ title, label }) => title !== label).map(({ id, title }) => [`title.${id}`, title]),
      ['publisher', 'European Commission'],
    ]),
  };
}

const names = new Intl.DisplayNames('en', { type: 'language' });

/** The name of a language in English. */
export const nameOf = (code) => names.of(code);

const ORDER = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The plural categories of a language, in CLDR's order. */
export function categoriesOf(code) {
  const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions();
  return ORDER.filter((category) => pluralCategories.includes(category));
}

async function weigh(source) {
  const { code } = await transform(source, { loader: 'ts', minify: true, format: 'esm', charset: 'utf8' });
  return gzipSync(code, { level: 9 }).length;
}

/** @returns {Promise<Language[]>} every language beside English, by its English name */
export async function readLanguages() {
  const languages = await Promise.all(
    localeNames().map(async (code) => {
      const path = `src/i18n/locales/${code}.ts`;
      const source = readFileSync(at(path), 'utf8');
      const texts = readLocale(path, source);
      return { code, name: nameOf(code), categories: categoriesOf(code), texts, bytes: await weigh(source) };
    }),
  );
  return languages.sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

/** The phrases of the published factsheets: those that any language has, by their English words. */
export const phraseKeys = (languages) => [
  ...new Set(languages.flatMap(({ texts }) => texts.filter(({ part }) => part === 'phrases').map(({ key }) => key))),
];

/** What a text says in English; `undefined` for one that English does not have. */
export function englishOf({ messages, terms }, { part, key, form }) {
  if (part === 'phrases') return key;
  if (part === 'terms') return terms.get(key);
  const message = messages.get(key);
  return typeof message === 'string' ? message : (message?.[form] ?? message?.other);
}

/** The texts of a language that await a native reader. */
export const awaiting = ({ texts }) => texts.filter(({ origin }) => origin === 'ours');
