import { expect } from '@esm-bundle/chai';
import {
  divSnippet,
  frameSnippet,
  linkSnippet,
  markdownLinkSnippet,
  scriptTag,
  tagSnippet,
} from '../../src/snippet/build-snippet.js';

const gauge = { tag: 'factsheet-indicator-gauge', attributes: { value: '82.3' }, words: 'Services: 82.3%' };

describe('a snippet as a tag', () => {
  it('has the attributes, and readable words inside', () => {
    expect(tagSnippet(gauge)).to.equal(
      '<factsheet-indicator-gauge value="82.3">Services: 82.3%</factsheet-indicator-gauge>',
    );
  });

  it('writes an attribute without a value as a word', () => {
    const attributes = { src: '/belgium.json', menu: '' };
    expect(tagSnippet({ ...gauge, attributes })).to.include('<factsheet-indicator-gauge src="/belgium.json" menu>');
  });

  it('names the script that defines the element, of either kind', () => {
    const src = 'https://example.org/factsheet-elements.js?v=1&x=2';
    expect(tagSnippet({ ...gauge, script: { src, module: true } }).split('\n')[0]).to.equal(
      '<script type="module" src="https://example.org/factsheet-elements.js?v=1&amp;x=2"></script>',
    );
    expect(tagSnippet({ ...gauge, script: { src, module: false } })).to.include('<script defer src=');
  });

  it('gives back every attribute and every word as it was, whatever stands in them', () => {
    const hostile = `"><script>canary()</script> &amp; 'a' \u0639\u0631\u0628\u064a\n{"a": "b"}`;
    const attributes = { label: hostile, unit: '\r\n', value: '1' };
    const code = tagSnippet({ ...gauge, attributes, words: hostile });
    expect(code).to.not.include('\n');
    const template = document.createElement('template');
    template.innerHTML = code;
    expect(template.content.childNodes).to.have.length(1);
    const element = template.content.firstElementChild;
    expect(element?.children).to.have.length(0);
    expect(element?.getAttribute('label')).to.equal(hostile);
    expect(element?.getAttribute('unit')).to.equal('\r\n');
    expect(element?.textContent).to.equal(hostile.replace('\n', ' '));
  });
});

describe('a snippet in another spelling', () => {
  const address = {
    base: 'https://example.org/data/',
    sheet: 'be-2024',
    tag: 'factsheet-initiative-list',
    part: 'a/b é',
    language: 'fr',
    theme: 'dark',
    level: '3',
  };

  it('is a div with the same attributes', () => {
    expect(divSnippet({ ...gauge, attributes: { lang: 'fr', value: '82.3', menu: '' } })).to.equal(
      '<div data-factsheet="indicator-gauge" lang="fr" data-factsheet-lang="fr" data-factsheet-value="82.3" data-factsheet-menu>Services: 82.3%</div>',
    );
  });

  it('is a link to the widget’s page', () => {
    expect(linkSnippet(address, 'Initiatives <1>')).to.equal(
      '<a href="https://example.org/data/embed/be-2024/initiative-list/a%2Fb%20%C3%A9?lang=fr&amp;theme=dark&amp;level=3">Initiatives &lt;1&gt;</a>',
    );
  });

  it('is a link in Markdown, where brackets and stars are words', () => {
    expect(markdownLinkSnippet({ ...address, part: 'a(b)', language: undefined }, 'A [*1*]\n(2)')).to.equal(
      '[A &#91;&#42;1&#42;&#93; (2)](https://example.org/data/embed/be-2024/initiative-list/a%28b%29?theme=dark&level=3)',
    );
  });

  it('is a frame with a name, a size and no more rights than it needs', () => {
    const code = frameSnippet({ ...address, part: undefined }, 'All "initiatives"', { width: 600, height: 400 });
    const template = document.createElement('template');
    template.innerHTML = code;
    const frame = template.content.firstElementChild as HTMLIFrameElement;
    expect(frame.title).to.equal('All "initiatives"');
    expect([frame.width, frame.height]).to.deep.equal(['600', '400']);
    expect(frame.getAttribute('frameborder')).to.equal('0');
    expect(frame.sandbox.contains('allow-scripts')).to.equal(true);
    expect(frame.sandbox.contains('allow-same-origin')).to.equal(false);
  });

  it('names a script with its hash', () => {
    expect(scriptTag({ src: '/a.js', module: true, integrity: 'sha384-x' })).to.equal(
      '<script type="module" src="/a.js" integrity="sha384-x" crossorigin></script>',
    );
  });

  it('holds nothing that content systems or Markdown change: no backslash, no bracket, no star in its words, no template', () => {
    const nasty = '\\"a" *b* _c_ [d](e) `f` {{ g }} {% h %}';
    for (const code of [
      tagSnippet({ ...gauge, attributes: { label: nasty }, words: nasty }),
      divSnippet({ ...gauge, attributes: { label: nasty }, words: nasty }),
      linkSnippet(address, nasty),
    ]) {
      expect(code).not.to.match(/\\|\n|\/>|\{[{%]/);
      const template = document.createElement('template');
      template.innerHTML = code;
      expect(template.content.textContent).to.equal(nasty);
      const inside = template.content.firstElementChild?.innerHTML ?? '';
      expect(code.slice(code.indexOf('>') + 1)).not.to.match(/[*_`[\]{]/);
      expect(inside).to.include('"a"');
    }
  });
});
