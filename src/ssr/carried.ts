import type { FactsheetParts, Item } from '../model/factsheet.js';
import { findTopic } from '../model/topics.js';

type Attributes = Readonly<Record<string, string>>;

/** Items that are only counted. */
const withoutText = (items: readonly Item[] = []): Item[] => items.map(() => ({ text: [] }));

const only = <Part>(list: readonly Part[] | undefined, isWanted: (part: Part) => boolean) => list?.filter(isWanted);

/** What each element needs of a factsheet to draw itself; the whole for those that are not named. */
const PARTS: Readonly<Record<string, (parts: FactsheetParts, attributes: Attributes) => FactsheetParts>> = {
  'factsheet-highlights': ({ highlights, headings, language, country }) => ({
    highlights: highlights ?? [],
    headings: { highlights: headings?.highlights },
    language,
    country,
  }),
  'factsheet-indicator-gauge': ({ indicators, language }, { indicator }) => ({
    indicators: only(indicators, ({ id }) => !indicator || id === indicator.trim().toLowerCase()),
    language,
  }),
  'factsheet-indicator-grid': ({ indicators, headings, language }) => ({
    indicators: indicators ?? [],
    headings: { indicators: headings?.indicators },
    language,
  }),
  'factsheet-initiative-list': ({ topics, language, country }, { topic }) => ({
    topics: only(topics ?? [], ({ id }) => !topic || id === (findTopic(topic)?.id ?? topic.trim().toLowerCase())),
    language,
    country,
  }),
  'factsheet-key-figure': ({ keyFigures = [], language }) => ({ keyFigures: keyFigures.slice(0, 1), language }),
  'factsheet-topic-chart': ({ topics = [], topicFigure, keyFigures, highlights, language }) => ({
    topics: topics.map(({ id, title, initiatives }) => ({ id, title, initiatives: withoutText(initiatives) })),
    topicFigure,
    keyFigures: keyFigures?.slice(0, 1),
    highlights: highlights && withoutText(highlights),
    language,
  }),
};

/** The parts of a factsheet that an element needs, so that each carries no more than its own. */
export const carriedBy = (tag: string, parts: FactsheetParts, attributes: Attributes): FactsheetParts =>
  PARTS[tag]?.(parts, attributes) ?? parts;

/** Characters that could end an attribute or a script, or that HTML reads in its own way. */
const RISKY = /[&'<>\u2028\u2029]/g;

/** Data as JSON that may stand in an attribute in single quotes: what HTML would read is written as JSON escapes. */
export const toAttribute = (data: unknown): string =>
  JSON.stringify(data).replace(RISKY, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
