import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/document/document.js';
import '../src/elements/indicator-gauge/indicator-gauge.js';
import { LONG_WORD } from './sample-data.js';
import * as story from './story.js';
import { BELGIUM, element, expected, type Attributes } from './story.js';

type Args = Attributes<
  | 'menu'
  | 'indicator'
  | 'label'
  | 'value'
  | 'unit'
  | 'average'
  | 'year'
  | 'series'
  | 'source'
  | 'source-url'
  | 'shape'
  | 'counts'
>;
type Story = StoryObj<Args>;

const GAUGE = 'factsheet-indicator-gauge';

const draw = (tag: string) => (args: Args) => element(tag, args);

const meta: Meta<Args> = {
  title: 'Elements/Take-away menu',
  component: GAUGE,
  render: draw(GAUGE),
  parameters: expected('ready'),
};
export default meta;

/** Opens the menu as soon as it is there. */
async function openMenu({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  const root = canvasElement.querySelector('[menu]')?.shadowRoot;
  if (!root) return;
  await new Promise<void>((resolve) => {
    const look = (): void => {
      const menu = root.querySelector<HTMLDetailsElement>('[part=take-away]');
      if (!menu) return;
      observer.disconnect();
      menu.open = true;
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { childList: true, subtree: true });
    look();
  });
}

const citizens = {
  menu: true,
  indicator: 'citizens',
  value: '82.3',
  average: '79.44',
  year: '2023',
  source: 'An example of a source',
  'source-url': 'https://example.org/source',
};

export const Closed: Story = { name: 'A gauge with its menu', args: citizens };

export const Open: Story = { name: 'The menu open', args: citizens, play: openMenu };

export const Bar: Story = {
  name: 'Of a gauge that is drawn as a bar',
  args: { ...citizens, shape: 'bar' },
  play: openMenu,
};

export const History: Story = {
  name: 'Of a gauge with earlier years: a row of the CSV for each',
  args: { ...citizens, series: '2021 72.2; 2022 77' },
  play: openMenu,
};

export const Grid: Story = {
  name: 'Of all indicators',
  render: draw('factsheet-indicator-grid'),
  args: { menu: true, src: BELGIUM, average: 'auto' },
  play: openMenu,
};

export const Chart: Story = {
  name: 'Of a chart',
  render: draw('factsheet-topic-chart'),
  args: { menu: true, src: BELGIUM },
  play: openMenu,
};

export const Initiatives: Story = {
  name: 'Of a list, which has no picture',
  render: draw('factsheet-initiative-list'),
  args: { menu: true, src: BELGIUM },
  play: openMenu,
};

export const WholeFactsheet: Story = {
  name: 'Of a whole factsheet, and of each of its parts',
  render: draw('factsheet-document'),
  args: { menu: true, src: BELGIUM },
  play: openMenu,
};

export const LongWords: Story = {
  name: 'Long words',
  args: { ...citizens, label: LONG_WORD },
  play: openMenu,
  globals: story.narrow.globals,
};

export const OnDarkPage: Story = { name: 'On a dark page', args: citizens, play: openMenu, ...story.onDarkPage };

export const RightToLeft: Story = {
  name: 'Right to left',
  args: { ...citizens, label: '\u062e\u062f\u0645\u0627\u062a \u0631\u0642\u0645\u064a\u0629' },
  play: openMenu,
  ...story.rightToLeft,
};

export const InFrench: Story = {
  name: 'For French readers',
  args: citizens,
  play: openMenu,
  ...story.forFrenchReaders,
};
