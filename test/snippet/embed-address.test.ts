import { expect } from '@esm-bundle/chai';
import { embedAddress, embedPath, readEmbedAddress, sheetName } from '../../src/snippet/embed-address.js';

const base = 'https://example.org/data/';

describe('the address of a widget’s page', () => {
  it('is read as it was written', () => {
    const address = embedAddress({
      base,
      sheet: sheetName('BE', 2024),
      tag: 'factsheet-initiative-list',
      part: 'ψηφιακή/1',
      language: 'sr-Latn',
      theme: 'light',
      level: '4',
    });
    expect(readEmbedAddress(address)).to.deep.equal({
      tag: 'factsheet-initiative-list',
      attributes: {
        src: 'https://example.org/data/embed/be-2024/factsheet.json',
        topic: 'ψηφιακή/1',
        lang: 'sr-Latn',
        theme: 'light',
        'heading-level': '4',
      },
    });
  });

  it('is a folder in which further files stand', () => {
    expect(embedPath({ sheet: 'el-2023', tag: 'factsheet-indicator-gauge', part: 'eid' })).to.equal(
      'embed/el-2023/indicator-gauge/eid',
    );
  });

  for (const [href, why] of [
    ['https://example.org/embed/be-2024/indicator-gauge', 'a gauge of nothing'],
    ['https://example.org/embed/be-2024/topic-chart/trust', 'a part of what has none'],
    ['https://example.org/embed/be-2024', 'no widget'],
    ['https://example.org/embed/be/topic-chart', 'no edition'],
    ['https://example.org/embed/be-2024/initiative-list/trust/data.json', 'a file beside a widget'],
    ['https://example.org/embed/be-2024/initiative-list/%E0%A4%A', 'a broken escape'],
    ['javascript:alert(1)//x/embed/be-2024/topic-chart', 'no web address'],
    ['https://example.org/?x=/embed/be-2024/topic-chart', 'a query'],
    ['https://example.org/#/embed/be-2024/topic-chart', 'a fragment'],
    ['', 'nothing'],
  ] as const) {
    it(`is none: ${why}`, () => expect(readEmbedAddress(href)).to.equal(undefined));
  }

  it('takes nothing but known values from the query', () => {
    const query = '?lang=fr%22onx&theme=red&level=7&label=canary&src=https://evil.example/x.json&__proto__=1';
    expect(readEmbedAddress(`${base}embed/be-2024/document${query}`)?.attributes).to.deep.equal({
      src: `${base}embed/be-2024/factsheet.json`,
    });
    expect(readEmbedAddress(`${base}embed/be-2024/document/?theme=dark&lang=fr#x`)?.attributes).to.include({
      lang: 'fr',
      theme: 'dark',
    });
  });
});
