import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/indicator-grid/indicator-grid.js';
import * as data from './sample-data.js';
import * as story from './story.js';
import { BELGIUM, element, expected, jsonChild, type Attributes } from './story.js';

type Args = Attributes<'heading' | 'heading-level'>;
type Story = StoryObj<Args>;

const TAG = 'factsheet-indicator-grid';

const meta: Meta<Args> = {
  title: 'Elements/Indicator grid',
  component: TAG,
  render: (args) => element(TAG, args),
  parameters: expected('ready'),
};
export default meta;

export const Factsheet: Story = { name: 'All indicators of the published factsheet', args: { src: BELGIUM } };

export const Full: Story = {
  name: 'With averages, years, sources, own targets, and a value above its scale',
  args: { factsheet: data.fullIndicators },
};

export const MissingValues: Story = {
  name: 'Two of the four values are missing',
  args: { factsheet: data.incompleteIndicators },
};

export const Zero: Story = {
  name: 'Zero is a value',
  args: {
    factsheet: {
      indicators: [
        { id: 'citizens', kind: 'score', label: 'Digital public services for citizens', value: 0 },
        { id: 'eid', kind: 'yes-no', label: 'eID scheme', value: false },
      ],
    },
  },
};

export const OwnHeading: Story = {
  name: 'With a heading of the page, on level 3',
  args: { src: BELGIUM, heading: 'Belgium in 2024', 'heading-level': '3' },
};

export const NoHeading: Story = { name: 'Without a heading', args: { src: BELGIUM, heading: '' } };

export const Many: Story = { name: 'Twelve indicators', args: { factsheet: data.manyIndicators } };

export const OneBad: Story = {
  name: 'One indicator is wrong, the others are shown',
  args: { factsheet: data.oneBadIndicator },
  parameters: expected('ready', { errors: ['bad-schema'] }),
};

export const JsonChild: Story = {
  name: 'The data are a child in JSON',
  render: (args) => element(TAG, args, jsonChild(data.belgium.indicators)),
};

export const Empty: Story = { name: 'Without any data', ...story.empty };

export const NoIndicators: Story = {
  name: 'A factsheet without indicators, as that of a candidate country',
  args: { factsheet: { country: { code: 'AL', name: 'Albania' }, indicators: [] } },
  ...story.empty,
};

export const Loading: Story = { ...story.waiting, name: 'Waiting for an answer that does not come' };

export const MissingFile: Story = { ...story.missingFile, name: 'The file is not there' };

export const FallbackOnError: Story = {
  ...story.missingFile,
  name: 'The file is not there, and the words of the page stay',
  render: (args) => element(TAG, args, html`<p>The indicators stand in <a href=${BELGIUM}>the factsheet</a>.</p>`),
};

export const WebPage: Story = { ...story.webPage, name: 'A web page came instead of data' };

export const CutOff: Story = { ...story.cutOff, name: 'The JSON is cut off' };

export const LongWords: Story = {
  name: 'Names longer than the room',
  args: { factsheet: data.longIndicators },
  ...story.narrow,
};

export const DarkPage: Story = {
  name: 'On a dark page',
  args: { factsheet: data.fullIndicators },
  ...story.onDarkPage,
};

export const Narrow: Story = { name: 'In 280 pixels', args: { src: BELGIUM }, ...story.narrow };

export const RightToLeft: Story = {
  name: 'From right to left',
  args: { factsheet: data.fullIndicators },
  ...story.rightToLeft,
};

export const FrenchReader: Story = {
  name: 'A French reader of the English factsheet',
  args: { src: BELGIUM },
  ...story.forFrenchReaders,
};
