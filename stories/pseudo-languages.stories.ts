import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { pseudoData } from '../.storybook/pseudo-locale.js';
import '../src/elements/document/document.js';
import '../src/elements/indicator-gauge/indicator-gauge.js';
import '../src/elements/initiative-list/initiative-list.js';
import '../src/elements/topic-chart/topic-chart.js';
import * as data from './sample-data.js';
import { element, expected } from './story.js';

/** What longer words and another script do to every element: nothing may be cut, at any width. */
const meta: Meta<object> = {
  title: 'Elements/Pseudo-languages',
  component: 'factsheet-document',
};
export default meta;

type Story = StoryObj<object>;

const long = pseudoData(data.belgium, 'ltr');
const mirrored = pseudoData(data.belgium, 'rtl');

const parameters = expected('ready');
const LONGER = { language: 'en-XA' };
const MIRRORED = { language: 'ar-XB', direction: 'rtl' };

const whole = (factsheet: object) => () => element('factsheet-document', { factsheet, average: 'auto', menu: true });
const list = (factsheet: object) => () =>
  element('factsheet-initiative-list', { factsheet, filter: true, menu: true, heading: '' });

export const Longer: Story = {
  name: 'Longer by two fifths, with accents',
  globals: LONGER,
  parameters,
  render: whole(long),
};

export const LongerNarrow: Story = {
  name: 'Longer, in 280 px',
  globals: { ...LONGER, width: '280' },
  parameters,
  render: whole(long),
};

export const LongerFilter: Story = {
  name: 'Longer, search and topic filter in 320 px',
  globals: { ...LONGER, width: '320' },
  parameters,
  render: list(long),
};

export const Mirrored: Story = { name: 'From right to left', globals: MIRRORED, parameters, render: whole(mirrored) };

export const MirroredNarrow: Story = {
  name: 'From right to left, in 320 px',
  globals: { ...MIRRORED, width: '320' },
  parameters,
  render: whole(mirrored),
};

export const MirroredFilter: Story = {
  name: 'From right to left, search and topic filter in 320 px',
  globals: { ...MIRRORED, width: '320' },
  parameters,
  render: list(mirrored),
};
