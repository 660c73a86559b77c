import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../../src/elements/initiative-list/initiative-list.js';
import type { FactsheetInitiativeList } from '../../src/elements/initiative-list/initiative-list.element.js';
import { copy } from '../fixtures/factsheet.js';
import { listen, nextProblem, page, settled, show, texts, words } from '../helpers/elements.js';
import { waitUntil } from '../helpers/patience.js';

const list = async (attributes = ''): Promise<FactsheetInitiativeList> => {
  const element = (await page(
    `<factsheet-initiative-list ${attributes}></factsheet-initiative-list>`,
  )) as FactsheetInitiativeList;
  element.factsheet = copy();
  return (await settled(element)) as FactsheetInitiativeList;
};

const inside = <Found extends Element>(element: Element, selector: string): Found[] => [
  ...(element.shadowRoot?.querySelectorAll<Found>(selector) ?? []),
];

const status = (element: Element): string => texts(element, '.status')[0] ?? '';

const type = async (element: FactsheetInitiativeList, query: string): Promise<void> => {
  const [input] = inside<HTMLInputElement>(element, 'input');
  if (!input) throw new Error('There is no search box.');
  input.value = query;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
};

const press = async (element: FactsheetInitiativeList, name: string): Promise<void> => {
  inside<HTMLButtonElement>(element, 'button')
    .find((button) => button.textContent.includes(name))
    ?.click();
  await element.updateComplete;
};

