/** Elements that are defined before the page has come in: their children arrive bit by bit. */
import { expect } from '@esm-bundle/chai';
import { openFrame, wordsIn, type Frame } from '../helpers/frames.js';
import { listen } from '../helpers/elements.js';
import { waitUntil } from '../helpers/patience.js';

/** What a page is told and warned of until it is closed. */
function witness({ document }: Frame): { events: string[]; warnings: string[] } {
  const events: string[] = [];
  const warnings: string[] = [];
  for (const kind of ['ready', 'error']) document.addEventListener(`factsheet-${kind}`, () => events.push(kind));
  const { console } = document.defaultView as unknown as typeof globalThis;
  console.warn = (...values: unknown[]) => void warnings.push(values.join(' '));
  return { events, warnings };
}

/** What reads children is fetched when it is needed, which takes its time on a busy machine. */
const until = (condition: () => boolean): Promise<void> => waitUntil(condition, condition.toString());

describe('a page that comes in bit by bit', () => {
  let page: Frame;

  before(async function () {
    // The modules of a page's own are fetched one by one.
    this.timeout(60_000);
    page = await openFrame('indicator-gauge', 'indicator-grid', 'topic-chart', 'highlights', 'initiative-list');
  });

  beforeEach(() => page.begin());

  after(() => page.remove());

  it('shows children as soon as they are there', async () => {
    page.write('<factsheet-indicator-gauge label="x" value="abc">');
    const gauge = page.find('factsheet-indicator-gauge');
    await until(() => gauge.dataset['state'] === 'empty');
    page.write('82.3% in words</factsheet-indicator-gauge>');
    await until(() => wordsIn(gauge) === '82.3% in words');
    page.end();
  });

  it('waits for the end of JSON that comes in two pieces', async () => {
    const errors = listen('error');
    const { events } = witness(page);
    page.write('<factsheet-indicator-grid><script type="application/json">{"indicators": [{"id": "citizens",');
    const grid = page.find('factsheet-indicator-grid');
    await until(() => grid.dataset['state'] === 'loading');
    page.write('"kind": "score", "label": "Services", "value": 82.3}]}</script></factsheet-indicator-grid>');
    page.end();
    await until(() => grid.dataset['state'] === 'ready');
    errors.restore();
    expect(events).to.deep.equal(['ready']);
  });

  it('waits for the end of a table that breaks off inside a row, and shows it meanwhile', async () => {
    const { events, warnings } = witness(page);
    page.write('<main><factsheet-topic-chart table="hidden"><table><tr><td>Services</td><td>4</td></tr><tr><td>Trust');
    const chart = page.find('factsheet-topic-chart');
    await until(() => chart.dataset['state'] === 'loading');
    await until(() => wordsIn(chart) === 'Services4Trust');
    page.write('</td><td>1');
    await until(() => wordsIn(chart) === 'Services4Trust1');
    page.write('2</td></tr></table></factsheet-topic-chart></main><p>The page goes on.');
    page.end();
    await until(() => chart.dataset['state'] === 'ready');
    expect(wordsIn(chart)).to.include('Services: 4 Trust: 12');
    expect(events).to.deep.equal(['ready']);
    expect(warnings).to.deep.equal([]);
  });

  for (const name of ['highlights', 'initiative-list']) {
    it(`waits for the end of a list in ${name}`, async () => {
      const { events } = witness(page);
      page.write(`<factsheet-${name}><ul><li>A plan.</li><li>A <a href="https://example.org/">wal`);
      const element = page.find(`factsheet-${name}`);
      await until(() => wordsIn(element) === 'A plan.A wal');
      page.write(`let</a>.</li></ul></factsheet-${name}>`);
      page.end();
      await until(() => element.dataset['state'] === 'ready');
      const items = [...(element.shadowRoot?.querySelectorAll('li') ?? [])].map((item) => item.textContent.trim());
      expect(items).to.deep.equal(['A plan.', 'A wallet.']);
      expect(events).to.deep.equal(['ready']);
    });
  }

  it('does not wait for the end of the page when its child is whole', async () => {
    page.write('<main><factsheet-topic-chart><table><tr><td>Services</td><td>4</td></tr></table>\n');
    const chart = page.find('factsheet-topic-chart');
    await until(() => chart.dataset['state'] === 'ready');
    expect(page.document.readyState).to.equal('loading');
    page.end();
  });

  it('reads attributes once the tag is whole', async () => {
    const { events, warnings } = witness(page);
    page.write('<factsheet-indicator-gauge label="Services" value="8');
    expect(page.document.querySelector('factsheet-indicator-gauge')).to.equal(null);
    page.write('2.3" unit="%"></factsheet-indicator-gauge>');
    const gauge = page.find('factsheet-indicator-gauge');
    await until(() => wordsIn(gauge) === 'Services 82.3%');
    page.end();
    expect([events, warnings]).to.deep.equal([['ready'], []]);
  });
});
