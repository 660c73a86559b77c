/**
 * The static oEmbed answer of a widget (https://oembed.com, 1.0, JSON): systems that find it on the page show the widget
 * for its address. The markup is what WordPress leaves of such an answer: a blockquote for readers whom the frame does
 * not reach, then the frame.
 */
import { frameSnippet, linkSnippet, type FrameSize } from '../snippet/build-snippet.js';
import { sheetName, type EmbedAddress } from '../snippet/embed-address.js';
import { PUBLISHER } from '../take-away/citation.js';
import type { Kind } from '../take-away/content.js';
import { CARD } from './card.js';
import { linkWords, titleOf, type Described } from './described.js';
import type { Site } from './site.js';

/** How high a widget is, about, until its page says it: in CSS pixels, at a width of 600. */
const HEIGHTS: Readonly<Record<Kind, number>> = {
  document: 1000,
  highlights: 500,
  'indicator-gauge': 400,
  'indicator-grid': 600,
  'initiative-list': 600,
  'key-figure': 220,
  'topic-chart': 420,
};
const WIDTH = 600;

/** A day: the answer says what is in the address, and data change seldom. */
const CACHE_AGE = 86_400;

/** The size of a widget's frame before its page says how high it is. */
export const frameSize = (tag: string): FrameSize => ({
  width: WIDTH,
  height: HEIGHTS[tag.replace('factsheet-', '') as Kind],
});

/** The answer as JSON. */
export function oembedOf(described: Described, site: Site): string {
  const { widget, parts } = described;
  const { tag, part } = widget;
  const { country, edition = 0, sources: [source] = [] } = parts;
  const address: EmbedAddress = { base: site.base, sheet: sheetName(country?.code ?? '', edition), tag, part };
  const size = frameSize(tag);
  const answer = {
    version: '1.0',
    type: 'rich',
    title: titleOf(described),
    author_name: PUBLISHER,
    author_url: source?.url,
    provider_name: site.provider,
    provider_url: site.base,
    cache_age: CACHE_AGE,
    ...(site.hasCards && {
      thumbnail_url: `${described.address}/card.png`,
      thumbnail_width: CARD.width,
      thumbnail_height: CARD.height,
    }),
    html: `<blockquote>${linkSnippet(address, linkWords(described))}</blockquote>${frameSnippet(address, titleOf(described), size)}`,
    ...size,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
