import { expect } from '@open-wc/testing';
import '../../src/elements/topic-chart/topic-chart.js';
import type { FactsheetTopicChart } from '../../src/elements/topic-chart/topic-chart.element.js';
import { copy } from '../fixtures/factsheet.js';
import { listen, nextProblem, page, settled, show, texts, words } from '../helpers/elements.js';

const chartOf = async (data: object, attributes = ''): Promise<FactsheetTopicChart> => {
  const chart = (await page(`<factsheet-topic-chart ${attributes}></factsheet-topic-chart>`)) as FactsheetTopicChart;
  chart.factsheet = data;
  return (await settled(chart)) as FactsheetTopicChart;
};

const widths = (chart: Element): (string | null)[] =>
  [...(chart.shadowRoot?.querySelectorAll('.bar') ?? [])].map((bar) => bar.getAttribute('width'));

describe('factsheet-topic-chart', () => {
  it('counts the initiatives where the document gives no counts, and says so', async () => {
    const chart = await chartOf(copy());
    expect(texts(chart, '.number')).to.deep.equal(['2', '0', '1', '1', '4']);
    expect(texts(chart, 'figcaption')).to.deep.equal([
      'Figure 1. Initiatives per topic. Counted from the initiatives listed in the factsheet. The 2 highlights are counted apart.',
    ]);
  });

  it('takes the document’s counts where it gives them, and says no more', async () => {
    const chart = await chartOf({ ...copy(), topicFigure: { counts: { trust: 7, 'green-it': 2 } } });
    expect(texts(chart, '.number')).to.deep.equal(['2', '0', '7', '1', '4', '2']);
    expect(texts(chart, 'figcaption')).to.deep.equal(['Number of initiatives per topic.']);
  });

  it('does not mention the highlights where the key figure is the sum without them', async () => {
    const chart = await chartOf({ ...copy(), keyFigures: [{ value: 8, label: 'new initiatives' }] });
    expect(texts(chart, 'figcaption')[0]).not.to.include('apart');
  });

  it('says when the key figure is neither sum', async () => {
    const chart = await chartOf({ ...copy(), keyFigures: [{ value: 12, label: 'new initiatives' }] });
    expect(texts(chart, 'figcaption')[0]).to.include('The key figure says 12; the initiatives listed are 8.');
  });

  it('draws bars in proportion, and none for zero', async () => {
    expect(widths(await chartOf(copy()))).to.deep.equal(['50%', '0%', '25%', '25%', '100%']);
    const zero = await show('<factsheet-topic-chart counts="A 0; B 0"></factsheet-topic-chart>');
    expect(widths(zero)).to.deep.equal(['0%', '0%']);
    expect(texts(zero, '.number')).to.deep.equal(['0', '0']);
  });

  it('draws the longest bar over four times the width of a quarter', async () => {
    const chart = await chartOf(copy());
    const bars = [...(chart.shadowRoot?.querySelectorAll('.bar') ?? [])].map(
      (bar) => bar.getBoundingClientRect().width,
    );
    expect((bars[4] ?? 0) / (bars[2] ?? 1)).to.be.closeTo(4, 0.01);
    expect(bars[1]).to.equal(2);
  });

  it('tells the same in a table, behind a native disclosure', async () => {
    const chart = await chartOf(copy());
    const details = chart.shadowRoot?.querySelector('details') as HTMLDetailsElement;
    expect(details.open).to.equal(false);
    expect(details.querySelector('summary')?.textContent).to.equal('Show as table');
    const rows = [...details.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows[2]).to.deep.equal(['Trust and cybersecurity', '1']);
    expect(rows).to.have.length(5);
    expect([...details.querySelectorAll('thead th')].map((cell) => cell.getAttribute('scope'))).to.deep.equal([
      'col',
      'col',
    ]);
  });

  it('opens and hides the table on request, and keeps the reader’s choice', async () => {
    const open = await chartOf(copy(), 'table="open"');
    const details = open.shadowRoot?.querySelector('details') as HTMLDetailsElement;
    expect(details.open).to.equal(true);
    details.open = false;
    open.heading = 'Another';
    await open.updateComplete;
    expect(details.open).to.equal(false);
    expect((await chartOf(copy(), 'table="hidden"')).shadowRoot?.querySelector('details, table')).to.equal(null);
  });

  it('takes heading, its level and caption from the author', async () => {
    const chart = await chartOf(copy(), 'heading="Per topic" heading-level="4" caption="Ours."');
    expect(chart.shadowRoot?.querySelector('h4')?.textContent).to.equal('Per topic');
    expect(texts(chart, 'figcaption')[0]).to.match(/^Ours\. Counted/);
  });

  it('leaves out what it cannot read in counts, with a warning each', async () => {
    const warnings = listen('warn');
    const chart = await show('<factsheet-topic-chart counts="Trust 1; Data; AI in 2030 3; 5"></factsheet-topic-chart>');
    warnings.restore();
    expect(texts(chart, '.name')).to.deep.equal(['Trust:', 'AI in 2030:']);
    expect(texts(chart, '.number')).to.deep.equal(['1', '3']);
    expect(warnings.messages).to.have.length(2);
  });

  it('is in error where counts cannot be read at all', async () => {
    const warnings = listen('warn');
    const errors = listen('error');
    const told = nextProblem(document);
    const chart = await page('<factsheet-topic-chart counts="many">Many.</factsheet-topic-chart>');
    const { code } = await told;
    warnings.restore();
    errors.restore();
    expect(code).to.equal('bad-attribute');
    expect(words(await settled(chart))).to.equal('Many. The data could not be read.');
  });

  it('reads counts of a property that is no text', async () => {
    const chart = (await page('<factsheet-topic-chart></factsheet-topic-chart>')) as FactsheetTopicChart;
    chart.counts = [{ label: 'Trust', count: 3 }];
    await settled(chart);
    expect(texts(chart, '.number')).to.deep.equal(['3']);
  });

  it('follows a child table that changes', async () => {
    const chart = await show(
      '<factsheet-topic-chart><table><tr><td>Trust</td><td>1</td></tr></table></factsheet-topic-chart>',
    );
    const ready = new Promise((resolve) => chart.addEventListener('factsheet-ready', resolve, { once: true }));
    (chart.querySelector('td:last-child') as Element).textContent = '5';
    await ready;
    expect(texts(chart, '.number')).to.deep.equal(['5']);
  });
});
