import { expect } from '@esm-bundle/chai';
import { checkPaste, type Wanted } from '../../src/builder/paste-back.js';
import { divSnippet, frameSnippet, linkSnippet, tagSnippet } from '../../src/snippet/build-snippet.js';

const gauge = {
  tag: 'factsheet-indicator-gauge',
  attributes: { indicator: 'citizens', value: '82.3', label: 'Time: 10:30' },
  words: 'Services for citizens: 82.3%',
};
const address = {
  base: 'https://example.eu/f/',
  sheet: 'be-2024',
  tag: gauge.tag,
  part: 'citizens',
  language: 'fr',
};
const script = { src: 'https://example.eu/autoloader.js', module: true, integrity: 'sha384-abc' };
const tag: Wanted = { markup: tagSnippet(gauge), spelling: 'tag', isOwn: false };
const html: Wanted = { markup: tagSnippet({ ...gauge, script }), spelling: 'html', isOwn: false };
const div: Wanted = { markup: divSnippet(gauge), spelling: 'div', isOwn: false };
const link: Wanted = { markup: linkSnippet(address, gauge.words), spelling: 'link', isOwn: false };
const frame: Wanted = {
  markup: frameSnippet(address, gauge.words, { width: 600, height: 300 }),
  spelling: 'frame',
  isOwn: false,
};

/** What is said, in English; placeholders stay. */
const said = (pasted: string, wanted: Wanted): string => {
  const { outcome, findings, instead } = checkPaste(pasted, wanted);
  const names = findings.map(({ message }) => Object.keys(message)[0]);
  return [outcome, ...names, ...(instead ? [`→ ${instead}`] : [])].join(' ');
};

describe('what a system made of a snippet', () => {
  for (const wanted of [tag, html, div, link, frame]) {
    it(`${wanted.spelling}: the same is the same, whatever stands around it and whatever the system adds`, () => {
      expect(said(wanted.markup, wanted)).to.equal('same');
      expect(said(`<h2>Title</h2>\n${wanted.markup}<p>More</p>`, wanted)).to.equal('same');
    });
    it(`${wanted.spelling}: nothing left is lost, and the next spelling is advised`, () => {
      const next = { html: ' → tag', tag: ' → div', div: ' → link', link: ' → frame', frame: '' }[wanted.spelling];
      expect(said('<p></p>', wanted))
        .to.match(/^lost \w+Gone nothingLeft/)
        .and.satisfy((text: string) => text.endsWith(next));
    });
    it(`${wanted.spelling}: code that is shown as text was pasted in the wrong place`, () => {
      const text = document.createElement('p');
      text.textContent = wanted.markup;
      expect(said(text.outerHTML, wanted)).to.equal('lost shownAsText');
    });
  }

  it('classes, identities and order of attributes are no loss', () => {
    const [name, ...parts] = [
      'factsheet-indicator-gauge',
      'value="82.3"',
      'label="Time: 10:30"',
      'indicator="citizens"',
    ];
    expect(
      said(`<${[name, 'class="x" id="y" data-mce-z="1"', ...parts].join(' ')}>${gauge.words}</${name}>`, tag),
    ).to.equal('same');
    expect(said(link.markup.replace('<a ', '<a rel="noopener" target="_blank" class="x" '), link)).to.equal('same');
  });

  it('a tag of which only the words are left', () => {
    expect(said(`<p>${gauge.words}</p>`, tag)).to.equal('lost tagGone wordsLeft → div');
    expect(said(`<p>${gauge.words}</p>`, div)).to.equal('lost divGone wordsLeft → link');
    expect(said(`<p>${gauge.words}</p>`, link)).to.equal('lost linkGone wordsLeft → frame');
  });

  it('attributes that were taken out or cut at a colon', () => {
    const cut = tag.markup.replace('label="Time: 10:30"', 'label="30"').replace(' value="82.3"', '');
    const { findings } = checkPaste(cut, tag);
    expect(findings.map(({ values }) => values['names'])).to.deep.equal(['value', 'label']);
    expect(said(cut, tag)).to.equal('damaged attributesGone attributesChanged → div');
    const bare = checkPaste(`<div data-factsheet="indicator-gauge">${gauge.words}</div>`, div);
    expect(bare.findings[0]?.values['names']).to.equal(
      'data-factsheet-indicator, data-factsheet-value, data-factsheet-label',
    );
  });

  it('a script that was taken out, or lost its hash', () => {
    expect(said(tag.markup, html)).to.equal('damaged scriptGone → tag');
    expect(said(html.markup.replace(' integrity="sha384-abc"', ''), html)).to.equal('damaged integrityGone → tag');
  });

  it('paragraphs around and inside do no harm; words that were moved out do', () => {
    expect(said(`<p>${tag.markup}</p>`, tag)).to.equal('shows inParagraph');
    expect(said(div.markup.replace(gauge.words, `<p>${gauge.words}</p>`), div)).to.equal('shows paragraphInside');
    expect(said(`${tag.markup.replace(gauge.words, '')}<p>${gauge.words}</p>`, tag)).to.equal('shows wordsMoved');
    expect(said(tag.markup.replace(gauge.words, '&nbsp;'), tag)).to.equal('shows wordsGone');
    expect(said(tag.markup.replace('82.3%', '8%'), tag)).to.equal('shows wordsChanged');
    expect(said(tag.markup + tag.markup, tag)).to.equal('shows severalTimes');
  });

  it('a link that leads somewhere else, or lost what it says', () => {
    const other = checkPaste(link.markup.replace('/f/embed/', '/out?to='), link);
    expect(other.outcome).to.equal('lost');
    expect(other.findings[0]?.values['address']).to.equal(
      'https://example.eu/out?to=be-2024/indicator-gauge/citizens?lang=fr',
    );
    expect(said(link.markup.replace('?lang=fr', ''), link)).to.equal('damaged attributesGone → frame');
    expect(said(link.markup.replace('citizens', 'eid'), link)).to.equal('damaged attributesChanged → frame');
    expect(said(link.markup.replace('indicator-gauge/citizens', 'key-figure'), link)).to.equal(
      'damaged anotherWidget → frame',
    );
  });

  it('a frame that may no longer run scripts', () => {
    const closed = frame.markup.replace(/sandbox="[^"]*"/, 'sandbox=""');
    expect(said(closed, frame)).to.equal('damaged frameClosed');
    expect(said(frame.markup.replace(/ sandbox="[^"]*"/, ''), frame)).to.equal('same');
  });

  it('another spelling that shows the same is no loss', () => {
    expect(said(frame.markup, link)).to.equal('shows becameOther');
    expect(said(div.markup, tag)).to.equal('shows becameOther');
  });

  it('values typed by hand are never sent to a link', () => {
    expect(said('<p></p>', { ...div, isOwn: true })).to.equal('lost divGone nothingLeft');
  });

  it('takes whatever is pasted, and runs nothing of it', () => {
    for (const text of [
      '',
      '<',
      '<!--',
      '<script>parent.harmed=1</script>',
      '<svg/onload=harmed=1>',
      '\0'.repeat(9),
      '<p>'.repeat(5_000),
    ]) {
      expect(checkPaste(text, tag).outcome).to.equal('lost');
    }
    expect((window as { harmed?: unknown }).harmed).to.equal(undefined);
  });
});
