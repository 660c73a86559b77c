/** What a chart says in words, wherever it is drawn. */
import { formatNumber, sameLanguage } from '../../i18n/format.js';
import * as messages from '../../i18n/messages.js';
import { translateCount } from '../../i18n/translate-count.js';
import { translate } from '../../i18n/translate.js';
import type { ChartView } from './chart-view.js';

/** Words that end as sentences do. */
const sentences = (words: readonly (string | undefined)[]): string =>
  words
    .filter(Boolean)
    .map((sentence) => (sentence ?? '').replace(/([^.!?:])$/, '$1.'))
    .join(' ');

/**
 * What stands below the bars: first the author's own words or else the document's, then what the interface says. Without
 * heading and caption nothing would say what the bars are.
 */
export function captionOf(
  { caption, language, counted }: ChartView,
  reader: string,
  own: string | undefined,
  heading: string | undefined,
): { given: string; said: string } {
  const given = own ?? (caption && sameLanguage(language ?? reader, reader) ? caption : undefined);
  const needed = language || !heading ? translate(reader, messages.figureCaption) : '';
  const said = [given === undefined ? needed : ''];
  if (counted) {
    said.push(translate(reader, messages.counted));
    if (counted.apart > 0) said.push(translateCount(reader, messages.countedApart, counted.apart));
    if (counted.differs) {
      const [stated, found] = [counted.differs.stated, counted.differs.counted].map((count) =>
        formatNumber(reader, count),
      );
      said.push(translate(reader, messages.countsDiffer, { stated, counted: found }));
    }
  }
  return { given: sentences([given]), said: sentences(said) };
}
