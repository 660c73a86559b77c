/** The factsheets that can be chosen: those of the list beside the page, and documents that are opened. */
import { decode } from '../data/decode.js';
import { MAX_BYTES } from '../data/fetch-text.js';
import { loadFactsheet, readContent, type Loaded } from '../data/load-factsheet.js';
import type { Message } from '../i18n/messages.js';
import type { ProblemCode } from '../model/problem.js';
import * as messages from './messages.js';
import type { Release, Sheet } from './snippet.js';

/** A line of the list of data files. */
export interface Entry {
  /** Country and edition. */
  readonly title: string;
  /** Address of the factsheet, relative to the list. */
  readonly address: string;
  /** Its name in addresses of embed pages, such as `be-2024`. */
  readonly id?: string | undefined;
  /** The base address of its embed pages, if it has some. */
  readonly embed?: string | undefined;
}

/** Why a document could not be opened: a sentence in which `{name}` is its file. */
export class Refusal extends Error {
  readonly sentence: Message<string>;

  constructor(sentence: Message<string>) {
    super(Object.values(sentence)[0]);
    this.sentence = sentence;
  }
}

/** Parts of which a factsheet has at least one: title and country alone are none. */
const SHOWN = ['indicators', 'topics', 'keyFigures', 'highlights', 'topicFigure'] as const;

const SENTENCES: Partial<Record<ProblemCode, Message<string>>> = {
  'bad-json': messages.notJson,
  'bad-schema': messages.notFactsheet,
  'not-a-factsheet': messages.notFactsheet,
  'too-large': messages.tooLarge,
};

/** What the first bytes of a file say: PDF, or an archive, as office documents are. */
const isOffice = ([first, second, third]: Uint8Array): boolean =>
  (first === 0x25 && second === 0x50 && third === 0x44) || (first === 0x50 && second === 0x4b);

/** Whether the first lines are cells: as many separators in each. */
function isTable(text: string): boolean {
  const [first = '', ...rest] = text
    .slice(0, 4_000)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 3);
  return [',', ';', '\t'].some((separator) => {
    const count = (line: string): number => line.split(separator).length - 1;
    return count(first) > 0 && rest.length > 0 && rest.every((line) => count(line) >= count(first));
  });
}

/**
 * Reads a document that the editor opens; nothing is sent anywhere.
 * @throws {Refusal} with one sentence why it is no factsheet
 */
export async function openFile(file: File): Promise<Loaded> {
  if (file.size > MAX_BYTES) throw new Refusal(messages.tooLarge);
  if (/\.(csv|tsv)$/i.test(file.name) || file.type === 'text/csv') throw new Refusal(messages.isTable);
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
  if (!bytes) throw new Refusal(messages.notReadable);
  if (isOffice(bytes)) throw new Refusal(messages.isOffice);
  const text = decode(bytes, null);
  if (text.trim() === '') throw new Refusal(messages.isEmpty);
  const loaded = await readContent(text).catch((reason: unknown) => {
    const { code } = reason as { code?: ProblemCode };
    const sentence = (code && SENTENCES[code]) ?? messages.notReadable;
    throw new Refusal(sentence === messages.notFactsheet && isTable(text) ? messages.isTable : sentence);
  });
  if (!SHOWN.some((part) => loaded.parts[part] !== undefined)) throw new Refusal(messages.notFactsheet);
  return loaded;
}

const isEntry = (entry: unknown): entry is Entry => {
  const { title, address, id, embed } = (entry ?? {}) as Record<string, unknown>;
  const isOptional = (value: unknown): boolean => value === undefined || typeof value === 'string';
  return typeof title === 'string' && typeof address === 'string' && isOptional(id) && isOptional(embed);
};

/** The list of data files; `undefined` where there is none. Lines that are no entries are left out. */
export async function fetchList(address: URL): Promise<readonly Entry[] | undefined> {
  try {
    const list: unknown = await (await fetch(address)).json();
    return Array.isArray(list) ? list.filter(isEntry) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The addresses in a list, by their whole form and by the names that they have in addresses of embed pages.
 * @param base address of the list
 */
export const addressesOf = (list: readonly Entry[], base: URL): ReadonlyMap<string, string> =>
  new Map(
    list.flatMap(({ address, id }) => [
      [new URL(address, base).href, address] as const,
      ...(id ? [[id, address] as const] : []),
    ]),
  );

/**
 * Loads a factsheet of the list.
 * @param base address of the list
 * @throws {Problem} what kept it from arriving
 */
export async function fetchSheet(entry: Entry, base: URL): Promise<Sheet> {
  const { href } = new URL(entry.address, base);
  const { parts } = await loadFactsheet(href, base.href, new AbortController().signal);
  return { title: entry.title, parts, address: href, embed: entry.embed };
}

/** The hashes of the scripts; `undefined` where they are not told. */
export async function fetchRelease(address: URL): Promise<Release | undefined> {
  try {
    return (await (await fetch(address)).json()) as Release;
  } catch {
    return undefined;
  }
}
