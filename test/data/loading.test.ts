import { expect } from '@esm-bundle/chai';
import { oneEvent } from '@open-wc/testing-helpers';
import '../../src/elements/key-figure/key-figure.js';
import type { FactsheetKeyFigure } from '../../src/elements/key-figure/key-figure.element.js';
import { listen, nextProblem, page, settled, show, words } from '../helpers/elements.js';
import { address, arrived, hungUp, release, replaceFetch, requests, skipPauses } from '../helpers/faults.js';
import { waitUntil } from '../helpers/patience.js';

const nextReady = (element: HTMLElement) => oneEvent(element, 'factsheet-ready');

describe('loading', () => {
  it('asks once, however many elements want it', async () => {
    const url = address('fine');
    const holder = await page(`<div>${`<factsheet-key-figure src="${url}"></factsheet-key-figure>`.repeat(20)}</div>`);
    for (const element of holder.children) await settled(element as HTMLElement);
    expect([...holder.children].map(words)).to.deep.equal(Array(20).fill('10 new'));
    await show(`<factsheet-key-figure src="${url}#later"></factsheet-key-figure>`);
    expect(await requests(url)).to.equal(1);
  });

  it('hangs up when the last element that waits is gone, and not before', async () => {
    const url = address('held');
    const holder = await page(`<div>${`<factsheet-key-figure src="${url}"></factsheet-key-figure>`.repeat(3)}</div>`);
    const [first, second, third] = [...holder.children] as [Element, Element, FactsheetKeyFigure];
    first.remove();
    second.remove();
    await Promise.resolve();
    await release(url);
    expect(words(await settled(third))).to.equal('10 new');
    expect(await requests(url)).to.equal(1);

    const other = address('silent');
    third.src = other;
    await arrived(other);
    third.remove();
    expect(await hungUp(other)).to.equal('closed');
    expect(await requests(other)).to.equal(1);
  });

  it('asks once for all, also when one that failed before is taken away meanwhile', async () => {
    const errors = listen('error');
    const url = address('late');
    const holder = await page('<div></div>');
    const add = async () => {
      const element = document.createElement('factsheet-key-figure');
      element.src = url;
      holder.append(element);
      await element.updateComplete;
      return element;
    };
    const first = await settled(await add());
    errors.restore();
    expect(first.dataset['state']).to.equal('error');
    const second = await add();
    first.remove();
    await Promise.resolve();
    const third = await add();
    await release(url);
    expect(words(await settled(second))).to.equal('10 new');
    expect(words(await settled(third))).to.equal('10 new');
    expect(await requests(url)).to.equal(2);
  });

  it('says of all ten elements that an address fails, after one series of tries', async () => {
    const errors = listen('error');
    const skipped = skipPauses();
    const url = address('unavailable');
    const tag = `<factsheet-key-figure src="${url}"><p>Ten</p></factsheet-key-figure>`;
    const holder = await page(`<div>${tag.repeat(10)}</div>`);
    for (const element of holder.children) await settled(element as HTMLElement);
    skipped.restore();
    errors.restore();
    const said = [...holder.children].map(words);
    expect(said).to.deep.equal(Array(10).fill('Ten The data could not be loaded.'));
    expect(await requests(url)).to.equal(3);
    expect(errors.messages).to.have.length(10);
    expect(errors.messages[0]).to.match(/^<factsheet-key-figure> http: .*HTTP 503.*\. http:/);
  });

  it('keeps waiting when the element moves within the page', async () => {
    const url = address('fine');
    const holder = await page(`<div><p></p><factsheet-key-figure src="${url}"></factsheet-key-figure></div>`);
    const element = holder.querySelector('factsheet-key-figure') as FactsheetKeyFigure;
    holder.querySelector('p')?.append(element);
    await settled(element);
    expect(words(element)).to.equal('10 new');
    expect(await requests(url)).to.equal(1);
  });

  for (const order of ['first', 'last']) {
    it(`shows the newest address, also when the older one answers ${order}`, async () => {
      const answer = (value: number) =>
        JSON.stringify({ country: { code: 'BE', name: 'Belgium' }, keyFigures: [{ value, label: 'new' }] });
      const older = address('held', { data: answer(1) });
      const newer = address('held', { data: answer(2) });
      const element = await page(
        `<div><factsheet-key-figure src="${older}"></factsheet-key-figure><factsheet-key-figure src="${older}"></factsheet-key-figure></div>`,
      );
      const [changed, kept] = element.children as unknown as [FactsheetKeyFigure, FactsheetKeyFigure];
      await changed.updateComplete;
      changed.src = newer;
      await changed.updateComplete;
      for (const url of order === 'first' ? [older, newer] : [newer, older]) {
        await release(url);
        // The other element still waits for the older one: so it does arrive.
        await settled(url === older ? kept : changed);
      }
      expect([kept, changed].map(words)).to.deep.equal(['1 new', '2 new']);
      changed.src = older;
      await changed.updateComplete;
      expect(words(await settled(changed))).to.equal('1 new');
    });
  }

  it('recovers when the address is corrected', async () => {
    const errors = listen('error');
    const element = (await show(
      `<factsheet-key-figure src="${address('html')}"><p>Ten</p></factsheet-key-figure>`,
    )) as FactsheetKeyFigure;
    errors.restore();
    expect(words(element)).to.equal('Ten The data could not be read.');
    element.setAttribute('src', address('fine'));
    await nextReady(element);
    expect(words(element)).to.equal('10 new');
    expect(element.dataset['state']).to.equal('ready');
  });

  it('keeps what it shows while other data load, and when they turn out bad', async () => {
    const errors = listen('error');
    const element = (await show(
      `<factsheet-key-figure src="${address('fine')}"></factsheet-key-figure>`,
    )) as FactsheetKeyFigure;
    element.src = address('not-found');
    await element.updateComplete;
    expect(element.dataset['state']).to.equal('loading');
    expect(words(element)).to.equal('10 new');
    expect((await nextProblem(element)).code).to.equal('not-found');
    errors.restore();
    expect(element.dataset['state']).to.equal('error');
    expect(words(element)).to.equal('10 new The data could not be loaded.');
  });

  it('says that it is loading, unless its children say more', async () => {
    const bare = await page('<factsheet-key-figure src="/faults/silent?bare"></factsheet-key-figure>');
    await waitUntil(() => bare.dataset['state'] === 'loading');
    expect(words(bare)).to.equal('Loading…');
    const full = await page('<factsheet-key-figure src="/faults/silent?full">Ten</factsheet-key-figure>');
    expect(words(full)).to.equal('Ten');
  });

  it('tries once more when the connection is back', async () => {
    const errors = listen('error');
    const fetching = replaceFetch(() => Promise.reject(new TypeError('offline')));
    const skipped = skipPauses();
    const told = nextProblem(document);
    const element = await page(`<factsheet-key-figure src="${address('fine')}">Ten</factsheet-key-figure>`);
    expect((await told).code).to.equal('network');
    skipped.restore();
    fetching.restore();
    errors.restore();
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => element.dataset['state'] === 'ready');
    expect(words(element)).to.equal('10 new');
  });

  it('says that JSON in the page is not JSON', async () => {
    const errors = listen('error');
    for (const markup of [
      `<factsheet-key-figure factsheet="{'country'">Ten</factsheet-key-figure>`,
      '<factsheet-key-figure>Ten<script type="application/json">{"keyFigures": </script></factsheet-key-figure>',
    ]) {
      const told = nextProblem(document);
      const element = await page(markup);
      expect((await told).code).to.equal('bad-json');
      expect(words(await settled(element))).to.equal('Ten The data could not be read.');
    }
    errors.restore();
  });

  it('lets the page keep the console quiet', async () => {
    const errors = listen('error');
    const quiet = (event: Event) => event.preventDefault();
    document.addEventListener('factsheet-error', quiet);
    await show(`<factsheet-key-figure src="${address('not-found')}"></factsheet-key-figure>`);
    document.removeEventListener('factsheet-error', quiet);
    errors.restore();
    expect(errors.messages).to.deep.equal([]);
  });

  it('gives up what is on its way when the element is given a value instead, and loads it again later', async () => {
    const errors = listen('error');
    const url = address('not-found');
    const told = nextProblem(document);
    const element = (await page(`<factsheet-key-figure src="${url}"></factsheet-key-figure>`)) as FactsheetKeyFigure;
    await told;
    element.src = null;
    element.value = 5;
    await waitUntil(() => element.dataset['state'] === 'ready');
    const again = nextProblem(document);
    element.value = null;
    element.src = url;
    expect((await again).code).to.equal('not-found');
    errors.restore();
    expect(await requests(url)).to.equal(2);
  });

  it('tells an address from a text that looks the same', async () => {
    const errors = listen('error');
    const url = address('fine');
    const told = nextProblem(document);
    const element = (await page(
      `<factsheet-key-figure factsheet="${url}"></factsheet-key-figure>`,
    )) as FactsheetKeyFigure;
    expect((await told).code).to.equal('bad-json');
    errors.restore();
    element.factsheet = undefined;
    element.src = url;
    await waitUntil(() => words(element) === '10 new');
  });

  it('tries again when a failed element comes back into the page', async () => {
    const errors = listen('error');
    const fetching = replaceFetch(() => Promise.reject(new TypeError('offline')));
    const skipped = skipPauses();
    const told = nextProblem(document);
    const element = await page(`<factsheet-key-figure src="${address('fine')}"></factsheet-key-figure>`);
    await told;
    const holder = element.parentElement as HTMLElement;
    element.remove();
    await Promise.resolve();
    skipped.restore();
    fetching.restore();
    errors.restore();
    holder.append(element);
    await waitUntil(() => words(element) === '10 new');
  });

  it('says that data that contain themselves are bad, and throws nothing', async () => {
    const errors = listen('error');
    const figure: { value: number; label: object[] } = { value: 10, label: [] };
    figure.label.push(figure);
    const told = nextProblem(document);
    const element = (await page('<factsheet-key-figure>Ten</factsheet-key-figure>')) as FactsheetKeyFigure;
    element.factsheet = { keyFigures: [figure] };
    expect((await told).code).to.equal('bad-schema');
    errors.restore();
    expect(words(element)).to.include('Ten');
  });
});
