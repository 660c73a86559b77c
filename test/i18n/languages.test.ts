/** Every language is complete, and right also where a browser has no data for it. */
import { expect } from '@esm-bundle/chai';
import * as contextMessages from '../../src/i18n/context-messages.js';
import { CODES, countryName } from '../../src/i18n/country.js';
import * as faultMessages from '../../src/i18n/fault-messages.js';
import { formatNumber } from '../../src/i18n/format.js';
import { locales } from '../../src/i18n/locales.js';
import * as messages from '../../src/i18n/messages.js';
import { formatMonth } from '../../src/i18n/month.js';
import * as takeAwayMessages from '../../src/i18n/take-away-messages.js';
import { localeOf } from '../../src/i18n/loaded.js';
import { loadLocale } from '../../src/i18n/translate.js';
import { translateCount } from '../../src/i18n/translate-count.js';
import { indicators } from '../../src/model/indicators.js';
import { topics } from '../../src/model/topics.js';
import { writings, type Writing } from '../fixtures/languages.js';

type Text = string | messages.Plural;

const english = Object.assign({}, messages, faultMessages, contextMessages, takeAwayMessages) as Record<
  string,
  Readonly<Record<string, Text>>
>;

/** The 24 official languages of the EU, and those of other countries that have factsheets. */
const OFFICIAL = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');
const OTHERS = ['is', 'nb', 'uk'];

/** Names that the catalogue has words for; a topic whose heading is longer than its name has both. */
const TERMS = [
  ...indicators.map(({ id }) => `indicator.${id}`),
  ...topics.map(({ id }) => `topic.${id}`),
  ...topics.filter(({ title, label }) => title !== label).map(({ id }) => `title.${id}`),
  'publisher',
];

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

/** What is said only with a placeholder, and that placeholder. */
const optional = (text: string): string[] =>
  (text.match(/\[[^[\]]*\]/g) ?? []).flatMap((part) => part.match(/\{\w+\}/g) ?? []);

/** Numbers enough to meet every plural category there is. */
const COUNTS = [0, 1, 2, 3, 5, 7, 11, 20, 21, 100, 1000, 1_000_000, 0.5, 1.5, 17.7];

it('the languages are the 24 official ones and those of the other countries that have factsheets', () => {
  expect([...Object.keys(locales), 'en'].sort()).to.deep.equal([...OFFICIAL, ...OTHERS].sort());
});

for (const language of Object.keys(locales)) {
  describe(`in ${language}`, () => {
    before(() => loadLocale(language));

    const said = () => (localeOf(language)?.messages ?? {}) as Record<string, Text>;

    it('every message is there, with its placeholders', () => {
      expect(Object.keys(said()).sort()).to.deep.equal(Object.keys(english).sort());
      for (const [key, message] of Object.entries(english)) {
        const [wanted, own] = [message[key] ?? '', said()[key] ?? ''];
        expect(typeof own, key).to.equal(typeof wanted);
        if (typeof own !== 'string' || typeof wanted !== 'string') continue;
        expect(placeholders(own), key).to.deep.equal(placeholders(wanted));
        expect(optional(own), key).to.deep.equal(optional(wanted));
        expect(own.trim(), key).not.to.equal('');
      }
    });

    it('every plural has the forms that the language has, and no others', () => {
      const rule = localeOf(language)?.plural ?? (() => 'other');
      const categories = [...new Set<string>(COUNTS.map(rule))].sort();
      for (const [key, own] of Object.entries(said())) {
        if (typeof own === 'string') continue;
        expect(Object.keys(own).sort(), key).to.deep.equal(categories);
        expect(placeholders(own.other), key).to.deep.equal(['{count}']);
      }
      for (const count of COUNTS) {
        expect(translateCount(language, messages.initiativeCount, count)).to.contain(formatNumber(language, count));
      }
    });

    it('every term and every known sentence is there', () => {
      const { terms = {}, phrases = {} } = localeOf(language) ?? {};
      expect(Object.keys(terms).sort()).to.deep.equal([...TERMS].sort());
      for (const [phrase, own] of Object.entries(phrases)) {
        expect((own.match(/#/g) ?? []).length, phrase).to.equal((phrase.match(/#/g) ?? []).length);
      }
      expect(Object.keys(phrases)).to.have.length(4);
    });
  });
}

describe('numbers, dates and countries', () => {
  for (const [language, { number, percent, month, countries }] of Object.entries<Writing>(writings)) {
    it(`are written in ${language} as its readers write them`, async () => {
      await loadLocale(language);
      const shown = [formatNumber(language, 12345.6, 1), formatNumber(language, 82.3, 1, '%')];
      expect(shown.map((text) => text.replace(/[\u00a0\u202f]/g, '~'))).to.deep.equal([number, percent]);
      expect(formatMonth(language, '2024-07').replace(/\u00a0/g, '~')).to.equal(month);
      const names = CODES.split(' ').map((code) => countryName(language, code));
      // Engines learned the new name of Türkiye one after the other; only English is asked of them for it.
      expect(names.map((name) => name?.replace(/^Turkey$/, 'Türkiye'))).to.deep.equal(countries);
    });
  }

  it('a code that is no country has no name', () => {
    expect(countryName('fr', 'ZZ')).not.to.equal('ZZ');
    expect(countryName('fr', 'no code')).to.equal(undefined);
  });
});
