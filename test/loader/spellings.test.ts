import { expect } from '@esm-bundle/chai';
import '../../src/autoloader.js';
import { divSnippet, linkSnippet, tagSnippet } from '../../src/snippet/build-snippet.js';
import { factsheet } from '../fixtures/factsheet.js';
import { listen, page, settled, words } from '../helpers/elements.js';
import { replaceFetch } from '../helpers/faults.js';
import { waitUntil } from '../helpers/patience.js';

const label = 'Digital public services for citizens';
const gauge = {
  tag: 'factsheet-indicator-gauge',
  attributes: { label, value: '82.3', unit: '%' },
  words: `${label}: 82.3%`,
};
const citizens = {
  base: `${location.origin}/some/where/`,
  sheet: 'be-2024',
  tag: 'factsheet-indicator-gauge',
  part: 'citizens',
};

/** Answers for the data of embed pages, until the test ends; gives the addresses that were asked for. */
let asked: string[] = [];
let fetching: ReturnType<typeof replaceFetch>;
beforeEach(() => {
  asked = [];
  fetching = replaceFetch((url, init, original) => {
    if (!url.includes('/embed/')) return original(url, init);
    asked.push(url);
    return Promise.resolve(Response.json(factsheet));
  });
});
afterEach(() => fetching.restore());

/** Waits for the element that a spelling becomes. */
async function becomes(place: Element, tag = 'factsheet-indicator-gauge'): Promise<HTMLElement> {
  const holder = place.parentElement as HTMLElement;
  await waitUntil(() => holder.querySelector(tag), `no <${tag}> came`);
  return settled(holder.querySelector(tag) as HTMLElement);
}

/** Waits until what was added before this has been looked at: a later spelling has become an element. */
async function lookedAt(): Promise<void> {
  const holder = document.createElement('div');
  holder.innerHTML = `<p>${divSnippet(gauge)}</p>`;
  document.body.append(holder);
  await waitUntil(() => holder.querySelector('factsheet-indicator-gauge'), 'it was not looked at');
  holder.remove();
}

