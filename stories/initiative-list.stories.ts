import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/initiative-list/initiative-list.js';
import * as data from './sample-data.js';
import * as story from './story.js';
import { BELGIUM, element, expected, jsonChild, type Attributes } from './story.js';

type Args = Attributes<'items' | 'topic' | 'filter' | 'heading' | 'heading-level'>;
type Story = StoryObj<Args>;

const TAG = 'factsheet-initiative-list';

const meta: Meta<Args> = {
  title: 'Elements/Initiative list',
  component: TAG,
  render: (args) => element(TAG, args),
  parameters: expected('ready'),
};
export default meta;

export const Factsheet: Story = {
  name: 'The initiatives of the published factsheet, by topic',
  args: { src: BELGIUM },
};

export const WithFilter: Story = { name: 'With search and topic filter', args: { src: BELGIUM, filter: true } };

export const OneTopic: Story = { name: 'One topic', args: { src: BELGIUM, topic: 'innovation' } };

export const NoInitiatives: Story = {
  name: 'A topic without initiatives keeps the words of the factsheet',
  args: { src: BELGIUM, topic: 'public-services' },
};

export const Items: Story = {
  name: 'Initiatives in an attribute, without topics',
  args: { items: JSON.stringify(data.plainItems), heading: 'What is new' },
};

export const Nested: Story = {
  name: 'Lists inside an initiative',
  args: { items: JSON.stringify(data.nestedItems) },
};

export const ListChild: Story = {
  name: 'The data are a list in the page, which shows without scripts',
  render: (args) =>
    element(
      TAG,
      args,
      html`<ul>
        <li><strong>A portal for all services</strong> opened in 2024.</li>
        <li>
          The law on open data, with <a href="https://example.org/law">its explanation</a>, was changed:
          <ul>
            <li>more data,</li>
            <li>fewer conditions.</li>
          </ul>
        </li>
      </ul>`,
    ),
};

export const JsonChild: Story = {
  name: 'The data are a child in JSON',
  render: (args) => element(TAG, args, jsonChild(data.plainItems)),
};

export const Headings: Story = {
  name: 'With a heading of the page on level 4, the topics below it',
  args: { src: BELGIUM, heading: 'What Belgium did', 'heading-level': '4' },
};

export const NoHeading: Story = { name: 'Without a heading', args: { src: BELGIUM, heading: '' } };

export const LongWords: Story = {
  name: 'Words and addresses longer than the room',
  args: { items: JSON.stringify(data.longItems) },
  ...story.narrow,
};

export const ManyTopics: Story = {
  name: 'Sixteen topics with a filter',
  args: {
    filter: true,
    factsheet: {
      topics: Array.from({ length: 16 }, (_, index) => ({
        id: `example-${index}`,
        title: `Example topic ${index + 1}`,
        initiatives: data.plainItems,
      })),
    },
  },
};

export const UnknownPart: Story = {
  name: 'The factsheet has no such topic',
  args: { src: BELGIUM, topic: 'space' },
  parameters: expected('error', { errors: ['unknown-part'] }),
};

export const BadItems: Story = {
  name: 'Items that are no JSON',
  args: { items: 'A portal opened in 2024' },
  parameters: expected('error', { errors: ['bad-json'] }),
};

export const Empty: Story = { name: 'Without any data', ...story.empty };

export const Loading: Story = { ...story.waiting, name: 'Waiting for an answer that does not come' };

export const MissingFile: Story = { ...story.missingFile, name: 'The file is not there' };

export const FallbackOnError: Story = {
  ...story.missingFile,
  name: 'The file is not there, and the words of the page stay',
  render: (args) => element(TAG, args, html`<p>Belgium adopted 10 new initiatives.</p>`),
};

export const WebPage: Story = { ...story.webPage, name: 'A web page came instead of data' };

export const CutOff: Story = { ...story.cutOff, name: 'The JSON is cut off' };

export const DarkPage: Story = {
  name: 'On a dark page, with a filter',
  args: { src: BELGIUM, filter: true },
  ...story.onDarkPage,
};

export const Narrow: Story = {
  name: 'In 280 pixels, with a filter',
  args: { src: BELGIUM, filter: true },
  ...story.narrow,
};

export const RightToLeft: Story = {
  name: 'From right to left, with a filter',
  args: { src: BELGIUM, filter: true },
  ...story.rightToLeft,
};

export const FrenchReader: Story = {
  name: 'A French reader of the English factsheet',
  args: { src: BELGIUM, filter: true },
  ...story.forFrenchReaders,
};

export const BulgarianFactsheet: Story = {
  name: 'An English reader of a Bulgarian factsheet with a topic of its own',
  args: { factsheet: data.bulgarian, filter: true },
};
