import { expect } from '@esm-bundle/chai';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/elements/document/document.js';
import type { FactsheetDocument } from '../../src/elements/document/document.element.js';
import { copy, factsheet } from '../fixtures/factsheet.js';
import { listen, nextProblem, page, settled, show, texts, words } from '../helpers/elements.js';
import { needs } from '../helpers/needs.js';
import { waitUntil } from '../helpers/patience.js';

const whole = async (attributes = '', data: object = copy()): Promise<FactsheetDocument> => {
  const element = (await page(`<factsheet-document ${attributes}></factsheet-document>`)) as FactsheetDocument;
  element.factsheet = data;
  return (await settled(element)) as FactsheetDocument;
};

/** The elements and blocks of the document, in their order. */
const order = (element: Element): string[] =>
  [...(element.shadowRoot?.querySelectorAll('.head, .inner, .closing') ?? [])].map((block) =>
    block.matches('.inner') ? block.localName.replace('factsheet-', '') : block.className,
  );

describe('factsheet-document', () => {
  it('shows every part of the factsheet, each once', async () => {
    const element = await whole();
    expect(order(element)).to.deep.equal([
      'head',
      'key-figure',
      'topic-chart',
      'indicator-grid',
      'highlights',
      'initiative-list',
      'closing',
    ]);
    const said = words(element);
    expect(said).to.match(
      /^Digital Public Administration Factsheet 2024 · July 2024 Belgium What is new 10 new initiatives/,
    );
    for (const once of [
      '82.3%',
      '92.6%',
      'A tool that helps.',
      'No new initiatives have been reported to date.',
      'Who made this.',
    ]) {
      expect(said.split(once), once).to.have.length(2);
    }
  });

  it('orders its headings below the level it is given', async () => {
    const levels = (element: Element) =>
      [1, 2, 3, 4, 5, 6].flatMap((level) => (texts(element, `h${level}`).length > 0 ? [level] : []));
    expect(texts(await whole('heading-level="1"'), 'h1')).to.deep.equal(['Belgium']);
    expect(levels(await whole('heading-level="1"'))).to.deep.equal([1, 2, 3]);
    expect(levels(await whole('heading-level="3"'))).to.deep.equal([3, 4, 5]);
    expect(levels(await whole('heading-level="6"'))).to.deep.equal([6]);
  });

  const orders: [string, string[]][] = [
    ['indicators topics', ['indicator-grid', 'initiative-list']],
    ['topics, indicators', ['initiative-list', 'indicator-grid']],
    ['initiatives Topic-Chart', ['initiative-list', 'topic-chart']],
    ['sources head', ['closing', 'head']],
    ['head head', ['head']],
  ];
  for (const [sections, expected] of orders) {
    it(`shows sections="${sections}" in that order`, async () => {
      expect(order(await whole(`sections="${sections}"`))).to.deep.equal(expected);
    });
  }

  it('warns of an unknown section and shows the others', async () => {
    const warnings = listen('warn');
    const element = await whole('sections="indicators weather"');
    warnings.restore();
    expect(order(element)).to.deep.equal(['indicator-grid']);
    expect(warnings.messages).to.have.length(1);
    expect(warnings.messages[0]).to.include('weather').and.to.include('key-figures');
  });

  it('fires one event for itself, when everything inside is there', async () => {
    const element = (await page('<factsheet-document></factsheet-document>')) as FactsheetDocument;
    const seen: string[] = [];
    const note = (event: Event) =>
      seen.push(`${(event.target as Element).localName} ${words(element).includes('A hackathon.')}`);
    document.addEventListener('factsheet-ready', note);
    element.factsheet = copy();
    await waitUntil(() => seen.length > 0);
    element.factsheet = { ...copy(), notes: [] };
    await waitUntil(() => seen.length > 1);
    document.removeEventListener('factsheet-ready', note);
    expect(seen).to.deep.equal(['factsheet-document true', 'factsheet-document true']);
  });

  it('leaves a bad part out, says so in its place, and tells the page once', async () => {
    const errors = listen('error');
    const element = (await page('<factsheet-document></factsheet-document>')) as FactsheetDocument;
    const events: Event[] = [];
    const note = (event: Event) => events.push(event);
    document.addEventListener('factsheet-error', note);
    const bad = {
      ...copy(),
      indicators: [...copy().indicators.slice(0, 3), { id: 'x', kind: 'score', label: 'X', value: 'a lot' }],
    };
    element.factsheet = bad;
    const { code, pointer } = await nextProblem(element);
    await settled(element);
    document.removeEventListener('factsheet-error', note);
    errors.restore();
    expect([code, pointer]).to.deep.equal(['bad-schema', '/indicators/3/value']);
    expect(events.map(({ target }) => (target as Element).localName)).to.deep.equal(['factsheet-document']);
    expect(errors.messages).to.have.length(1);
    expect(texts(element, '.number')).to.include('82.3%');
    expect(texts(element, '.error')).to.deep.equal(['Some of the data could not be read and is left out.']);
    expect(
      element.shadowRoot?.querySelector('factsheet-indicator-grid')?.shadowRoot?.querySelector('.error'),
    ).not.to.equal(null);
    expect(element.dataset['state']).to.equal('ready');
  });

  const wrong: Record<keyof typeof factsheet, unknown> = {
    country: 'Belgium',
    edition: '2024',
    title: 5,
    subtitle: {},
    published: 'July 2024',
    language: 42,
    headings: 'Highlights',
    highlights: 'none',
    keyFigures: [{ value: '10', label: 'new' }],
    topicFigure: 'Figure 1',
    indicators: { eid: true },
    topics: [{ id: '', title: 'x' }],
    notes: [{ text: 'plain' }],
    sources: ['DESI'],
  };
  for (const [member, value] of Object.entries(wrong)) {
    it(`keeps everything else when ${member} is of the wrong type`, async () => {
      const errors = listen('error');
      const element = (await page('<factsheet-document>In words.</factsheet-document>')) as FactsheetDocument;
      element.factsheet = { ...copy(), [member]: value };
      const { code, pointer } = await nextProblem(element);
      await settled(element);
      errors.restore();
      expect(code).to.equal('bad-schema');
      expect(pointer.split('/')[1]).to.equal(member);
      expect(element.dataset['state']).to.equal('ready');
      // Topics stand in the chart and in the list, and both say so.
      expect(texts(element, '.error')).to.have.length(member === 'topics' ? 2 : 1);
      const present = ['Belgium', '82.3%', 'A tool that helps.', 'A hackathon.', 'Who made this.'];
      const lost: Record<string, string> = {
        country: 'Belgium',
        indicators: '82.3%',
        highlights: 'A tool that helps.',
        topics: 'A hackathon.',
        notes: 'Who made this.',
      };
      for (const words_ of present.filter((said) => said !== lost[member])) expect(words(element)).to.include(words_);
    });
  }

  for (const [name, change] of [
    [
      'one of several key figures',
      {
        keyFigures: [
          { value: 1, label: 'a' },
          { value: 'x', label: 'b' },
          { value: 3, label: 'c' },
        ],
      },
    ],
    ['the figure where there are no topics', { topicFigure: 'Figure 1', topics: undefined }],
  ] as const) {
    it(`speaks for ${name}, which nothing inside does`, async () => {
      const errors = listen('error');
      const told = nextProblem(document);
      const element = await whole('', { ...copy(), ...change });
      expect((await told).code).to.equal('bad-schema');
      errors.restore();
      expect(texts(element, '.error')).to.deep.equal(['Some of the data could not be read and is left out.']);
    });
  }

  it('has no section for what a country does not have', async () => {
    const { indicators: _indicators, ...rest } = copy();
    expect(order(await whole('', rest))).not.to.include('indicator-grid');
  });

  it('shows several key figures', async () => {
    const element = await whole('sections="key-figures"', {
      ...copy(),
      keyFigures: [...copy().keyFigures, { value: 3.5, decimals: 2, label: 'more' }],
    });
    expect(words(element)).to.equal('10 new initiatives adopted 3.50 more');
  });

  it('lets the page style what is inside, by part', async () => {
    const holder = await page(`<div>
      <style>factsheet-document::part(number) { color: rgb(1, 2, 3); }</style>
      <factsheet-document></factsheet-document></div>`);
    const element = holder.querySelector('factsheet-document') as FactsheetDocument;
    element.factsheet = copy();
    await settled(element);
    const grid = element.shadowRoot?.querySelector('factsheet-indicator-grid');
    expect(getComputedStyle(grid?.shadowRoot?.querySelector('.number') as Element).color).to.equal('rgb(1, 2, 3)');
  });

  it('reads the document’s text from an address', async () => {
    const text = '# BELGIUM\n\n### Key figures\n\n7 new things\n\n## TRUST AND CYBERSECURITY\n\n- A **wallet**\n';
    const element = await show(
      `<factsheet-document src="/faults/echo?data=${encodeURIComponent(text)}"></factsheet-document>`,
    );
    expect(element.dataset['state']).to.equal('ready');
    expect(words(element)).to.include('Belgium').and.to.include('7 new things').and.to.include('A wallet');
  });

  it('shows the Belgium 2024 example: 10; 2, 0, 1, 1, 4; Yes, 100%, 82.3%, 92.6%; eight initiatives', async () => {
    const element = await show('<factsheet-document src="/examples/belgium-2024.json"></factsheet-document>');
    expect(texts(element, '.number')).to.deep.equal(['10', '2', '0', '1', '1', '4', 'Yes', '100%', '82.3%', '92.6%']);
    expect(texts(element, '.list > li')).to.have.length(8);
    expect(texts(element, '.cards > li')).to.have.length(2);
    expect(texts(element, '.note')).to.deep.equal(['No new initiatives have been reported to date.']);
    expect(texts(element, '.closing p')).to.have.length(2);
  });

  needs('accessibility-tree').it('tells each number of the Belgium 2024 example once', async () => {
    await show('<factsheet-document src="/examples/belgium-2024.json"></factsheet-document>');
    const nodes = await executeServerCommand<{ role: string; name: string; ignored: boolean }[], undefined>(
      'page-accessibility',
    );
    const told = nodes.filter(({ role }) => role === 'StaticText').map(({ name }) => name);
    for (const number of ['10', 'Yes', '100%', '82.3%', '92.6%']) {
      expect(
        told.filter((name) => name === number),
        number,
      ).to.have.length(1);
    }
  });
});
