import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/document/document.js';
import * as data from './sample-data.js';
import * as story from './story.js';
import { BELGIUM, element, expected, jsonChild, type Attributes } from './story.js';

type Args = Attributes<'sections' | 'heading-level'>;
type Story = StoryObj<Args>;

const TAG = 'factsheet-document';

const meta: Meta<Args> = {
  title: 'Elements/Document',
  component: TAG,
  render: (args) => element(TAG, args),
  parameters: expected('ready'),
};
export default meta;

export const Json: Story = { name: 'A factsheet in JSON', args: { src: BELGIUM } };

export const Text: Story = {
  name: "A factsheet as the document's text",
  args: { src: 'files/belgium-2024.md' },
};

export const Property: Story = {
  name: 'A factsheet set as a property',
  args: { factsheet: data.belgium },
};

export const JsonChild: Story = {
  name: 'A factsheet in a child in JSON',
  render: (args) => element(TAG, args, jsonChild(data.belgium)),
};

export const FirstHeading: Story = {
  name: 'With the first heading of the page',
  args: { src: BELGIUM, 'heading-level': '1', sections: 'head indicators' },
};

export const UnknownSection: Story = {
  name: 'A section that does not exist is left out, with a warning',
  args: { src: BELGIUM, sections: 'head weather indicators' },
  parameters: expected('ready', { warnings: ['sections: "weather" is not one of'] }),
};

export const NoDigitalDecade: Story = {
  name: 'A country without Digital Decade values',
  args: {
    factsheet: {
      country: { code: 'AL', name: 'Albania' },
      title: 'An example of a factsheet',
      topics: data.belgium.topics.slice(2, 4),
    },
  },
};

export const OneBadPart: Story = {
  name: 'One part is wrong, the others are shown',
  args: { factsheet: { ...data.belgium, indicators: data.oneBadIndicator.indicators } },
  parameters: expected('ready', { errors: ['bad-schema'] }),
};

export const BulgarianFactsheet: Story = {
  name: 'A Bulgarian factsheet for English readers',
  args: { factsheet: data.bulgarian },
};

export const Empty: Story = { name: 'Without any data', ...story.empty };

export const Loading: Story = { ...story.waiting, name: 'Waiting for an answer that does not come' };

export const FallbackWhileLoading: Story = {
  ...story.waiting,
  name: 'Waiting, with words of the page in the meantime',
  render: (args) => element(TAG, args, html`<p><a href=${BELGIUM}>The factsheet of Belgium as data</a></p>`),
};

export const MissingFile: Story = { ...story.missingFile, name: 'The file is not there' };

export const FallbackOnError: Story = {
  ...story.missingFile,
  name: 'The file is not there, and the words of the page stay',
  render: (args) => element(TAG, args, html`<p><a href=${BELGIUM}>The factsheet of Belgium as data</a></p>`),
};

export const WebPage: Story = { ...story.webPage, name: 'A web page came instead of data' };

export const CutOff: Story = { ...story.cutOff, name: 'The JSON is cut off' };

export const OtherProtocol: Story = {
  name: 'An address of a kind that is not loaded',
  args: { src: 'file:///factsheet.json' },
  parameters: expected('error', { errors: ['blocked-url'] }),
};
