import { text } from '../../internal/attributes.js';
import { warnOnce } from '../../internal/warn-once.js';

/** The sections of a document, in the order of the published one. */
export const SECTIONS = ['head', 'key-figures', 'chart', 'indicators', 'highlights', 'topics', 'sources'] as const;

export type Section = (typeof SECTIONS)[number];

/** Names that page authors may also use. */
const OTHER_NAMES = new Map<string, Section>([
  ['topic-chart', 'chart'],
  ['initiatives', 'topics'],
]);

/** The sections that an attribute names, in its order; all of them where it names none that is known. */
export function readSections(element: Element, value: unknown): readonly Section[] {
  const names: readonly string[] =
    text(value)
      ?.toLowerCase()
      .match(/[^\s,]+/g) ?? [];
  const sections = names.flatMap((name) => {
    const section = OTHER_NAMES.get(name) ?? SECTIONS.find((known) => known === name);
    if (!section) warnOnce(element, `sections: "${name}" is not one of ${SECTIONS.join(', ')}.`);
    return section ?? [];
  });
  return sections.length > 0 ? [...new Set(sections)] : SECTIONS;
}
