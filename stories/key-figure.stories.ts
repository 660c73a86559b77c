import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/key-figure/key-figure.js';
import { bulgarian, LONG_SENTENCE, LONG_WORD } from './sample-data.js';
import * as story from './story.js';
import { BELGIUM, element, expected, jsonChild, type Attributes } from './story.js';

type Args = Attributes<'value' | 'label'>;
type Story = StoryObj<Args>;

const TAG = 'factsheet-key-figure';

const meta: Meta<Args> = {
  title: 'Elements/Key figure',
  component: TAG,
  render: (args) => element(TAG, args),
  parameters: expected('ready'),
};
export default meta;

export const Figure: Story = {
  name: 'A number with its sentence',
  args: { value: '10', label: 'new initiatives adopted in 2023-2024' },
};

export const Factsheet: Story = { name: 'The key figure of the published factsheet', args: { src: BELGIUM } };

export const OwnSentence: Story = {
  name: 'With a sentence of the page',
  args: { src: BELGIUM, label: 'initiatives in two years' },
};

export const Zero: Story = { name: 'Zero is a value', args: { value: '0', label: 'new initiatives' } };

export const Decimals: Story = { name: 'With decimals', args: { value: '82.30', label: 'points of 100' } };

export const Large: Story = {
  name: 'Millions, in 280 pixels',
  args: { value: '11825551', label: 'people live in Belgium' },
  ...story.narrow,
};

export const NoSentence: Story = { name: 'A number alone', args: { value: '10' } };

export const LongSentence: Story = { name: 'A long sentence', args: { value: '10', label: LONG_SENTENCE } };

export const LongWords: Story = {
  name: 'A word longer than the room',
  args: { value: '10', label: LONG_WORD },
  ...story.narrow,
};

export const NotANumber: Story = {
  name: 'A value that is no number is "no data", with a warning',
  args: { value: 'ten', label: 'new initiatives' },
  parameters: expected('empty', { warnings: ['value="ten" is not a number'] }),
};

export const JsonChild: Story = {
  name: 'The data are a child in JSON',
  render: (args) => element(TAG, args, jsonChild({ value: 10, label: 'new initiatives adopted in 2023-2024' })),
};

export const Empty: Story = { name: 'Without any data', ...story.empty };

export const MissingValue: Story = {
  name: 'A factsheet without key figures',
  args: { factsheet: { country: { code: 'AL', name: 'Albania' }, keyFigures: [] } },
  ...story.empty,
};

export const Loading: Story = { ...story.waiting, name: 'Waiting for an answer that does not come' };

export const MissingFile: Story = { ...story.missingFile, name: 'The file is not there' };

export const FallbackOnError: Story = {
  ...story.missingFile,
  name: 'The file is not there, and the words of the page stay',
  render: (args) => element(TAG, args, html`<p><strong>10</strong> new initiatives adopted in 2023-2024</p>`),
};

export const WebPage: Story = { ...story.webPage, name: 'A web page came instead of data' };

export const CutOff: Story = { ...story.cutOff, name: 'The JSON is cut off' };

export const DarkPage: Story = { name: 'On a dark page', args: { src: BELGIUM }, ...story.onDarkPage };

export const RightToLeft: Story = {
  name: 'From right to left',
  args: { value: '10', label: 'مبادرات جديدة' },
  ...story.rightToLeft,
};

export const FrenchReader: Story = {
  name: 'A French reader of a Bulgarian factsheet: the number is French, the sentence is marked as Bulgarian',
  args: { factsheet: bulgarian },
  ...story.forFrenchReaders,
};
