import { countryNames } from '../model/countries.js';
import type { Content } from './content.js';

/** Longer names are refused by some systems, once a folder is added. */
const MOST_CHARACTERS = 80;

/** What an element shows, in one word. */
const NAMES: Readonly<Record<Content['kind'], string>> = {
  document: 'factsheet',
  highlights: 'highlights',
  'indicator-gauge': 'indicator',
  'indicator-grid': 'indicators',
  'initiative-list': 'initiatives',
  'key-figure': 'key-figure',
  'topic-chart': 'topics',
};

/** Letters from a to z, digits and hyphens: what every system takes. Accents are dropped. */
const safe = (words: string): string =>
  words
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z\d]+/g, '-');

/** What the file is about: the one indicator or topic, or the kind of thing. */
function subjectOf({ kind, factsheet: { indicators = [], topics = [] } }: Content): string {
  if (kind === 'indicator-gauge') return indicators[0]?.id ?? NAMES[kind];
  const [only, ...more] = topics;
  return kind === 'initiative-list' && only && more.length === 0 ? `${NAMES[kind]}-${only.id}` : NAMES[kind];
}

/** A name such as `belgium-2024-citizens.csv`; without country and edition it begins with the kind of element. */
export function fileName(content: Content, extension: string): string {
  const { country, edition } = content.factsheet;
  const place = country && (countryNames[country.code] ?? country.code);
  const origin = [place, edition].filter((part) => part !== undefined);
  const parts = [...(origin.length > 0 ? origin : ['factsheet', content.kind]), subjectOf(content)];
  const name = [...new Set(parts.map((part) => safe(String(part)).replace(/^-|-$/g, '')).filter(Boolean))].join('-');
  return `${name.slice(0, MOST_CHARACTERS).replace(/-$/, '')}.${extension}`;
}
