import { expect } from '@esm-bundle/chai';
import '../../src/elements/document/document.js';
import '../../src/elements/indicator-gauge/indicator-gauge.js';
import { copy } from '../fixtures/factsheet.js';
import { page, settled, show, texts } from '../helpers/elements.js';
import { catchCopies, changed, choose, entriesOf, menuOf } from '../helpers/take-away.js';

type Holder = HTMLElement & { factsheet: unknown; value?: unknown };

describe('what the menu copies', () => {
  let caught: ReturnType<typeof catchCopies>;
  beforeEach(() => (caught = catchCopies()));
  afterEach(() => caught.restore());

  const copied = async (element: HTMLElement, entry: string): Promise<string> => {
    await menuOf(element);
    expect(await choose(element, entry)).to.equal('Copied.');
    return caught.copies.at(-1) ?? '';
  };

  /** What the embed code makes of another page. */
  const embedded = async (element: HTMLElement): Promise<HTMLElement> => {
    const code = await copied(element, 'Copy embed code');
    return show(code.replace(/<script.*?<\/script>\n/, ''));
  };

  it('the citation of a factsheet’s gauge: publisher, edition, number, licence, address, date', async () => {
    const element = (await page(
      '<factsheet-indicator-gauge menu indicator="citizens"></factsheet-indicator-gauge>',
    )) as Holder;
    element.factsheet = copy();
    await settled(element);
    const here = location.href.replace(/#.*/, '');
    const words = await copied(element, 'Copy citation');
    expect(words).to.match(
      /^European Commission\. Belgium: Digital Public Administration Factsheet 2024\. Services for citizens: 82\.3%\. CC BY 4\.0\. /,
    );
    expect(words).to.include(here);
    expect(words).to.match(/ \(accessed on \d{4}-\d\d-\d\d\)\.$/);
  });

  it('the link leads to the element where it has an id, and to the document of an element inside', async () => {
    const here = location.href.replace(/#.*/, '');
    const gauge = await show('<factsheet-indicator-gauge menu label="A" value="1"></factsheet-indicator-gauge>');
    expect(await copied(gauge, 'Copy link')).to.equal(here);
    gauge.id = 'a b';
    expect(await copied(gauge, 'Copy link')).to.equal(`${here}#a%20b`);
    const element = (await page('<factsheet-document menu id="whole"></factsheet-document>')) as Holder;
    element.factsheet = copy();
    await settled(element);
    const grid = element.shadowRoot?.querySelector('factsheet-indicator-grid') as HTMLElement;
    expect(await copied(grid, 'Copy link')).to.equal(`${here}#whole`);
  });

  it('the embed code has the attributes, however they were set, and readable words', async () => {
    const element = (await show(
      '<factsheet-indicator-gauge menu doctor id="x" label="A &quot;b&quot;" unit="%" value="1"></factsheet-indicator-gauge>',
    )) as Holder;
    element.value = 82.3;
    await settled(element);
    expect(await copied(element, 'Copy embed code')).to.equal(
      '<factsheet-indicator-gauge menu label="A &quot;b&quot;" value="82.3" unit="%">A "b": 82.3%</factsheet-indicator-gauge>',
    );
    expect(texts(await embedded(element), '[part=number]')).to.deep.equal(['82.3%']);
  });

  it('the embed code says the language of its words', async () => {
    const element = await show(
      '<factsheet-indicator-gauge menu indicator="eid" value="yes" lang="fr"></factsheet-indicator-gauge>',
    );
    await menuOf(element);
    await changed(element.shadowRoot as ShadowRoot, () => entriesOf(element)[5] === 'Copier le lien');
    expect(await choose(element, 'Copier le code d\u2019int\u00e9gration')).to.equal('Copi\u00e9.');
    expect(caught.copies[0]).to.match(/^<factsheet-indicator-gauge lang="fr" /);
    expect(caught.copies[0]).to.include('Oui</');
  });

  it('the embed code of data at an address has the whole address, also for an element inside a document', async () => {
    const element = await show('<factsheet-document menu src="examples/belgium-2024.json"></factsheet-document>');
    const src = new URL('examples/belgium-2024.json', document.baseURI).href;
    expect(await copied(element, 'Copy embed code')).to.include(`<factsheet-document src="${src}" menu>Belgium: 10 `);
    const grid = element.shadowRoot?.querySelector('factsheet-indicator-grid') as HTMLElement;
    expect(await copied(grid, 'Copy embed code')).to.include(` src="${src}"`);
    expect(await copied(grid, 'Copy citation')).to.include(src);
  });

  it('the embed code of data without an address carries them', async () => {
    const element = (await page('<factsheet-topic-chart menu></factsheet-topic-chart>')) as Holder;
    element.factsheet = copy();
    await settled(element);
    expect(texts(await embedded(element), '.bars .number')).to.deep.equal(['2', '0', '1', '1', '4']);
    const child = await show(
      '<factsheet-topic-chart menu><table><tr><td>C++</td><td>3</td></tr></table></factsheet-topic-chart>',
    );
    expect(texts(await embedded(child), '.bars .name')).to.deep.equal(['C++:']);
  });

  it('the embed code names the page’s script where it is ours', async () => {
    const script = document.createElement('script');
    // Of another type, it is not run.
    script.type = 'text/plain';
    script.src = 'https://example.org/files/factsheet-elements.iife.js?v=2';
    document.head.append(script);
    const element = await show('<factsheet-indicator-gauge menu label="A" value="1"></factsheet-indicator-gauge>');
    const code = await copied(element, 'Copy embed code');
    script.remove();
    expect(code.split('\n')[0]).to.equal(
      '<script defer src="https://example.org/files/factsheet-elements.iife.js?v=2"></script>',
    );
  });
});
