import { expect } from '@esm-bundle/chai';
import { findIndicator, indicators } from '../../src/model/indicators.js';
import { findTopic, slug, topics } from '../../src/model/topics.js';

describe('the catalogues', () => {
  const found: [string, string | undefined][] = [
    ['trust', 'trust'],
    ['Trust and cybersecurity', 'trust'],
    ['  TRUST  AND CYBERSECURITY ', 'trust'],
    ['Public services', 'public-services'],
    ['DIGITAL TRANSFORMATION OF PUBLIC SERVICES', 'public-services'],
    ['Weather', undefined],
  ];
  for (const [words, id] of found) {
    it(`finds ${String(id)} for "${words}"`, () => {
      expect(findTopic(words)?.id).to.equal(id);
    });
  }

  it('has the four indicators with their 2030 targets', () => {
    expect(indicators.map(({ id, kind, target }) => `${id} ${kind} ${target}`)).to.deep.equal([
      'eid yes-no 1',
      'ehealth score 100',
      'citizens score 100',
      'businesses score 100',
    ]);
    expect(findIndicator('weather')).to.equal(undefined);
  });

  it('has five topics, each under an id of its own', () => {
    expect(new Set(topics.map(({ id }) => id)).size).to.equal(5);
  });

  it('makes ids of titles in any script', () => {
    expect(slug(' Green IT & Climate! ')).to.equal('green-it-climate');
    expect(slug('Зелени технологии')).to.equal('зелени-технологии');
    expect(slug('???')).to.equal('topic');
  });
});
