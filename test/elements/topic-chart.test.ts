import { expect } from '@esm-bundle/chai';
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
    const counts = {
      'public-administrations': 3,
      'public-services': 4,
      trust: 7,
      interoperability: 5,
      innovation: 6,
      'green-it': 2,
    };
    const chart = await chartOf({ ...copy(), topicFigure: { counts } });
    expect(texts(chart, '.number')).to.deep.equal(['3', '4', '7', '5', '6', '2']);
    expect(texts(chart, 'figcaption')).to.deep.equal(['Number of initiatives per topic.']);
  });

  it('says that it counted where the document gives some of the counts', async () => {
    const chart = await chartOf({ ...copy(), topicFigure: { counts: { trust: 7 } } });
    expect(texts(chart, '.number')).to.deep.equal(['2', '0', '7', '1', '4']);
    expect(texts(chart, 'figcaption')[0]).to.include('Counted from the initiatives');
  });

  it('takes no count from the prototype of objects', async () => {
    const topics = [{ id: 'constructor', title: 'Constructor', initiatives: [] }];
    expect(texts(await chartOf({ ...copy(), topics, topicFigure: { counts: {} } }), '.number')).to.deep.equal(['0']);
  });

  it('shows rows of JSON as they are labelled, also alike and unknown ones', async () => {
    const rows = [
      { label: 'C++', count: 3 },
      { label: 'C#', count: 5 },
      { label: 'C#', count: 1 },
      { label: 'innovation', count: 2 },
    ];
    const chart = (await page('<factsheet-topic-chart></factsheet-topic-chart>')) as FactsheetTopicChart;
    chart.counts = rows;
    await settled(chart);
    expect(texts(chart, '.name')).to.deep.equal(['C++:', 'C#:', 'C#:', 'innovation:']);
    expect(texts(chart, '.number')).to.deep.equal(['3', '5', '1', '2']);
  });

  it('leaves out a bad row of JSON, says so, and points at it', async () => {
    const errors = listen('error');
    const told = nextProblem(document);
    const chart = (await page('<factsheet-topic-chart></factsheet-topic-chart>')) as FactsheetTopicChart;
    chart.counts = [
      { label: 'A', count: 3 },
      { label: 'B', count: '5' },
    ];
    const { code, pointer } = await told;
    await settled(chart);
    errors.restore();
    expect([code, pointer]).to.deep.equal(['bad-schema', '/1/count']);
    expect(texts(chart, '.number')).to.deep.equal(['3']);
    expect(texts(chart, '.error')).to.deep.equal(['Some of the data could not be read and is left out.']);
  });

  it('takes no part of a number for a count', async () => {
    const warnings = listen('warn');
    const counts = 'Schools 1,234; Parts 1 234; Old 1.5; Cold -3; AI in 2030 300; Rooms 12';
    const chart = await show(`<factsheet-topic-chart counts="${counts}"></factsheet-topic-chart>`);
    warnings.restore();
    expect(texts(chart, '.name')).to.deep.equal(['AI in 2030:', 'Rooms:']);
    expect(texts(chart, '.number')).to.deep.equal(['300', '12']);
    expect(warnings.messages).to.have.length(4);
  });

  it('leaves out the foot of a child table, and keeps words apart that stand in lines of their own', async () => {
    const chart = await show(`<factsheet-topic-chart><table>
      <tr><th>Public<br>services</th><td>1</td></tr><tr><th><p>Trust</p><p>and more</p></th><td>2</td></tr>
      <tfoot><tr><th>Total</th><td>3</td></tr></tfoot></table></factsheet-topic-chart>`);
    expect(texts(chart, '.name')).to.deep.equal(['Public services:', 'Trust and more:']);
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
