import { expect } from '@open-wc/testing';
import { tagSnippet } from '../../src/snippet/build-snippet.js';

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
