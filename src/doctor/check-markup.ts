/** Finds what is wrong with where elements stand and what stands in them: languages, words, headings, tags. */
import { around, isOurs, type Page, type PageElement } from './page.js';
import type { Finding } from './rules.js';

/** A tag of a language, as far as its form tells. */
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i;

function* languageFindings(page: Page): Generator<Finding> {
  const told = new Set<PageElement | undefined>();
  for (const element of page.elements.filter(isOurs)) {
    const declaring = [element, ...around(element)].find(({ attributes }) => attributes.has('lang'));
    const value = declaring?.attributes.get('lang')?.trim() ?? '';
    if (told.has(declaring) || (!declaring && page.isPiece)) continue;
    told.add(declaring);
    // One for the page, at the first element that it concerns.
    if (value === '') yield { code: 'missing-language' };
    else if (!LANGUAGE.test(value)) yield { code: 'bad-language', values: { value }, at: declaring };
  }
}

/** What can be seen without being text. */
const isPicture = ({ name, children }: PageElement): boolean =>
  /^(?:img|svg|picture|video|object|template)$/.test(name) || children.some(isPicture);

const hasWords = ({ text, children }: PageElement): boolean => text.trim() !== '' || children.some(isPicture);

/** Whether the page links the style sheet of elements that a server has drawn: their words are in their shadow roots. */
const isDrawnByServer = ({ elements }: Page, { name }: PageElement): boolean =>
  elements.some(
    (link) =>
      link.name === 'link' && link.attributes.get('href')?.endsWith(`/styles/${name.replace('factsheet-', '')}.css`),
  );

function fallbackFinding(page: Page, element: PageElement): Finding | undefined {
  if (hasWords(element) || isDrawnByServer(page, element)) return undefined;
  const { parent } = element;
  const isLast = parent?.children.at(-1) === element;
  if (parent?.name === 'p' && isLast && element.children.length === 0 && isFollowedByWords(parent)) {
    return { code: 'paragraph-around', at: element };
  }
  return { code: 'fallback-missing', values: { tag: element.name }, at: element };
}

/** Whether a block stands directly behind a paragraph, as one does that has fallen out of it. */
function isFollowedByWords(paragraph: PageElement): boolean {
  const siblings = paragraph.parent?.children ?? [];
  const next = siblings[siblings.indexOf(paragraph) + 1];
  return next !== undefined && /^(?:p|ul|ol|dl|table|div)$/.test(next.name) && next.text.trim() !== '';
}

/** What has come into an element because its tag is not closed. */
function swallowed(element: PageElement): string | undefined {
  const [found] = element.children.flatMap(function look(child): PageElement[] {
    return isOurs(child) || /^(?:main|header|footer|nav|h1|script|body)$/.test(child.name)
      ? [child]
      : child.children.flatMap(look);
  });
  if (!found || (found.name === 'script' && !/^$|module|javascript/.test(found.attributes.get('type') ?? ''))) {
    return element.hasSlash ? 'all that follows' : undefined;
  }
  return `<${found.name}>`;
}

const isInside = (element: PageElement): boolean => [...around(element)].some(isOurs);

function* tagFindings(page: Page): Generator<Finding> {
  for (const element of page.elements) {
    // What an unclosed element has swallowed shows when that is closed.
    if (!isOurs(element) || isInside(element)) continue;
    const what = swallowed(element);
    const finding = what
      ? ({ code: 'not-closed', values: { tag: element.name, what }, at: element } satisfies Finding)
      : fallbackFinding(page, element);
    if (finding) yield finding;
  }
}

const levelOf = ({ name, attributes }: PageElement): number | undefined => {
  if (/^h[1-6]$/.test(name)) return Number(name[1]);
  return attributes.get('role') === 'heading' ? Number(attributes.get('aria-level') ?? 2) || undefined : undefined;
};

function* headingFindings(page: Page): Generator<Finding> {
  let before: number | undefined;
  for (const element of page.elements) {
    // The words inside an element give way to what it draws.
    if (isInside(element)) continue;
    if (!isOurs(element)) {
      before = levelOf(element) ?? before;
      continue;
    }
    const level = page.headingOf(element);
    if (level === undefined) continue;
    if (before !== undefined && level > before + 1) {
      yield { code: 'heading-skips', values: { level, before, wanted: before + 1 }, at: element };
    }
    // A document has headings below its own, and so what follows may be one lower.
    before = element.name === 'factsheet-document' ? level + 1 : level;
  }
}

/** What is wrong with the markup around and inside the elements. */
export function* checkMarkup(page: Page): Generator<Finding> {
  yield* languageFindings(page);
  yield* tagFindings(page);
  yield* headingFindings(page);
}
