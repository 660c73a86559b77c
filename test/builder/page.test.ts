import { expect } from '@esm-bundle/chai';
import { divSnippet, frameSnippet, linkSnippet, tagSnippet } from '../../src/snippet/build-snippet.js';
import { openBuilder } from '../helpers/builder.js';
import { catchCopies, catchFiles } from '../helpers/take-away.js';
import { waitUntil } from '../helpers/patience.js';

const CITIZENS = '#spelling=tag&part=citizens';
const words = 'Digital public services for citizens: 82.3%';
const gauge = { tag: 'factsheet-indicator-gauge', attributes: { indicator: 'citizens', value: '82.3' }, words };
const page = { base: 'https://example.eu/f/', sheet: 'be-2024', tag: gauge.tag, part: 'citizens' };

describe('the snippet builder', () => {
  it('writes each spelling with right words, as the snippet module does', async () => {
    const bench = await openBuilder(`?lang=en${CITIZENS}`);
    expect(await bench.snippet('82.3%')).to.equal(tagSnippet(gauge));
    bench.set('spelling', 'div');
    expect(await bench.snippet('<div')).to.equal(divSnippet(gauge));
    bench.set('spelling', 'html');
    expect(await bench.snippet('<script')).to.contain('autoloader.js"></script>\n<factsheet-indicator-gauge');
    bench.set('spelling', 'link');
    expect(bench.text()).to.contain('enter the address of these pages');
    bench.set('base', 'https://example.eu/f');
    // On a page of its own the widget has the document's words.
    expect(await bench.snippet('Services for Citizens: 82.3%')).to.equal(
      linkSnippet(page, 'Digital Public Services for Citizens: 82.3%'),
    );
    bench.set('spelling', 'frame');
    bench.set('frame-height', '250');
    expect(await bench.snippet('height="250"')).to.equal(
      frameSnippet(page, 'Digital Public Services for Citizens: 82.3%', { width: 600, height: 250 }),
    );
    expect(bench.violations).to.deep.equal([]);
  });

  it('shows in the preview what the snippet shows', async () => {
    const bench = await openBuilder(`?lang=en${CITIZENS}`);
    await bench.snippet('82.3%');
    bench.set('value-value', '55.5');
    bench.set('option-shape', 'bar');
    const markup = await bench.snippet('55.5%');
    expect(markup).to.contain('value="55.5"').and.contain('shape="bar"');
    const element = bench.page.querySelector('.stage factsheet-indicator-gauge');
    const shown = document.createElement('div');
    shown.innerHTML = markup;
    for (const { name, value } of shown.firstElementChild?.attributes ?? []) {
      expect(element?.getAttribute(name), name).to.equal(value);
    }
    expect(element?.shadowRoot?.textContent).to.contain('55.5');
  });

  it('previews every widget, at every width, in both colours, right to left and without scripts', async () => {
    const bench = await openBuilder('?lang=en#spelling=div');
    const kinds = [...bench.page.querySelectorAll<HTMLOptionElement>('#widget option')].map(({ value }) => value);
    expect(kinds).to.have.length(7);
    for (const kind of kinds) {
      bench.set('widget', kind);
      await bench.until(() => bench.page.querySelector(`.stage factsheet-${kind}[data-state=ready]`));
      expect(await bench.snippet(`data-factsheet="${kind}"`), kind).to.match(/\w[^<]?<\/div>$/);
    }
    const stage = bench.page.querySelector('.stage') as HTMLElement;
    bench.get('preview-320').click();
    expect(stage.clientWidth).to.equal(352);
    bench.get('preview-600').click();
    expect(stage.clientWidth).to.equal(632);
    bench.get('colours-dark').click();
    expect(bench.view.getComputedStyle(stage).colorScheme).to.equal('dark');
    bench.tick('right-to-left');
    expect(stage.dir).to.equal('rtl');
    bench.tick('plain');
    expect(stage.innerText.trim()).to.equal(bench.get('words').value);
  });

  it('says the words in the language of the widget, numbers too', async () => {
    const bench = await openBuilder(`?lang=en${CITIZENS}`);
    bench.set('language', 'fr');
    const markup = await bench.snippet('lang="fr"');
    expect(markup)
      .to.contain('>Services publics numériques pour les citoyens')
      .and.match(/82,3\s?%</);
    bench.set('words', 'À moi\nseul');
    expect(await bench.snippet('À moi')).to.contain('>À moi seul<');
    bench.press('Take the proposed words again');
    expect(await bench.snippet('numériques')).to.equal(markup);
  });

  it('copies and says so once; where copying is forbidden it selects the text', async () => {
    const bench = await openBuilder(`?lang=en${CITIZENS}`);
    const markup = await bench.snippet('82.3%');
    expect(bench.page.querySelectorAll('[role=status], [aria-live]')).to.have.length(1);
    const allowed = catchCopies(bench.view);
    bench.press('Copy the snippet');
    await bench.until(bench.status);
    expect(bench.status()).to.equal('Copied.');
    expect(allowed.copies).to.deep.equal([markup]);
    allowed.restore();
    const refused = catchCopies(bench.view, false);
    bench.press('Copy the snippet');
    await bench.until(() => bench.status().startsWith('The browser'));
    expect(bench.get('snippet').selectionEnd).to.equal(markup.length);
    refused.restore();
  });

  it('saves the snippet, and the data and pictures that the menu of the widget has', async () => {
    const bench = await openBuilder(`?lang=en${CITIZENS}`);
    const markup = await bench.snippet('82.3%');
    const saved = catchFiles(bench.view);
    bench.press('Download the snippet (.html)');
    expect(await saved.files[0]?.blob.text()).to.equal(`${markup}\n`);
    for (const format of ['CSV', 'JSON', 'SVG']) {
      bench.press(`Download ${format}`);
      await bench.until(() => bench.status().includes(format.toLowerCase()));
    }
    saved.restore();
    const [, csv, json, svg] = saved.files;
    expect(await csv?.blob.text()).to.contain('citizens,Digital public services for citizens,score,82.3');
    expect(JSON.parse((await json?.blob.text()) ?? '')).to.have.nested.property('indicators[0].value', 82.3);
    expect(await svg?.blob.text()).to.contain('82.3');
    expect(bench.violations).to.deep.equal([]);
  });

  it('pins the version by the hash of its script', async () => {
    const bench = await openBuilder(`?lang=en${CITIZENS}`);
    bench.set('scripts', 'https://cdn.example/1.2.3');
    bench.tick('pinned');
    bench.set('spelling', 'html');
    expect(await bench.snippet('integrity')).to.match(
      /^<script type="module" src="https:\/\/cdn\.example\/1\.2\.3\/autoloader\.js" integrity="sha384-abc" crossorigin>/,
    );
  });

  it('keeps the form in its address, and gives the same form to whoever opens that', async () => {
    const bench = await openBuilder('?lang=en#spelling=tag');
    bench.set('widget', 'key-figure');
    bench.set('language', 'de');
    bench.set('value-value', '12');
    const markup = await bench.snippet('>12 ');
    const { location: place } = bench.view;
    await waitUntil(() => place.hash.includes('value-value=12'), 'the address does not say it');
    const { hash } = place;
    const other = await openBuilder(`?lang=en${hash}`);
    expect(await other.snippet('>12 ')).to.equal(markup);
    expect(other.get('language').value).to.equal('de');
  });

  it('compares what was pasted back, and takes another spelling on a click', async () => {
    const bench = await openBuilder(`?lang=en${CITIZENS}`);
    const markup = await bench.snippet('82.3%');
    bench.press('Check');
    expect(bench.status()).to.equal('Paste something first.');
    bench.set('pasted', `<p>${markup}</p>`);
    bench.press('Check');
    expect(bench.status()).to.equal('The widget will show.');
    bench.set('pasted', `<p>${words}</p><img src="x" onerror="parent.harmed = true">`);
    bench.press('Check');
    expect(bench.status()).to.equal('The widget was lost.');
    expect(bench.text()).to.contain('The tag <factsheet-indicator-gauge> was taken out.').and.contain('Only the words');
    expect(bench.page.querySelector('img')).to.equal(null);
    bench.press('Write it so');
    expect(await bench.snippet('<div')).to.equal(divSnippet(gauge));
    expect(bench.violations).to.deep.equal([]);
  });

  it('says when a factsheet of the list does not come, and takes another', async () => {
    const bench = await openBuilder('?lang=en#sheet=nowhere.json&spelling=tag', '#document-notice.trouble');
    expect(bench.text()).to.contain('Nowhere 2024 could not be loaded.');
    bench.set('sheet', '/examples/belgium-2024.json');
    await bench.snippet('eID scheme: Yes');
    expect(bench.page.querySelector('.trouble')).to.equal(null);
  });

  it('shows nothing harmful of a hostile address', async () => {
    const evil = encodeURIComponent('"><img src=x onerror=parent.harmed=1><script>parent.harmed=1</script>');
    const query = `#spelling=tag&part=citizens&words=${evil}&value-label=${evil}&base=javascript:alert(1)&src=data:,x&option-shape=${evil}&system=${evil}&widget=script&__proto__=1`;
    const bench = await openBuilder(`?lang=${evil}${query}`);
    const markup = await bench.snippet('&lt;img');
    expect(markup).not.to.match(/<(img|script)/);
    expect(markup).not.to.contain('shape=');
    expect(bench.page.querySelector('img, script:not([src])')).to.equal(null);
    expect((window as { harmed?: unknown }).harmed).to.equal(undefined);
    bench.set('spelling', 'link');
    expect(bench.get('base').value).to.equal('');
  });
});
