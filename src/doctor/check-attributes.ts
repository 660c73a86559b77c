/** Finds what is wrong with the attributes of the elements, and with the data in them. */
import { isOnDisk, isOurs, resolve, type Page, type PageElement } from './page.js';
import { nearest } from './nearest.js';
import type { Finding } from './rules.js';
import { wantedOf } from './values.js';

/** Attributes that every element may have. */
const GLOBAL =
  /^(?:accesskey|autocapitalize|autocorrect|autofocus|class|contenteditable|dir|draggable|enterkeyhint|exportparts|hidden|id|inert|inputmode|is|item(?:id|prop|ref|scope|type)|lang|nonce|part|popover|role|slot|spellcheck|style|tabindex|title|translate|writingsuggestions)$/;

/** Attributes of others: data, accessibility, event handlers, and what libraries read or leave behind. */
const FOREIGN = /^(?:data|aria|hx|x|v|ng|wire|up|defer)-|^on[a-z]|[^a-z0-9-]/;

/** So many letters may be wrong in a name of this length before it looks like another name. */
const slipsIn = (name: string): number => (name.length < 5 ? 1 : name.length < 9 ? 2 : 3);

function nameFinding(element: PageElement, attribute: string, known: readonly string[]): Finding | undefined {
  if (known.includes(attribute) || GLOBAL.test(attribute) || FOREIGN.test(attribute)) return undefined;
  const tag = element.name;
  // "headinglevel", "heading_level" and "headingLevel" are written as if hyphens did not count.
  const squeezed = known.find((name) => name.replace(/-/g, '') === attribute.replace(/-/g, ''));
  const found = squeezed ? { word: squeezed, distance: 0 } : nearest(attribute, known);
  if (!found || found.distance > slipsIn(attribute)) {
    return { code: 'unknown-attribute', values: { tag, attribute }, at: element };
  }
  return { code: 'misspelt-attribute', values: { tag, attribute, suggestion: found.word }, at: element };
}

/** Attributes that carry data, the ones that are read first before the others. */
const SOURCES = ['factsheet', 'src', 'value', 'counts', 'items'];

const isGiven = (element: PageElement, attribute: string): boolean => Boolean(element.attributes.get(attribute));

const given = (element: PageElement, known: readonly string[]): string[] =>
  SOURCES.filter((attribute) => known.includes(attribute) && isGiven(element, attribute));

/** The child that carries data as JSON. */
const jsonChild = ({ children }: PageElement): PageElement | undefined =>
  children.find(
    ({ name, attributes }) => name === 'script' && /^application\/json$/i.test(attributes.get('type') ?? ''),
  );

const hasPlainChild = ({ children }: PageElement): boolean =>
  children.some((child) => child.name === 'table' || child.name === 'ul' || hasPlainChild(child));

/** Why a text is not JSON; `undefined` where it is. */
function jsonFault(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (reason) {
    return `${(reason as Error).message.replace(/\.$/, '')}.`;
  }
}

/** Text that is meant to be JSON: the first source that the element reads, if it is one. */
function jsonOf(element: PageElement, source: string | undefined): string | undefined {
  if (source === undefined) return jsonChild(element)?.text;
  const value = element.attributes.get(source);
  if (source === 'factsheet' || source === 'items') return value;
  return source === 'counts' && value?.trimStart().startsWith('[') ? value : undefined;
}

function* addressFindings(page: Page, element: PageElement): Generator<Finding> {
  const address = element.attributes.get('src')?.trim();
  if (!address) return;
  const url = resolve(address, page);
  const values = { address };
  if (isOnDisk(address)) yield { code: 'file-address', values, at: element };
  else if (
    !url ||
    url.username ||
    url.password ||
    (/^[a-z][a-z+.-]*:/i.test(address) && !/^https?:$/.test(url.protocol))
  )
    yield { code: 'blocked-address', values, at: element };
}

function* sourceFindings(page: Page, element: PageElement, known: readonly string[]): Generator<Finding> {
  const [first, ...others] = given(element, known);
  for (const attribute of others) {
    yield { code: 'source-ignored', values: { attribute, first: first ?? '' }, at: element };
  }
  const json = jsonOf(element, first);
  const detail = json === undefined ? undefined : jsonFault(json);
  if (detail !== undefined) yield { code: 'data-bad-json', values: { detail }, at: element };
  const isEmpty = first === undefined && json === undefined && !hasPlainChild(element);
  if (isEmpty && page.hasOtherData(element) === false) {
    const attributes = SOURCES.filter((name) => name !== 'factsheet' && known.includes(name)).join(' or ');
    yield { code: 'no-data', values: { attributes }, at: element };
  }
}

/** What is wrong with attributes and data. */
export function* checkAttributes(page: Page): Generator<Finding> {
  for (const element of page.elements.filter(isOurs)) {
    yield* addressFindings(page, element);
    const known = page.attributesOf(element.name);
    if (!known) continue;
    for (const [attribute, value] of element.attributes) {
      const finding = nameFinding(element, attribute, known);
      if (finding) yield finding;
      const wanted = known.includes(attribute) ? wantedOf(attribute, value) : undefined;
      if (wanted) yield { code: 'bad-attribute-value', values: { attribute, value, wanted }, at: element };
    }
    yield* sourceFindings(page, element, known);
  }
}
