import { expect } from '@open-wc/testing';
import * as faultMessages from '../../src/i18n/fault-messages.js';
import { formatMonth, formatNumber, sameLanguage } from '../../src/i18n/format.js';
import { locales } from '../../src/i18n/locales.js';
import * as messages from '../../src/i18n/messages.js';
import { loadLocale, term, translate, wordsLanguage } from '../../src/i18n/translate.js';
import { translateCount } from '../../src/i18n/translate-count.js';
import { indicators } from '../../src/model/indicators.js';
import { topics } from '../../src/model/topics.js';

const all = { ...messages, ...faultMessages };

const placeholders = (message: string | messages.Plural): string[] => {
  const text = typeof message === 'string' ? message : message.other;
  return (text.match(/\{\w+\}/g) ?? []).sort();
};

describe('messages', () => {
  it('have the key they are exported under', () => {
    for (const [name, { key }] of Object.entries(all)) expect(key).to.equal(name);
  });

  for (const [language, load] of Object.entries(locales)) {
    it(`are complete in ${language}, with the same placeholders and all plural forms`, async () => {
      const { default: locale } = await load();
      const translated = locale.messages as Record<string, string | messages.Plural>;
      expect(Object.keys(translated).sort()).to.deep.equal(Object.keys(all).sort());
      for (const [key, { english }] of Object.entries(all)) {
        const message = translated[key] ?? '';
        expect(placeholders(message), key).to.deep.equal(placeholders(english));
        expect(typeof message, key).to.equal(typeof english);
      }
      const keys = [...indicators.map(({ id }) => `indicator.${id}`), ...topics.map(({ id }) => `topic.${id}`)];
      expect(Object.keys(locale.terms).sort()).to.deep.equal(keys.sort());
    });
  }

  it('are said in English until a language is here, and then in it', async () => {
    expect(wordsLanguage('fr-BE')).to.equal('en');
    expect(translate('fr-BE', messages.yes)).to.equal('Yes');
    expect(await loadLocale('fr-BE')).to.equal(true);
    expect(await loadLocale('fr')).to.equal(false);
    expect(wordsLanguage('fr-BE')).to.equal('fr');
    expect(translate('fr-BE', messages.yes)).to.equal('Oui');
    expect(term('fr', 'topic.trust')).to.equal('Confiance et cybersécurité');
  });

  it('stay English where a language has no words here', async () => {
    expect(await loadLocale('xx')).to.equal(false);
    expect(translate('xx', messages.noData)).to.equal('No data available');
  });

  it('keep placeholders that nothing fills, and values that look like placeholders', () => {
    expect(translate('en', messages.target, { value: '{year} $& $1' })).to.equal('Target:\u00a0{year} $& $1');
    expect(translate('en', messages.targetInYear, { year: 2030 })).to.equal('Target\u00a02030:\u00a0{value}');
  });

  const counts: [string, number, string][] = [
    ['en', 0, '0 initiatives'],
    ['en', 1, '1 initiative'],
    ['en', 2, '2 initiatives'],
    ['en', 1234, '1,234 initiatives'],
    ['fr', 0, '0 initiative'],
    ['fr', 2, '2 initiatives'],
  ];
  for (const [language, count, expected] of counts) {
    it(`count ${count} as "${expected}" in ${language}`, async () => {
      await loadLocale(language);
      expect(translateCount(language, messages.initiativeCount, count)).to.equal(expected);
    });
  }
});

describe('numbers', () => {
  const numbers: [string, number, number | undefined, string, string][] = [
    ['en', 82.3, 1, '%', '82.3%'],
    ['en', 100, 0, '%', '100%'],
    ['en', 92.6, 1, '%', '92.6%'],
    ['en', 0.1 + 0.2, 1, '', '0.3'],
    ['en', 1234.5, 1, '', '1,234.5'],
    ['en', 5, undefined, 'points', '5\u00a0points'],
    ['fr', 82.3, 1, '%', '82,3\u00a0%'],
    ['de', 82.3, 1, '%', '82,3\u00a0%'],
    ['bg', 82.3, 1, '%', '82,3%'],
    ['ga', 1234.5, 1, '', '1,234.5'],
    ['mt', 82.3, 1, '%', '82.3%'],
    ['mt-MT', 1234.5, 1, '', '1,234.5'],
    ['en_GB', 82.3, 1, '', '82.3'],
    ['', 82.3, 1, '', '82.3'],
    ['no-such-language-at-all', 82.3, 1, '', '82.3'],
  ];
  for (const [language, value, decimals, unit, expected] of numbers) {
    it(`are written ${expected} in "${language}"`, () => {
      expect(formatNumber(language, value, decimals, unit)).to.equal(expected);
    });
  }

  it('writes a month with its year', () => {
    expect(formatMonth('en', '2024-07')).to.equal('July 2024');
    expect(formatMonth('fr', '2024-07-15')).to.equal('juillet 2024');
    expect(formatMonth('en', '2024')).to.equal('2024');
  });

  it('knows which tags are one language', () => {
    expect(sameLanguage('en-GB', 'EN')).to.equal(true);
    expect(sameLanguage('en', 'ga')).to.equal(false);
  });
});
