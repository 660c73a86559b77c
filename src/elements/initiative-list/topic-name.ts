import type { Topic } from '../../model/factsheet.js';
import { topics as catalogue } from '../../model/topics.js';
import { labelOf, type Label } from '../shared/labels.js';

/** The name of a topic: as a heading, or the catalogue's short name where it knows the topic. */
export function topicName({ id, title }: Topic, reader: string, language: string | undefined, short = false): Label {
  const known = catalogue.find((topic) => topic.id === id);
  const words = short && known ? undefined : title;
  const english = short ? known?.label : known?.title;
  return labelOf(reader, { words, wordsLanguage: language, term: `topic.${id}`, english });
}
