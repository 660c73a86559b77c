import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/indicator-gauge/indicator-gauge.js';
import * as story from './story.js';
import { element, expected, type Attributes } from './story.js';

type Args = Attributes<'indicator' | 'value' | 'year' | 'avarage' | 'decimals' | 'doctor'>;
type Story = StoryObj<Args>;

const TAG = 'factsheet-indicator-gauge';

const words = html`<p>Digital public services for citizens: 82.3%</p>`;

const withWords = (args: Args): HTMLElement => element(TAG, args, words);

const meta: Meta<Args> = {
  title: 'For page authors/Embed doctor',
  component: TAG,
  args: { doctor: true },
  render: withWords,
  parameters: expected('ready'),
};
export default meta;

export const Healthy: Story = {
  name: 'Nothing found',
  args: { indicator: 'citizens', value: '82.3', year: '2023' },
};

export const Findings: Story = {
  name: 'A misspelt attribute, a bad value, and no words inside',
  args: { indicator: 'citizens', value: '82.3', avarage: '79', decimals: 'one' },
  render: (args) => element(TAG, args),
  parameters: expected('ready', { warnings: ['decimals="one" is not a whole number'] }),
};

export const MissingFile: Story = { ...story.missingFile, name: 'The file is not there', render: withWords };

export const DarkPage: Story = {
  name: 'On a dark page',
  args: { indicator: 'citizens', value: '82.3', avarage: '79' },
  ...story.onDarkPage,
};
