import { renderThunked } from '@lit-labs/ssr/lib/render.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { DocumentView } from '../elements/document/document.adapter.js';
import { readSections } from '../elements/document/sections.js';
import type { GaugeView } from '../elements/shared/gauge-view.js';
import { levelOf } from '../elements/shared/section.js';
import { sameLanguage } from '../i18n/format.js';
import { wordsLanguage } from '../i18n/translate.js';
import type { View } from '../internal/adapter.js';
import { text } from '../internal/attributes.js';
import { wholeDocument } from './light-document.js';
import { chart, gauges, grid, highlights, initiatives, keyFigure, type Place, type Words } from './light.js';
import { withoutMarkers } from './server-renderer.js';

/** Attributes of the elements that plain forms take too. */
interface Attributes {
  heading?: unknown;
  headingLevel?: unknown;
  caption?: unknown;
  sections?: unknown;
}

/** How each element is said; each form fits the view of its own element. */
const FORMS: Readonly<Record<string, (view: never, place: Place, element: HTMLElement) => Words>> = {
  'factsheet-document': (view: DocumentView, place, element) =>
    wholeDocument(view, place, element, readSections(element, (element as Attributes).sections)),
  'factsheet-highlights': highlights,
  'factsheet-indicator-gauge': (view: GaugeView, place) => gauges([view], place),
  'factsheet-indicator-grid': grid,
  'factsheet-initiative-list': initiatives,
  'factsheet-key-figure': keyFigure,
  'factsheet-topic-chart': chart,
};

/** Tags that begin and end a line. */
const BLOCK = /^<\/?(?:h[1-6]|p|d[ltd]|div|ul|li|caption|t[hdr]|thead|tbody|table)\b/;

/** A tag without what only our shadow roots know. */
function plainTag(tag: string): string {
  const plain = tag.replace(/ (part|class|role)="[\w -]*"/g, '');
  return plain.endsWith(' >') ? `${plain.slice(0, -1).trimEnd()}>` : plain;
}

/**
 * HTML without markers and needless white space, with a line for each block. Nothing of the data can look like a tag:
 * `<` and quotes are written otherwise in it.
 */
function tidy(html: string): string {
  const pieces = withoutMarkers(html).split(/(<[^<>]*>)/);
  const isBlock = (index: number): boolean => BLOCK.test(pieces[index] ?? '');
  return pieces
    .map((piece, index) => {
      if (index % 2 === 1) {
        const ends = piece.startsWith('</');
        return `${isBlock(index) && !ends ? '\n' : ''}${plainTag(piece)}${isBlock(index) && ends ? '\n' : ''}`;
      }
      const words = isBlock(index - 1) ? piece.trimStart() : piece;
      return isBlock(index + 1) ? words.trimEnd() : words;
    })
    .join('')
    .replaceAll('\n\n', '\n')
    .trim();
}

/**
 * What an element says, as plain semantic HTML.
 * @throws {Error} for an element that has no plain form
 */
export function plainHtml(tag: string, view: View, element: HTMLElement, language: string): string {
  const draw = FORMS[tag];
  if (!draw) throw new Error(`<${tag}> has no plain form.`);
  const { heading, headingLevel, caption } = element as Attributes;
  const place = { language, level: levelOf(element, headingLevel), heading: text(heading), caption: text(caption) };
  const words = wordsLanguage(language);
  const said = tidy(collectResultSync(renderThunked(draw(view as never, place, element))));
  return sameLanguage(language, words) ? said : `<div lang="${words}">\n${said}\n</div>`;
}
