import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/indicator-gauge/indicator-gauge.js';
import { LONG_WORD } from './sample-data.js';
import * as story from './story.js';
import { BELGIUM, element, expected, jsonChild, type Attributes } from './story.js';

type Args = Attributes<
  | 'label'
  | 'value'
  | 'kind'
  | 'min'
  | 'max'
  | 'unit'
  | 'decimals'
  | 'target'
  | 'average'
  | 'year'
  | 'source'
  | 'source-url'
  | 'indicator'
  | 'shape'
>;
type Story = StoryObj<Args>;

const TAG = 'factsheet-indicator-gauge';

const meta: Meta<Args> = {
  title: 'Elements/Indicator gauge',
  component: TAG,
  render: (args) => element(TAG, args),
  parameters: expected('ready'),
};
export default meta;

const citizens = { indicator: 'citizens', value: '82.3' };
const full = {
  ...citizens,
  average: '79.44',
  year: '2023',
  source: 'An example of a source',
  'source-url': 'https://example.org/source',
};

export const Score: Story = {
  name: 'A score on a scale from 0 to 100',
  args: { label: 'Digital public services for citizens', value: '82.3', unit: '%' },
};

export const FromTheCatalogue: Story = {
  name: 'A known indicator has its name, unit and 2030 target by itself',
  args: citizens,
};

export const FromTheFactsheet: Story = {
  name: 'One indicator of the published factsheet',
  args: { src: BELGIUM, indicator: 'citizens' },
};

export const Yes: Story = { name: 'Yes', args: { indicator: 'eid', value: 'yes' } };

export const No: Story = { name: 'No', args: { indicator: 'eid', value: 'no' } };

export const YesWithoutTarget: Story = {
  name: 'Yes, for an indicator that is not in the catalogue',
  args: { label: 'A law on open data', value: 'true', kind: 'yes-no' },
};

export const Bar: Story = { name: 'Drawn as a bar', args: { ...full, shape: 'bar' } };

export const BarOfYesNo: Story = {
  name: 'Yes, drawn as a bar',
  args: { indicator: 'eid', value: 'yes', shape: 'bar' },
};

export const Average: Story = {
  name: 'With the EU average, its mark explained in words',
  args: { ...citizens, average: '79.44' },
};

export const SourceLink: Story = { name: 'With average, year and a link to the source', args: full };

export const SourceWords: Story = {
  name: 'With a source that has no address',
  args: { ...citizens, source: 'An example of a source' },
};

export const TargetNone: Story = { name: 'Without the target', args: { ...citizens, target: 'none' } };

export const OwnTarget: Story = { name: 'With a target of its own', args: { ...citizens, target: '90' } };

export const TargetMet: Story = { name: 'The target is met', args: { indicator: 'ehealth', value: '100' } };

export const Zero: Story = { name: 'Zero is a value', args: { indicator: 'businesses', value: '0' } };

export const Decimals: Story = { name: 'Always two decimals', args: { ...citizens, decimals: '2' } };

export const DecimalComma: Story = {
  name: 'A decimal comma and a percent sign, as copied from a table',
  args: { label: 'Digital public services for citizens', value: '82,3 %' },
};

export const OwnScale: Story = {
  name: 'A scale of its own, from 1 to 5',
  args: { label: 'Satisfaction with a service', value: '3.4', min: '1', max: '5', unit: 'points' },
};

export const LargeNumber: Story = {
  name: 'A number too long for the arc is set smaller',
  args: { label: 'Users of a portal', value: '11825551.25', max: '20000000' },
};

export const AboveScale: Story = {
  name: 'Above its scale: the words say it, the drawing is full',
  args: { ...citizens, value: '104.5' },
};

export const BelowScale: Story = {
  name: 'Below its scale: the words say it, the drawing is empty',
  args: { ...citizens, value: '-3' },
};

export const MissingValue: Story = {
  name: 'An indicator for which the factsheet has no value',
  args: {
    factsheet: JSON.stringify({
      indicators: [{ id: 'citizens', kind: 'score', label: 'Digital public services for citizens', value: null }],
    }),
  },
  ...story.empty,
};

export const NotANumber: Story = {
  name: 'A value that is no number is "no data", with a warning',
  args: { ...citizens, value: 'abc' },
  parameters: expected('empty', { warnings: ['value="abc" is not a number'] }),
};

export const UnknownWord: Story = {
  name: 'An unknown shape is drawn as an arc, with a warning',
  args: { ...citizens, shape: 'circle' },
  parameters: expected('ready', { warnings: ['shape="circle" is not arc or bar'] }),
};

export const Empty: Story = { name: 'Without any data', ...story.empty };

export const Loading: Story = {
  ...story.waiting,
  name: 'Waiting for an answer that does not come',
  args: { ...story.waiting.args, indicator: 'citizens' },
};

export const FallbackWhileLoading: Story = {
  ...story.waiting,
  name: 'Waiting, with words of the page in the meantime',
  args: { ...story.waiting.args, indicator: 'citizens' },
  render: (args) => element(TAG, args, html`<p>Digital public services for citizens: 82.3%</p>`),
};

export const MissingFile: Story = {
  ...story.missingFile,
  name: 'The file is not there',
  args: { ...story.missingFile.args, indicator: 'citizens' },
};

export const FallbackOnError: Story = {
  ...story.missingFile,
  name: 'The file is not there, and the words of the page stay',
  args: { ...story.missingFile.args, indicator: 'citizens' },
  render: (args) => element(TAG, args, html`<p>Digital public services for citizens: 82.3%</p>`),
};

export const WebPage: Story = { ...story.webPage, name: 'A web page came instead of data' };

export const CutOff: Story = { ...story.cutOff, name: 'The JSON is cut off' };

export const UnknownPart: Story = {
  name: 'The factsheet has no such indicator',
  args: { src: BELGIUM, indicator: 'broadband' },
  parameters: expected('error', { errors: ['unknown-part'] }),
};

export const JsonChild: Story = {
  name: 'The data are a child in JSON',
  args: { label: 'Digital public services for citizens' },
  render: (args) => element(TAG, args, jsonChild({ id: 'citizens', kind: 'score', value: 82.3, unit: '%' })),
};

export const LongWords: Story = {
  name: 'A name longer than the room',
  args: { label: LONG_WORD, value: '82.3', unit: '%', source: LONG_WORD },
  ...story.narrow,
};

export const DarkPage: Story = { name: 'On a dark page', args: full, ...story.onDarkPage };

export const DarkTheme: Story = { name: 'Dark by itself on a light page', args: { ...full, theme: 'dark' } };

export const Narrow: Story = { name: 'In 280 pixels', args: full, ...story.narrow };

export const NarrowBar: Story = { name: 'A bar in 280 pixels', args: { ...full, shape: 'bar' }, ...story.narrow };

export const RightToLeft: Story = {
  name: 'From right to left: the arc is mirrored',
  args: { ...full, label: 'الخدمات العامة الرقمية للمواطنين' },
  ...story.rightToLeft,
};

export const RightToLeftBar: Story = {
  name: 'From right to left: the bar is mirrored',
  args: { ...full, label: 'الخدمات العامة الرقمية للمواطنين', shape: 'bar' },
  ...story.rightToLeft,
};

export const FrenchReader: Story = {
  name: 'A French reader of the English factsheet',
  args: { src: BELGIUM, indicator: 'citizens' },
  ...story.forFrenchReaders,
};
