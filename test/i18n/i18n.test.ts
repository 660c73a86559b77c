import { expect } from '@esm-bundle/chai';
import * as contextMessages from '../../src/i18n/context-messages.js';
import * as faultMessages from '../../src/i18n/fault-messages.js';
import { formatNumber, sameLanguage } from '../../src/i18n/format.js';
import { formatMonth } from '../../src/i18n/month.js';
import * as messages from '../../src/i18n/messages.js';
import * as takeAwayMessages from '../../src/i18n/take-away-messages.js';
import { loadLocale, phrase, term, translate, wordsLanguage } from '../../src/i18n/translate.js';
import { translateCount } from '../../src/i18n/translate-count.js';

describe('messages', () => {
  it('have the key they are exported under', () => {
    const all = { ...messages, ...faultMessages, ...contextMessages, ...takeAwayMessages };
    for (const [name, message] of Object.entries(all)) expect(Object.keys(message)).to.deep.equal([name]);
  });

  it('are said in English until a language is here, and then in it', async () => {
    expect(wordsLanguage('fr-BE')).to.equal('en');
    expect(translate('fr-BE', messages.yes)).to.equal('Yes');
    expect(await loadLocale('fr-BE')).to.equal(true);
    expect(await loadLocale('fr-BE')).to.equal(false);
    expect(wordsLanguage('fr-BE')).to.equal('fr');
    expect(translate('fr-BE', messages.yes)).to.equal('Oui');
    expect(term('fr-BE', 'topic.trust')).to.equal('Confiance et cybersécurité');
  });

  it('stay English where a language has no words here', async () => {
    expect(await loadLocale('xx')).to.equal(false);
    expect(translate('xx', messages.noData)).to.equal('No data available');
  });

  it('keep placeholders that nothing fills, and values that look like placeholders', () => {
    expect(translate('en', messages.target, { value: '{year} $& $1' })).to.equal('Target:\u00a0{year} $& $1');
    expect(translate('en', messages.target, { year: 2030 })).to.equal('Target\u00a02030:\u00a0{value}');
  });

  it('know sentences of the published factsheets, whatever their numbers and dashes', async () => {
    await loadLocale('fr');
    expect(phrase('fr', 'New initiatives adopted in 2022\u20132023')).to.equal(
      'nouvelles initiatives adoptées en 2022-2023',
    );
    expect(phrase('fr', 'New initiatives')).to.equal(undefined);
    expect(phrase('en', 'new initiatives adopted in 2022-2023')).to.equal(undefined);
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

describe('numbers in the form of the style guide of the EU', () => {
  const numbers: [string, number, number | undefined, string, string][] = [
    ['en-x-isg', 82.3, 1, '%', '82.3\u00a0%'],
    ['en-x-isg', 1234567.5, 1, '', '1\u00a0234\u00a0567.5'],
    ['es-x-isg', 1234, 0, '', '1\u00a0234'],
    ['de-x-isg', 1234.5, 1, '%', '1\u00a0234,5\u00a0%'],
    ['bg-x-isg', 82.3, 1, '%', '82,3\u00a0%'],
    ['ga-x-isg', 1234.5, 1, '%', '1\u00a0234.5\u00a0%'],
    ['mt-MT-x-isg', 82.3, 1, '%', '82.3\u00a0%'],
    ['fr-x-isg', 1234, 0, 'points', '1\u00a0234\u00a0points'],
  ];
  for (const [language, value, decimals, unit, expected] of numbers) {
    it(`are written ${expected} in "${language}"`, () => {
      expect(formatNumber(language, value, decimals, unit)).to.equal(expected);
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
