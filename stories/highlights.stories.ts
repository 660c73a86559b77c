import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/highlights/highlights.js';
import * as data from './sample-data.js';
import * as story from './story.js';
import { BELGIUM, element, expected, jsonChild, type Attributes } from './story.js';

type Args = Attributes<'items' | 'heading' | 'heading-level'>;
type Story = StoryObj<Args>;

const TAG = 'factsheet-highlights';

const meta: Meta<Args> = {
  title: 'Elements/Highlights',
  component: TAG,
  render: (args) => element(TAG, args),
  parameters: expected('ready'),
};
export default meta;

export const Factsheet: Story = { name: 'The key projects of the published factsheet', args: { src: BELGIUM } };

export const Items: Story = {
  name: 'Key projects in an attribute',
  args: { items: JSON.stringify(data.plainItems), heading: 'Key projects' },
};

export const Nested: Story = {
  name: 'Lists inside a key project',
  args: { items: JSON.stringify(data.nestedItems) },
};

export const One: Story = {
  name: 'One key project',
  args: { items: JSON.stringify(data.plainItems.slice(0, 1)) },
};

export const Many: Story = {
  name: 'Nine key projects',
  args: { items: JSON.stringify(Array.from({ length: 3 }, () => data.nestedItems).flat()) },
};

export const ListChild: Story = {
  name: 'The data are a list in the page, which shows without scripts',
  render: (args) =>
    element(
      TAG,
      args,
      html`<ul>
        <li><strong>A portal for all services</strong> opened in 2024.</li>
        <li>The law on open data, with <a href="https://example.org/law">its explanation</a>, was changed.</li>
      </ul>`,
    ),
};

export const JsonChild: Story = {
  name: 'The data are a child in JSON',
  render: (args) => element(TAG, args, jsonChild(data.plainItems)),
};

export const OwnHeading: Story = {
  name: 'With a heading of the page, on level 3',
  args: { src: BELGIUM, heading: 'Two projects of Belgium', 'heading-level': '3' },
};

export const NoHeading: Story = { name: 'Without a heading', args: { src: BELGIUM, heading: '' } };

export const LongWords: Story = {
  name: 'Words and addresses longer than the room',
  args: { items: JSON.stringify(data.longItems) },
  ...story.narrow,
};

export const BadItems: Story = {
  name: 'Items that are no JSON',
  args: { items: 'A portal opened in 2024' },
  parameters: expected('error', { errors: ['bad-json'] }),
};

export const Empty: Story = { name: 'Without any data', ...story.empty };

export const NoHighlights: Story = {
  name: 'A factsheet without key projects',
  args: { factsheet: { country: { code: 'AL', name: 'Albania' }, highlights: [] } },
  ...story.empty,
};

export const Loading: Story = { ...story.waiting, name: 'Waiting for an answer that does not come' };

export const MissingFile: Story = { ...story.missingFile, name: 'The file is not there' };

export const FallbackOnError: Story = {
  ...story.missingFile,
  name: 'The file is not there, and the words of the page stay',
  render: (args) => element(TAG, args, html`<p>Two key projects: ALTAI and mydata.belgium.be.</p>`),
};

export const WebPage: Story = { ...story.webPage, name: 'A web page came instead of data' };

export const CutOff: Story = { ...story.cutOff, name: 'The JSON is cut off' };

export const DarkPage: Story = { name: 'On a dark page', args: { src: BELGIUM }, ...story.onDarkPage };

export const Narrow: Story = { name: 'In 280 pixels', args: { src: BELGIUM }, ...story.narrow };

export const RightToLeft: Story = { name: 'From right to left', args: { src: BELGIUM }, ...story.rightToLeft };

export const FrenchReader: Story = {
  name: 'A French reader of the English factsheet',
  args: { src: BELGIUM },
  ...story.forFrenchReaders,
};
