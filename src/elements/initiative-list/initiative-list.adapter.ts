import type { Adapter, View } from '../../internal/adapter.js';
import { text } from '../../internal/attributes.js';
import type { Topic } from '../../model/factsheet.js';
import { problem } from '../../model/problem.js';
import { findTopic } from '../../model/topics.js';

/** Initiatives, grouped by topic. A topic without a title is a plain list. */
export interface InitiativesView extends View {
  topics: readonly Topic[];
  language: string | undefined;
  isFactsheet: boolean;
}

/** The one topic of a list that has no topics. */
const plain = (initiatives: unknown): object => ({ id: 'initiatives', title: '', initiatives });

const isTopic = (entry: unknown): boolean =>
  typeof entry === 'object' && entry !== null && ('initiatives' in entry || 'title' in entry);

/** Shows the topics, or the one that the attribute `topic` names. */
export const adapter: Adapter<InitiativesView> = {
  members: ['topics'],
  child: 'ul',

  show(element, { topics = [], language, country }) {
    const isFactsheet = country !== undefined;
    const wanted = text((element as { topic?: unknown }).topic)?.trim();
    if (!wanted) return { empty: topics.length === 0, topics, language, isFactsheet };
    const id = findTopic(wanted)?.id ?? wanted.toLowerCase();
    const found = topics.filter((topic) => topic.id === id);
    if (found.length > 0) return { topics: found, language, isFactsheet };
    const known = topics.map((topic) => topic.id).join(', ') || 'none';
    return problem('unknown-part', `topic="${wanted}" is none of the factsheet's: ${known}.`, { pointer: '/topics' });
  },

  wrap: (_element, data) =>
    Array.isArray(data) && !data.some(isTopic)
      ? { path: '/topics/0/initiatives', factsheet: { topics: [plain(data)] } }
      : { path: '/topics', factsheet: { topics: data } },

  readChild(_element, list, { listItems }) {
    const initiatives = listItems(list);
    const topics = [{ id: 'initiatives', title: '', initiatives }];
    return { empty: initiatives.length === 0, topics, language: undefined, isFactsheet: false };
  },
};
