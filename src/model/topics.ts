/** The topics under which a factsheet lists its initiatives, in the order of the document. */
export interface TopicDefinition {
  /** The id used in data and in the `topic` attribute. */
  readonly id: string;
  /** The heading of the document, in sentence case. */
  readonly title: string;
  /** The short English name, for the chart and the filter; other languages have it in their locale file. */
  readonly label: string;
}

const topic = (id: string, label: string, title = label): TopicDefinition => ({ id, label, title });

export const topics: readonly TopicDefinition[] = [
  topic('public-administrations', 'Public administrations', 'Digital transformation of public administrations'),
  topic('public-services', 'Public services', 'Digital transformation of public services'),
  topic('trust', 'Trust and cybersecurity'),
  topic('interoperability', 'Interoperability and data'),
  topic('innovation', 'Innovative technologies'),
];

const fold = (words: string): string => words.trim().replace(/\s+/g, ' ').toLowerCase();

/** The catalogue's topic for an id, a title or a label, in any case; `undefined` for one it does not know. */
export function findTopic(words: string): TopicDefinition | undefined {
  const wanted = fold(words);
  return topics.find(({ id, title, label }) => [id, fold(title), fold(label)].includes(wanted));
}

/** An id made from a title: letters and digits of any script, joined by hyphens. */
export const slug = (title: string): string =>
  fold(title)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'topic';
