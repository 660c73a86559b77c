import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/topic-chart/topic-chart.js';
import { bulgarian, LONG_WORD, manyTopics } from './sample-data.js';
import * as story from './story.js';
import { BELGIUM, element, expected, jsonChild, type Attributes } from './story.js';

type Args = Attributes<'counts' | 'heading' | 'heading-level' | 'caption' | 'table'>;
type Story = StoryObj<Args>;

const TAG = 'factsheet-topic-chart';

const meta: Meta<Args> = {
  title: 'Elements/Topic chart',
  component: TAG,
  render: (args) => element(TAG, args),
  parameters: expected('ready'),
};
export default meta;

const counts =
  'Public administrations 2; Public services 0; Trust and cybersecurity 1; Interoperability and data 1; Innovative technologies 4';

export const Counts: Story = {
  name: 'Numbers in one attribute',
  args: { counts, heading: 'Initiatives per topic', caption: 'Number of initiatives adopted in 2023-2024' },
};

export const Factsheet: Story = {
  name: 'Counted from the published factsheet, which it says',
  args: { src: BELGIUM },
};

export const CountsDiffer: Story = {
  name: 'The key figure is another number than what is listed',
  args: {
    factsheet: {
      keyFigures: [{ value: 7, label: 'new initiatives' }],
      topics: [{ id: 'trust', title: 'Trust and cybersecurity', initiatives: [{ text: [{ text: 'One.' }] }] }],
    },
  },
};

export const JsonCounts: Story = {
  name: 'Numbers as JSON',
  args: { counts: '[{"label": "Trust and cybersecurity", "count": 1}, {"label": "Another topic", "count": 3}]' },
};

export const TableOpen: Story = { name: 'With the data table open', args: { counts, table: 'open' } };

export const TableHidden: Story = { name: 'Without the data table', args: { counts, table: 'hidden' } };

export const TableChild: Story = {
  name: 'The data are a table in the page, which shows without scripts',
  render: (args) =>
    element(
      TAG,
      args,
      html`<table>
        <caption>
          Initiatives per topic
        </caption>
        <tr>
          <th scope="col">Topic</th>
          <th scope="col">Initiatives</th>
        </tr>
        <tr>
          <th scope="row">Public administrations</th>
          <td>2</td>
        </tr>
        <tr>
          <th scope="row">Public services</th>
          <td>0</td>
        </tr>
        <tr>
          <th scope="row">Innovative technologies</th>
          <td>4</td>
        </tr>
      </table>`,
    ),
};

export const JsonChild: Story = {
  name: 'The data are a child in JSON',
  render: (args) => element(TAG, args, jsonChild({ 'public-administrations': 2, trust: 1, innovation: 4 })),
};

export const Zero: Story = {
  name: 'All topics have zero',
  args: { counts: 'Public administrations 0; Public services 0' },
};

export const OneTopic: Story = { name: 'One topic', args: { counts: 'Trust and cybersecurity 5' } };

export const ManyTopics: Story = { name: 'Sixteen topics', args: { counts: manyTopics } };

export const LargeNumbers: Story = {
  name: 'Very different numbers',
  args: { counts: 'Users of the portal 1234567; Users of the app 98765; Users of the counter 3' },
};

export const LongWords: Story = {
  name: 'Names longer than the room',
  args: { counts: `${LONG_WORD} 3; ${LONG_WORD} und ${LONG_WORD} 5` },
  ...story.narrow,
};

export const OneBadCount: Story = {
  name: 'A part without a number is left out, with a warning',
  args: { counts: 'Public administrations 2; Public services; Trust and cybersecurity 1' },
  parameters: expected('ready', { warnings: ['"Public services" does not end with a whole number'] }),
};

export const BadCounts: Story = {
  name: 'Numbers in another form',
  args: { counts: 'two and one' },
  parameters: expected('error', {
    errors: ['bad-attribute'],
    warnings: ['"two and one" does not end with a whole number'],
  }),
};

export const Empty: Story = { name: 'Without any data', ...story.empty };

export const Loading: Story = { ...story.waiting, name: 'Waiting for an answer that does not come' };

export const MissingFile: Story = { ...story.missingFile, name: 'The file is not there' };

export const FallbackOnError: Story = {
  ...story.missingFile,
  name: 'The file is not there, and the words of the page stay',
  render: (args) => element(TAG, args, html`<p>Most initiatives are on innovative technologies.</p>`),
};

export const WebPage: Story = { ...story.webPage, name: 'A web page came instead of data' };

export const CutOff: Story = { ...story.cutOff, name: 'The JSON is cut off' };

export const DarkPage: Story = {
  name: 'On a dark page',
  args: { src: BELGIUM, table: 'open' },
  ...story.onDarkPage,
};

export const Narrow: Story = { name: 'In 280 pixels', args: { src: BELGIUM, table: 'open' }, ...story.narrow };

export const RightToLeft: Story = {
  name: 'From right to left: the bars grow to the left',
  args: { counts: 'الإدارات العامة 2; الخدمات العامة 0; التقنيات المبتكرة 4', table: 'open' },
  ...story.rightToLeft,
};

export const FrenchReader: Story = {
  name: 'A French reader of the English factsheet',
  args: { src: BELGIUM, table: 'open' },
  ...story.forFrenchReaders,
};

export const UnknownTopic: Story = {
  name: 'An English reader of a Bulgarian factsheet with a topic of its own',
  args: { factsheet: bulgarian, table: 'open' },
};