describe('the three spellings', () => {
  it('say the same: as a tag, as a div and as a link', async () => {
    for (const markup of [tagSnippet(gauge), divSnippet(gauge), linkSnippet(citizens, gauge.words)]) {
      const element = await becomes(await page(markup));
      expect(element.dataset['state'], markup).to.equal('ready');
      expect(words(element), markup).to.include('ervices for citizens').and.include('82.3%');
      expect(element.textContent, markup).to.equal(gauge.words);
    }
  });

  it('reads the chart of a div from the table inside it', async () => {
    const table = '<table><tr><th>Trust and cybersecurity</th><td>3</td></tr></table>';
    const element = await becomes(
      await page(`<div data-factsheet="topic-chart">${table}</div>`),
      'factsheet-topic-chart',
    );
    expect(element.dataset['state']).to.equal('ready');
    expect(words(element)).to.include('Trust and cybersecurity');
  });

  it('follows a div whose attributes change', async () => {
    const place = await page(divSnippet(gauge));
    const element = await becomes(place);
    place.setAttribute('data-factsheet-value', '41');
    place.removeAttribute('data-factsheet-label');
    await waitUntil(() => words(element).includes('41%'));
    expect(element.hasAttribute('label')).to.equal(false);
    place.setAttribute('data-factsheet-onclick', 'canary()');
    place.setAttribute('data-factsheet-value', '42');
    await waitUntil(() => words(element).includes('42%'));
    expect(element.hasAttribute('onclick')).to.equal(false);
  });

  it('takes over nothing of a div but what the element listens to', async () => {
    const place = await page(
      '<div data-factsheet="indicator-gauge" data-factsheet-value="1" data-factsheet-onmouseover="canary()" data-factsheet-style="color: red" data-factsheet-id="x" data-factsheet-lang="fr" data-factsheet-indicator="eid"></div>',
    );
    const element = await becomes(place);
    expect(element.getAttributeNames().filter((name) => name !== 'data-state')).to.deep.equal([
      'value',
      'lang',
      'indicator',
    ]);
  });

  it('takes language, theme and level from a link, and no words or numbers', async () => {
    const address = '/embed/be-2024/indicator-gauge/citizens?label=Canary&value=1&lang=fr&theme=dark&level=4&unit=x';
    const element = await becomes(await page(`<p><a href="${address}">82.3%</a></p>`));
    expect(asked).to.deep.equal([`${location.origin}/embed/be-2024/factsheet.json`]);
    expect(element.getAttribute('lang')).to.equal('fr');
    expect(element.getAttribute('theme')).to.equal('dark');
    expect(words(element)).to.include('82,3').and.not.include('Canary');
    expect(element.querySelector('a')?.textContent).to.equal('82.3%');
    const grid = await becomes(
      await page('<a href="/embed/be-2024/indicator-grid?level=4">Indicators</a>'),
      'factsheet-indicator-grid',
    );
    expect(grid.shadowRoot?.querySelector('h4')?.textContent.trim()).to.equal('Towards 2030');
  });

  it('leaves links of other origins alone, unless the head of the page lists them', async () => {
    const link = '<a href="https://elsewhere.example/embed/be-2024/indicator-gauge/citizens">82.3%</a>';
    const listed = document.createElement('meta');
    listed.name = 'factsheet-origins';
    listed.content = 'https://other.example https://elsewhere.example';
    const place = await page(`<p>${link}</p>`);
    await lookedAt();
    expect(place.innerHTML).to.equal(link);
    place.append(listed);
    place.insertAdjacentHTML('beforeend', link);
    await lookedAt();
    expect(place.querySelectorAll('factsheet-indicator-gauge')).to.have.length(0);
    document.head.append(listed);
    try {
      await becomes(await page(`<p>${link}</p>`));
      expect(asked).to.deep.equal(['https://elsewhere.example/embed/be-2024/factsheet.json']);
    } finally {
      listed.remove();
    }
  });

  for (const [what, markup] of Object.entries({
    'what is being edited': `<div contenteditable>${divSnippet(gauge)}<a href="/embed/be-2024/topic-chart">Chart</a></div>`,
    'what an editor holds as one thing': `<div contenteditable><div contenteditable="false">${divSnippet(gauge)}</div></div>`,
    'a link of the navigation': '<nav><a href="/embed/be-2024/topic-chart">Chart</a></nav>',
    'a link that shall stay one': '<p><a data-factsheet="none" href="/embed/be-2024/topic-chart">Chart</a></p>',
    'a link to a page without a widget':
      '<p><a href="/embed/be-2024/canary">x</a> <a href="/embed/be-2024/indicator-gauge">x</a></p>',
    'a link to what lies beside a widget': '<p><a href="/embed/be-2024/topic-chart/data.csv">CSV</a></p>',
  })) {
    it(`leaves ${what} alone`, async () => {
      const place = await page(markup);
      const before = place.outerHTML;
      await lookedAt();
      expect(place.outerHTML).to.equal(before);
    });
  }

  it('says once what there is not, and leaves its words', async () => {
    const warnings = listen('warn');
    const place = await page('<div data-factsheet="constructor">words</div>');
    await lookedAt();
    place.parentElement?.append(place);
    await lookedAt();
    warnings.restore();
    expect(warnings.messages).to.deep.equal([
      'factsheet-elements: there is no widget "constructor" for data-factsheet; its words stay.',
    ]);
    expect(place.outerHTML).to.equal('<div data-factsheet="constructor">words</div>');
  });

  it('makes one element only of a div that is moved, or comes back filled', async () => {
    const place = await page(divSnippet(gauge));
    await becomes(place);
    const copy = place.cloneNode(true) as HTMLElement;
    place.parentElement?.append(place, copy);
    await lookedAt();
    expect(place.querySelectorAll('factsheet-indicator-gauge')).to.have.length(1);
    expect(copy.querySelectorAll('factsheet-indicator-gauge')).to.have.length(1);
    copy.setAttribute('data-factsheet-value', '7');
    await waitUntil(() => copy.firstElementChild?.getAttribute('value') === '7');
  });
});
