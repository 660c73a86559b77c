import { topics as catalogue } from '../../model/topics.js';
import { term } from '../../i18n/translate.js';
import { labelOf, type Label } from './labels.js';

/** What is known of a topic: the author's name for it, its id in the catalogue, the document's words in `language`. */
export interface NamedTopic {
  label?: string | undefined;
  id?: string | undefined;
  title?: string | undefined;
}

/** The name of a topic: as a heading, or the catalogue's short name where it knows the topic. */
export function topicName(
  { label, id, title }: NamedTopic,
  reader: string,
  language: string | undefined,
  short = false,
): Label {
  const known = catalogue.find((topic) => topic.id === id);
  const words = short && known ? undefined : title;
  const english = short ? known?.label : known?.title;
  return labelOf(reader, {
    label,
    words,
    wordsLanguage: language,
    name: short ? undefined : term(reader, `title.${id}`),
    term: `topic.${id}`,
    english,
  });
}
