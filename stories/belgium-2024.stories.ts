import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/document/document.js';
import '../src/elements/indicator-gauge/indicator-gauge.js';
import * as story from './story.js';
import { BELGIUM, element, expected, type Attributes } from './story.js';

type Args = Attributes<'sections' | 'heading-level'>;
type Story = StoryObj<Args>;

const TAG = 'factsheet-document';

const meta: Meta<Args> = {
  title: 'Whole factsheets/Belgium 2024',
  component: TAG,
  render: (args) => element(TAG, args),
  args: { src: BELGIUM },
  parameters: expected('ready'),
};
export default meta;

export const Whole: Story = { name: 'The whole factsheet' };

export const Wide: Story = { name: 'On a page of 1100 pixels', globals: { width: '1100' } };

export const Medium: Story = { name: 'On a page of 600 pixels', globals: { width: '600' } };

export const Narrow: Story = { name: 'In 280 pixels', ...story.narrow };

export const DarkPage: Story = { name: 'On a dark page', ...story.onDarkPage };

export const DarkTheme: Story = { name: 'Dark by itself on a light page', args: { theme: 'dark' } };

export const LightTheme: Story = {
  name: 'Light by itself on a dark page',
  args: { theme: 'light' },
  ...story.onDarkPage,
};

export const Sections: Story = {
  name: 'Only the sections that the page needs, in its order',
  args: { sections: 'indicators key-figures chart' },
};

export const Indicators: Story = { name: 'Head and indicators', args: { sections: 'head indicators' } };

export const RightToLeft: Story = { name: 'From right to left', ...story.rightToLeft };

export const NarrowRightToLeft: Story = {
  name: 'From right to left in 320 pixels',
  globals: { ...story.rightToLeft.globals, width: '320' },
};

export const FrenchReader: Story = { name: 'For French readers, the document in English', ...story.forFrenchReaders };

export const FromText: Story = {
  name: "Read from the document's text instead of JSON",
  args: { src: 'files/belgium-2024.md' },
};

export const SingleElements: Story = {
  name: 'All elements one by one, from one address and with one request',
  render: ({ src }) =>
    html`<div class="one-below-the-other">
      ${element('factsheet-key-figure', { src })} ${element('factsheet-topic-chart', { src })}
      <div class="side-by-side">
        ${['eid', 'ehealth', 'citizens', 'businesses'].map((indicator) =>
          element('factsheet-indicator-gauge', { src, indicator }),
        )}
      </div>
      ${element('factsheet-indicator-grid', { src })} ${element('factsheet-highlights', { src })}
      ${element('factsheet-initiative-list', { src, filter: true })}
      ${element('factsheet-document', { src, sections: 'head' })}
    </div>`,
};
