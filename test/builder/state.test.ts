import { expect } from '@esm-bundle/chai';
import { readAddress, writeAddress } from '../../src/builder/address.js';
import { changed, initial, type State } from '../../src/builder/state.js';

const form: State = {
  ...initial,
  sheet: 'be.json',
  widget: 'topic-chart',
  language: 'el',
  theme: 'dark',
  level: '3',
  options: { heading: 'Ünï & <b>', table: 'open', menu: '' },
  data: 'values',
  values: { counts: 'A 1; B 2' },
  words: '',
  system: 'wordpress-author',
  spelling: 'div',
  base: 'https://example.eu/f/',
  scripts: 'https://example.eu/dist/',
  script: 'factsheet-elements.iife.js',
  pinned: true,
  frameWidth: '320',
  frameHeight: '99',
  preview: '600',
  colours: 'dark',
  rightToLeft: true,
  plain: true,
};

describe('the form in an address', () => {
  it('is the same when it is read again', () => {
    expect(readAddress(`#${writeAddress(form)}`)).to.deep.equal(form);
    expect(readAddress(writeAddress({ ...form, src: 'https://example.eu/x.json', words: 'a b' }))).to.include({
      src: 'https://example.eu/x.json',
      words: 'a b',
    });
  });

  it('is empty for a form that nobody has changed', () => {
    expect(writeAddress(initial)).to.equal('');
    expect(readAddress('')).to.deep.equal(initial);
    expect(readAddress('#%zz&&=')).to.deep.equal(initial);
  });

  for (const [what, fragment] of [
    ['a script for an address', 'base=javascript:alert(1)&src=data:text/html,x&scripts=file:///etc'],
    ['a password in an address', 'base=https://a:b@example.eu/&src=https://a@example.eu/x.json'],
    [
      'what no list has',
      'widget=script&language=xx&theme=pink&level=9&system=none&spelling=x&script=evil.js&preview=1',
    ],
    ['attributes that no widget has', 'option-onclick=alert(1)&option-style=x&value-src=x&option-__proto__=x'],
    ['values that no option has', 'option-shape=%22&option-menu=x&option-average=12'],
    ['sizes that are none', 'frameWidth=1e9&frameHeight=-1&pinned=maybe'],
    ['control characters and endless words', `words=a%00b&part=${'x'.repeat(2_001)}`],
  ] as const) {
    it(`leaves out ${what}`, () => {
      expect(readAddress(fragment)).to.deep.equal(initial);
    });
  }
});

describe('a change of the form', () => {
  const typed: State = { ...initial, values: { value: '1' }, words: 'Mine', options: { shape: 'bar', menu: '' } };

  it('of another widget or part keeps what fits, and not what was typed for the former', () => {
    expect(changed(typed, { widget: 'topic-chart' }))
      .to.include({ words: undefined })
      .and.deep.include({
        values: {},
        options: { menu: '' },
      });
    expect(changed(typed, { part: 'eid' }).words).to.equal(undefined);
  });

  it('of anything else keeps all', () => {
    const { language, ...rest } = changed(typed, { language: 'fr' });
    expect({ ...rest, language: '' }).to.deep.equal(typed);
    expect(language).to.equal('fr');
  });
});
