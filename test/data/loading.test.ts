import { expect, waitUntil } from '@open-wc/testing';
import '../../src/elements/key-figure/key-figure.js';
import { fetchText, type Timing } from '../../src/data/fetch-text.js';
import { loadFactsheet } from '../../src/data/load-factsheet.js';
import type { FactsheetKeyFigure } from '../../src/elements/key-figure/key-figure.element.js';
import type { Problem } from '../../src/model/problem.js';
import { listen, nextProblem, page, settled, show, words } from '../helpers/elements.js';

/** Short enough that a test need not wait. */
const FAST: Timing = { perTry: 500, total: 4000, backOff: 5 };

let number = 0;
/** An address that no other test has asked for. */
const address = (name: string): string => `/faults/${name}?test=${(number += 1)}-${Date.now()}`;

const requests = async (url: string): Promise<number> =>
  Number(await (await fetch(`/faults/count?of=${encodeURIComponent(url)}`)).text());

const failure = async (promise: Promise<unknown>): Promise<Problem> => {
  try {
    await promise;
  } catch (reason) {
    return reason as Problem;
  }
  throw new Error('It did not fail.');
};

const load = (url: string, timing = FAST) => loadFactsheet(url, document.baseURI, new AbortController().signal, timing);

describe('loading', () => {
  const faults: { name: string; code: Problem['code']; tries: number }[] = [
    { name: 'not-found', code: 'not-found', tries: 1 },
    { name: 'gone', code: 'not-found', tries: 1 },
    { name: 'forbidden', code: 'http', tries: 1 },
    { name: 'unavailable', code: 'http', tries: 3 },
    { name: 'html', code: 'not-a-factsheet', tries: 1 },
    { name: 'broken', code: 'bad-json', tries: 1 },
    { name: 'large', code: 'too-large', tries: 1 },
    { name: 'silent', code: 'timeout', tries: 3 },
    { name: 'empty', code: 'not-a-factsheet', tries: 1 },
    { name: 'prose', code: 'not-a-factsheet', tries: 1 },
    { name: 'list', code: 'bad-schema', tries: 1 },
    { name: 'nothing', code: 'bad-schema', tries: 1 },
    // Last, since it takes the connection of others with it.
    { name: 'truncated', code: 'network', tries: 3 },
  ];
  for (const { name, code, tries } of faults) {
    it(`fails with ${code} when the answer is "${name}", after ${tries === 1 ? 'one try' : `${tries} tries`}`, async () => {
      const url = address(name);
      const problem = await failure(load(url));
      expect(problem.code).to.equal(code);
      expect(problem.message).to.match(/^[A-Z].*\.$/);
      expect(problem.url).to.equal(new URL(url, location.href).href);
      expect(await requests(url)).to.equal(tries);
    });
  }

  for (const [url, expected] of [
    ['javascript:alert(1)', 'blocked-url'],
    ['data:application/json,{}', 'blocked-url'],
    ['file:///etc/passwd', 'blocked-url'],
    ['http://', 'blocked-url'],
  ]) {
    it(`asks nothing of ${url}`, async () => {
      expect((await failure(load(url as string))).code).to.equal(expected);
    });
  }

  it('tries again, and has the factsheet at the third try', async () => {
    const url = address('recovers');
    expect((await load(url)).parts.country?.code).to.equal('BE');
    expect(await requests(url)).to.equal(3);
  });

  it('waits as long as the server asks, if there is time', async () => {
    const url = address('patience');
    const start = performance.now();
    await fetchText(url, new AbortController().signal, FAST);
    expect(performance.now() - start).to.be.at.least(1000);
    expect(await requests(url)).to.equal(2);
  });

  it('does not wait beyond the time it has', async () => {
    const url = address('patience');
    const problem = await failure(fetchText(url, new AbortController().signal, { ...FAST, total: 500 }));
    expect(problem.code).to.equal('http');
    expect(await requests(url)).to.equal(1);
  });

  it('reads the document’s text', async () => {
    const { parts } = await load(address('text'));
    expect(parts.keyFigures).to.deep.equal([{ value: 7, label: 'new things' }]);
  });

  it('sends no credentials to other origins', async () => {
    const original = window.fetch;
    const modes: unknown[] = [];
    window.fetch = (input, init) => {
      modes.push(init?.credentials);
      return original(input, init);
    };
    await load(address('fine'));
    window.fetch = original;
    expect(modes).to.deep.equal(['same-origin']);
  });

  it('asks once, however many elements want it', async () => {
    const url = address('fine');
    const holder = await page(`<div>${`<factsheet-key-figure src="${url}"></factsheet-key-figure>`.repeat(20)}</div>`);
    for (const element of holder.children) await settled(element as HTMLElement);
    expect([...holder.children].map(words)).to.deep.equal(Array(20).fill('10 new'));
    await show(`<factsheet-key-figure src="${url}#later"></factsheet-key-figure>`);
    expect(await requests(url)).to.equal(1);
  });

  it('aborts when the last element that waits is gone, and not before', async () => {
    const url = address('silent');
    const original = window.fetch;
    let signal: AbortSignal | null | undefined;
    window.fetch = (input, init) => {
      signal = init?.signal;
      return original(input, init);
    };
    const first = new AbortController();
    const second = new AbortController();
    const results = [first, second].map((controller) =>
      failure(loadFactsheet(url, document.baseURI, controller.signal, { ...FAST, perTry: 60_000, total: 60_000 })),
    );
    window.fetch = original;
    first.abort();
    expect(signal?.aborted).to.equal(false);
    second.abort();
    expect(signal?.aborted).to.equal(true);
    await Promise.all(results);
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

  it('shows the newest address, also when an older one answers later', async () => {
    const element = (await page(
      '<factsheet-key-figure src="/faults/silent?old"></factsheet-key-figure>',
    )) as FactsheetKeyFigure;
    expect(element.dataset['state']).to.equal('loading');
    element.src = address('fine');
    await settled(element);
    expect(words(element)).to.equal('10 new');
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
    const original = window.fetch;
    window.fetch = (input, init) =>
      (input as string).includes('/faults/') ? Promise.reject(new TypeError('offline')) : original(input, init);
    const told = nextProblem(document);
    const element = await page(`<factsheet-key-figure src="${address('fine')}">Ten</factsheet-key-figure>`);
    expect((await told).code).to.equal('network');
    window.fetch = original;
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
    const original = window.fetch;
    window.fetch = (input, init) =>
      (input as string).includes('/faults/') ? Promise.reject(new TypeError('offline')) : original(input, init);
    const told = nextProblem(document);
    const element = await page(`<factsheet-key-figure src="${address('fine')}"></factsheet-key-figure>`);
    await told;
    const holder = element.parentElement as HTMLElement;
    element.remove();
    await Promise.resolve();
    window.fetch = original;
    errors.restore();
    holder.append(element);
    await waitUntil(() => words(element) === '10 new');
  });

  it('says that data that contain themselves are bad, and throws nothing', async () => {
    const errors = listen('error');
    const item: { text: object[]; items: object[] } = { text: [], items: [] };
    item.items.push(item);
    const told = nextProblem(document);
    const element = (await page('<factsheet-key-figure>Ten</factsheet-key-figure>')) as FactsheetKeyFigure;
    element.factsheet = { highlights: [item] };
    expect((await told).code).to.equal('bad-schema');
    errors.restore();
    expect(words(element)).to.include('Ten');
  });

  it('does not fail otherwise when the page slept through the pause', async () => {
    const late = { perTry: 500, total: 600, backOff: 5 };
    const now = Date.now;
    let skipped = 0;
    Date.now = () => now() + skipped;
    const problem = failure(fetchText(address('unavailable'), new AbortController().signal, late));
    await waitUntil(() => performance.getEntriesByType('resource').length > 0);
    skipped = 10_000;
    expect((await problem).code).to.match(/^(http|timeout)$/);
    Date.now = now;
  });
});