describe('factsheet-initiative-list', () => {
  it('lists initiatives by topic with their number, and the sentence of an empty topic once', async () => {
    const element = await list();
    expect(texts(element, 'h3')).to.deep.equal([
      'Digital transformation of public administrations',
      'Digital transformation of public services',
      'Trust and cybersecurity',
      'Interoperability and data',
      'Innovative technologies',
    ]);
    expect(texts(element, '.count')).to.deep.equal([
      '2 initiatives',
      '0 initiatives',
      '1 initiative',
      '1 initiative',
      '4 initiatives',
    ]);
    expect(texts(element, '.note')).to.deep.equal(['No new initiatives have been reported to date.']);
    expect(inside(element, '.list > li')).to.have.length(8);
    expect(inside(element, '.tools')).to.have.length(0);
  });

  it('shows one topic on request, by id or by name', async () => {
    for (const topic of ['trust', 'Trust and Cybersecurity']) {
      const element = await list(`topic="${topic}"`);
      expect(words(element)).to.equal('Trust and cybersecurity 1 initiative A wallet.');
    }
  });

  it('says when the topic is not there', async () => {
    const errors = listen('error');
    const element = (await page(
      '<factsheet-initiative-list topic="space"></factsheet-initiative-list>',
    )) as FactsheetInitiativeList;
    element.factsheet = copy();
    const { code, message } = await nextProblem(element);
    errors.restore();
    expect(code).to.equal('unknown-part');
    expect(message).to.include('public-administrations');
  });

  it('puts its headings where the page wants them', async () => {
    const element = await list('heading-level="3"');
    expect(texts(element, 'h3')).to.deep.equal(['Initiatives by topic']);
    expect(inside(element, 'h4')).to.have.length(5);
    const bare = await list('heading="" heading-level="3"');
    expect(inside(bare, 'h3')).to.have.length(5);
  });

  it('finds words in any case, with or without accents, and says how many', async () => {
    const element = await list('filter');
    expect(status(element), 'nothing is announced at first').to.equal('');
    await type(element, 'liege PLAN');
    expect(texts(element, '.list > li')).to.deep.equal(['A plan for Liège.']);
    expect(status(element)).to.equal('1 initiative found');
    await type(element, 'network');
    expect(status(element)).to.equal('2 initiatives found');
    await type(element, 'nowhere');
    expect(status(element)).to.equal('No initiative matches.');
    expect(inside(element, '.topic')).to.have.length(0);
    await type(element, '');
    expect(inside(element, '.list > li')).to.have.length(8);
  });

  it('filters by topic with toggles that say whether they are pressed', async () => {
    const element = await list('filter');
    const pressed = () =>
      inside(element, 'button')
        .filter((button) => button.getAttribute('aria-pressed') === 'true')
        .map((button) => button.textContent.trim());
    expect(pressed()).to.deep.equal(['All 8']);
    await press(element, 'Innovative');
    expect(pressed()).to.deep.equal(['Innovative technologies 4']);
    expect(texts(element, 'h3')).to.deep.equal(['Innovative technologies']);
    expect(status(element)).to.equal('4 initiatives found');
    await press(element, 'Trust');
    expect(status(element)).to.equal('5 initiatives found');
    await press(element, 'Innovative');
    await press(element, 'Trust');
    expect(pressed(), 'no topic chosen is all of them').to.deep.equal(['All 8']);
    await press(element, 'Public services');
    expect(texts(element, '.note'), 'an empty topic keeps its sentence').to.have.length(1);
    await press(element, 'All');
    expect(inside(element, '.topic')).to.have.length(5);
  });

  it('searches within the chosen topics', async () => {
    const element = await list('filter');
    await press(element, 'Innovative');
    await type(element, 'a');
    expect(status(element)).to.equal('4 initiatives found');
    await type(element, 'wallet');
    expect(status(element)).to.equal('No initiative matches.');
  });

  it('keeps focus and search when the language changes, and drops the search with its controls', async () => {
    const element = await list('filter');
    await type(element, 'network');
    const [input] = inside<HTMLInputElement>(element, 'input');
    input?.focus();
    element.lang = 'fr';
    await waitUntil(() => status(element) === '2 initiatives trouvées');
    expect(element.shadowRoot?.activeElement).to.equal(input);
    expect(input?.value).to.equal('network');
    element.filter = false;
    await element.updateComplete;
    expect(inside(element, '.list > li')).to.have.length(8);
  });

  it('works by keyboard alone', async () => {
    await executeServerCommand('page-front');
    const element = await list('filter');
    inside<HTMLInputElement>(element, 'input')[0]?.focus();
    await sendKeys({ type: 'quantum' });
    await waitUntil(() => status(element) === '1 initiative found');
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot?.activeElement?.textContent).to.include('All');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await waitUntil(() => status(element) === 'No initiative matches.');
    expect(element.shadowRoot?.activeElement?.getAttribute('aria-pressed')).to.equal('true');
  });

  it('names its controls', async () => {
    const element = await list('filter');
    expect(inside(element, 'label')[0]?.textContent.trim()).to.equal('Search 8 initiatives');
    expect(inside(element, '[role=group]')[0]?.getAttribute('aria-label')).to.equal('Filter by topic');
    await expect(element).to.be.accessible();
  });

  it('gives its controls room: at least 44 px', async () => {
    const element = await list('filter');
    for (const control of inside(element, 'input, button')) {
      expect(control.getBoundingClientRect().height).to.be.at.least(43.9);
    }
  });

  it('says that a topic without words has no initiatives', async () => {
    const element = await list();
    element.factsheet = { ...copy(), topics: [{ id: 'trust', title: 'Trust and cybersecurity', initiatives: [] }] };
    await element.updateComplete;
    await waitUntil(() => texts(element, '.note')[0] === 'No initiatives reported.');
  });

  it('shows a paragraph that follows the bullets', async () => {
    const element = await list();
    const [trust] = copy().topics.slice(2, 3);
    element.factsheet = { ...copy(), topics: [{ ...trust, note: [{ text: 'More to come.' }] }] };
    await waitUntil(() => words(element).includes('A wallet. More to come.'));
  });

  it('keeps the words of a child list apart, and every list inside', async () => {
    const element = await show(`<factsheet-initiative-list><ul>
      <li>One<br>two<div><ul><li>a</li></ul></div><ul><li>b</li></ul></li><li><p>Three</p><p>four</p></li>
    </ul></factsheet-initiative-list>`);
    expect(words(element)).to.equal('One two a b Three four');
  });

  it('offers no topics where there is one list, or one topic', async () => {
    const bare = await show('<factsheet-initiative-list filter><ul><li>One</li></ul></factsheet-initiative-list>');
    expect(inside(bare, 'input')).to.have.length(1);
    expect(inside(bare, 'button')).to.have.length(0);
    expect(inside(await list('filter topic="trust"'), 'button')).to.have.length(0);
  });

  it('forgets a chosen topic that other data do not have', async () => {
    const element = await list('filter');
    await press(element, 'Innovative');
    element.factsheet = { ...copy(), topics: copy().topics.slice(0, 3) };
    await waitUntil(() => inside(element, '.topic').length === 3);
    expect(inside(element, '[aria-pressed=true]')[0]?.textContent.trim()).to.equal('All 3');
  });

  it('takes empty items for none', async () => {
    const element = await show('<factsheet-initiative-list items=""></factsheet-initiative-list>');
    expect(element.dataset['state']).to.equal('empty');
  });
});
