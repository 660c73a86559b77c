/** The widgets that a factsheet has pages for. */
import type { FactsheetParts } from '../model/factsheet.js';
import { embedPath, sheetName } from '../snippet/embed-address.js';

/** One widget of a factsheet. */
export interface Widget {
  /** The element's tag. */
  readonly tag: string;
  /** The id of the indicator or topic that it shows. */
  readonly part?: string;
  /** The attributes with which it is drawn. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Its folder, from the folder of the site: `embed/be-2024/topic-chart`. */
  readonly path: string;
}

/** Ids that can be names of folders and parts of addresses on every system. */
const SAFE = /^[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*$/u;
const LONGEST = 100;

/** The name of a factsheet's folder; `undefined` where it does not say country and edition. */
export const sheetOf = ({ country, edition }: FactsheetParts): string | undefined =>
  country && edition !== undefined && /^[A-Z]{2}$/.test(country.code) ? sheetName(country.code, edition) : undefined;

const isSafe = (id: string): boolean => SAFE.test(id) && id.length <= LONGEST;

const isFilled = (list: readonly unknown[] | undefined): boolean => (list ?? []).length > 0;

/**
 * The widgets of a factsheet, and the ids of indicators and topics that cannot stand in an address.
 * @param sheet its name, such as `be-2024`
 */
export function widgetsOf(parts: FactsheetParts, sheet: string): { widgets: Widget[]; unsafe: string[] } {
  const { indicators = [], topics = [], topicFigure, keyFigures, highlights } = parts;
  const unsafe: string[] = [];
  const make = (name: string, attributes: Widget['attributes'] = {}, part?: string): Widget => {
    const tag = `factsheet-${name}`;
    const folder = decodeURIComponent(embedPath({ sheet, tag, part }));
    return { tag, attributes, path: folder, ...(part !== undefined && { part }) };
  };
  const each = (name: string, attribute: string, ids: readonly string[]): Widget[] =>
    [...new Set(ids)].flatMap((id) => {
      if (isSafe(id)) return make(name, { [attribute]: id }, id);
      unsafe.push(id);
      return [];
    });
  const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
  const widgets = [
    make('document', { 'heading-level': '1' }),
    ...(isFilled(indicators) ? [make('indicator-grid')] : []),
    ...each('indicator-gauge', 'indicator', ids(indicators)),
    ...(isFilled(keyFigures) ? [make('key-figure')] : []),
    ...(isFilled(topics) || topicFigure ? [make('topic-chart')] : []),
    ...(isFilled(highlights) ? [make('highlights')] : []),
    ...(isFilled(topics) ? [make('initiative-list')] : []),
    ...each('initiative-list', 'topic', ids(topics)),
  ];
  return { widgets, unsafe };
}
