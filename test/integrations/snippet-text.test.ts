import { expect } from '@esm-bundle/chai';
import { readSnippet, rewrite, snippetOf, writeSnippet } from '../../src/integrations/snippet-text.js';
import { divSnippet, tagSnippet } from '../../src/snippet/build-snippet.js';

const gauge = {
  tag: 'factsheet-indicator-gauge',
  attributes: { label: `"Ö" & <b> 'c' \\ {{ d }}`, value: '82.3', filter: '', lang: 'fr' },
  words: `"Ö" & <b> 'c' \\ *d* : 82,3 %`,
};

/** A snippet as a browser, and so an editor, writes it. */
function asEditorsWrite(markup: string): string {
  const place = document.createElement('div');
  place.innerHTML = markup;
  return place.innerHTML;
}

describe('the text of a snippet', () => {
  it('is read as what it was made of, in either spelling, with or without its script', () => {
    const script = { src: '/factsheet-elements.js', module: true };
    for (const markup of [divSnippet(gauge), tagSnippet(gauge), tagSnippet({ ...gauge, script })]) {
      expect(readSnippet(markup), markup).to.deep.equal(gauge);
    }
  });

  it('is none where there is a link, another element or nothing', () => {
    for (const markup of ['<a href="/embed/be-2024/topic-chart">Chart</a>', '<div>x</div>', '<b>x</b>', '']) {
      expect(readSnippet(markup), markup).to.equal(undefined);
    }
  });

  it('is written without the script', () => {
    const script = { src: '/factsheet-elements.js', module: true };
    expect(writeSnippet({ ...gauge, script }, 'tag')).to.equal(tagSnippet(gauge));
    expect(writeSnippet({ ...gauge, script }, 'div')).to.equal(divSnippet(gauge));
  });

  it('leaves handlers of events, styles and states of elements out', () => {
    const attributes = Object.entries({
      onclick: 'canary()',
      style: 'a',
      class: 'b',
      'data-state': 'ready',
      value: '1',
    });
    expect(snippetOf('factsheet-key-figure', attributes, 'x')?.attributes).to.deep.equal({ value: '1' });
  });
});

describe('a text that an editor has written', () => {
  it('has its widgets as their snippets are, and all else as it was', () => {
    for (const markup of [divSnippet(gauge), tagSnippet(gauge)]) {
      const text = `<p>a \\ b</p>\n${markup}<div class="x">{{ y }}</div>${markup}<p>&eacute;</p>`;
      const written = text.replaceAll(markup, asEditorsWrite(markup));
      expect(written).not.to.equal(text);
      expect(rewrite(written)).to.equal(text);
    }
  });

  it('keeps a widget that holds other elements, such as a table of data', () => {
    const text =
      '<div data-factsheet="topic-chart"><table><tbody><tr><td>Trust</td><td>1</td></tr></tbody></table></div>';
    expect(rewrite(text)).to.equal(text);
  });
});
