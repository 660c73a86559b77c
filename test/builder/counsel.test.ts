import { expect } from '@esm-bundle/chai';
import type { RoundTrip } from '../../src/advice/advise.js';
import { counselFor, policyLine } from '../../src/builder/counsel.js';
import { french } from '../../src/builder/french.js';
import * as messages from '../../src/builder/messages.js';
import { pageLanguageOf, sayIn } from '../../src/builder/say.js';
import { build, headLines, type Materials } from '../../src/builder/snippet.js';
import { initial } from '../../src/builder/state.js';
import type { FactsheetParts } from '../../src/model/factsheet.js';
import { factsheet } from '../fixtures/factsheet.js';

const tried: RoundTrip[] = [
  { system: 'wordpress-author', version: '6.9', outcomes: { html: 'lost', tag: 'words', div: 'same', link: 'same' } },
  { system: 'html', version: '', outcomes: { link: 'same', frame: 'same', tag: 'words' } },
];
const author = { system: 'wordpress-author', spelling: '' as const };

const materials = (change: Partial<Materials> = {}): Materials => ({
  state: { ...initial, widget: 'highlights', src: 'https://data.example/be.json', base: 'https://pages.example/' },
  sheet: { title: 'Belgium 2024', parts: factsheet as FactsheetParts, address: '' },
  spelling: 'tag',
  language: 'en',
  words: 'Words',
  release: undefined,
  home: 'https://scripts.example/dist/',
  ...change,
});

describe('what is advised', () => {
  it('is what came through the round trip', () => {
    const { advice, spelling, outcome } = counselFor(author, false, tried);
    expect(spelling).to.equal('div');
    expect(advice).to.deep.equal({ spelling: 'div', outcome: 'same', version: '6.9' });
    expect(outcome).to.equal('same');
  });

  it('tells what came of the spelling that the editor wants', () => {
    expect(counselFor({ ...author, spelling: 'html' }, false, tried)).to.include({
      spelling: 'html',
      outcome: 'lost',
      version: '6.9',
    });
  });

  it('is never a link or a frame for values typed by hand, while anything else leaves at least the words', () => {
    const html = { system: 'html', spelling: '' as const };
    expect(counselFor(html, false, tried).spelling).to.equal('link');
    expect(counselFor(html, true, tried).advice).to.include({ spelling: 'tag', outcome: 'words' });
  });

  it('says that nothing was tried where nothing was', () => {
    expect(counselFor(author, false, [])).to.include({ outcome: undefined, version: undefined });
    // Tried, but not this spelling.
    expect(counselFor({ ...author, spelling: 'frame' }, false, tried)).to.include({
      outcome: undefined,
      version: undefined,
    });
  });
});

describe('the lines for a site', () => {
  it('the policy is the published one, with the origins of script and data', async () => {
    const published = await (await fetch('/docs/policies.md')).text();
    const line = policyLine(build(materials()), 'tag', '');
    expect(line).to.contain("script-src 'self' https://scripts.example;");
    expect(line).to.contain("connect-src 'self' https://data.example;");
    expect(published).to.contain(line.replace(/ https:[^;]*/g, ''));
    expect(policyLine(build(materials({ spelling: 'frame' })), 'frame', 'https://pages.example/f/')).to.equal(
      "Content-Security-Policy: frame-src 'self' https://pages.example",
    );
  });

  it('links of another origin are listed beside the script, which then reads them', () => {
    const head = headLines(build(materials({ spelling: 'link' })), 'link');
    expect(head).to.equal(
      '<meta name="factsheet-origins" content="https://pages.example">\n' +
        '<script type="module" src="https://scripts.example/dist/autoloader.js"></script>',
    );
    expect(headLines(build(materials({ spelling: 'link', home: 'https://pages.example/' })), 'link')).not.to.contain(
      'meta',
    );
    expect(headLines(build(materials({ spelling: 'frame' })), 'frame')).to.equal('');
  });

  it('only the autoloader reads a div; a tag takes any script', () => {
    const state = { ...materials().state, script: 'factsheet-elements.iife.js' as const };
    expect(build(materials({ state, spelling: 'div' })).script?.src).to.match(/\/autoloader\.js$/);
    expect(build(materials({ state })).script).to.include({
      src: 'https://scripts.example/dist/factsheet-elements.iife.js',
      module: false,
    });
  });
});

describe('what is missing', () => {
  const missing = (change: Partial<Materials>): unknown => build(materials(change)).missing;

  it('is told, the first thing first', () => {
    const { state } = materials();
    expect(missing({})).to.equal(undefined);
    expect(missing({ words: '' })).to.equal(messages.needsWords);
    expect(missing({ state: { ...state, src: '' } })).to.equal(messages.needsSource);
    expect(missing({ spelling: 'link', state: { ...state, base: '' } })).to.equal(messages.needsBase);
    expect(missing({ spelling: 'frame', sheet: { title: 'x', parts: {}, address: '' } })).to.equal(messages.needsSheet);
    expect(missing({ spelling: 'link', state: { ...state, widget: 'key-figure', values: { value: '99' } } })).to.equal(
      messages.ownValues,
    );
  });

  it('an address of this computer only, and options that a link drops, are remarked', () => {
    const { state } = materials();
    expect(build(materials({ spelling: 'html', home: 'http://127.0.0.1:8080/dist/' })).remarks).to.deep.equal([
      messages.onlyHere,
    ]);
    const options = { menu: '' };
    expect(build(materials({ spelling: 'link', state: { ...state, options } })).remarks).to.deep.equal([
      messages.optionsLost,
    ]);
  });

  it('words of a link are short, and end where a part of them ends', () => {
    const words = Array.from({ length: 60 }, (_, index) => `Item ${index}: yes`).join('; ');
    expect(build(materials({ words })).words).to.equal(words);
    expect(build(materials({ words, spelling: 'link' })).words)
      .to.match(/^Item 0: yes; .*yes; …$/)
      .and.have.length.below(305);
  });
});

describe('the builder’s own words', () => {
  it('are all there in French, with the same placeholders', () => {
    const placeholders = (words: string): string[] => [...words.matchAll(/\{\w+\}/g)].map(([found]) => found).sort();
    for (const [name, message] of Object.entries(messages)) {
      const [english = ''] = Object.values(message);
      expect(Object.keys(message)).to.deep.equal([name]);
      expect(placeholders(french[name as keyof typeof french]), name).to.deep.equal(placeholders(english));
    }
  });

  it('are said in the language that is asked for, else in the reader’s, else in English', () => {
    expect(pageLanguageOf('?lang=fr', ['en'])).to.equal('fr');
    expect(pageLanguageOf('?lang=xx', ['de', 'fr-BE', 'en'])).to.equal('fr');
    expect(pageLanguageOf('', ['el'])).to.equal('en');
    expect(sayIn('fr')(messages.saved, { name: 'x.csv' })).to.equal('Enregistré sous x.csv.');
    expect(sayIn('en')(messages.saved, { name: '{name}' })).to.equal('Saved as {name}.');
  });
});
