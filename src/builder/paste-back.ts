/** What a content system made of a snippet: what was taken out or changed, and which spelling to take instead. */
import { PREFERENCE, type Spelling } from '../advice/advise.js';
import type { Message } from '../i18n/messages.js';
import { readMarkup } from './inert.js';
import * as messages from './messages.js';
import { folded, meaningsIn, type Meaning } from './reading.js';
import { isEmbedded } from './snippet.js';
import { spellingNames } from './widgets.js';

/** Something that is said of the markup. */
export interface Finding {
  readonly message: Message<string>;
  readonly values: Readonly<Record<string, string | number>>;
  /** A placeholder that stands for a message of its own. */
  readonly named?: Readonly<Record<string, Message<string>>>;
}

/** What came of a snippet: `same`, nothing was lost; `shows`, the widget shows all the same. */
export interface Verdict {
  readonly outcome: 'same' | 'shows' | 'damaged' | 'lost';
  readonly findings: readonly Finding[];
  /** The spelling to take instead, where the widget does not show. */
  readonly instead?: Spelling | undefined;
}

/** The snippet that was pasted into the system. */
export interface Wanted {
  readonly markup: string;
  readonly spelling: Spelling;
  /** Whether it shows values typed by hand, which no link can. */
  readonly isOwn: boolean;
}

const finding = (message: Message<string>, values: Finding['values'] = {}, named?: Finding['named']): Finding => ({
  message,
  values,
  ...(named && { named }),
});

/** A spelling that loses less than this one. */
const insteadOf = ({ spelling, isOwn }: Wanted): Spelling | undefined =>
  PREFERENCE.slice(PREFERENCE.indexOf(spelling) + 1).find((next) => !isOwn || !isEmbedded(next));

const GONE: Readonly<Record<Meaning['spelling'], Message<string>>> = {
  tag: messages.tagGone,
  div: messages.divGone,
  link: messages.linkGone,
  frame: messages.frameGone,
};

/** Names of attributes as they stand in the markup. */
const written = (names: readonly string[], { spelling }: Meaning): string =>
  names.map((name) => (spelling === 'div' ? `data-factsheet-${name}` : name)).join(', ');

function attributeFindings(before: Meaning, after: Meaning): Finding[] {
  const names = Object.keys(before.attributes);
  const gone = names.filter((name) => after.attributes[name] === undefined);
  const other = names.filter(
    (name) => !gone.includes(name) && folded(after.attributes[name]) !== folded(before.attributes[name]),
  );
  return [
    ...(gone.length > 0 ? [finding(messages.attributesGone, { names: written(gone, before) })] : []),
    ...(other.length > 0 ? [finding(messages.attributesChanged, { names: written(other, before) })] : []),
  ];
}

/** What became of the words inside. */
function wordFindings(before: Meaning, after: Meaning, page: Document): Finding[] {
  if (after.words === before.words || after.spelling === 'frame') return [];
  if (after.words !== '') return [finding(messages.wordsChanged)];
  const isBeside = folded(page.body.textContent).includes(before.words);
  return [finding(isBeside ? messages.wordsMoved : messages.wordsGone)];
}

/** What does no harm. */
function harmless({ place, spelling }: Meaning, count: number): Finding[] {
  const isInside = spelling !== 'frame' && place.querySelector('p, br');
  return [
    ...(place.closest('p') ? [finding(messages.inParagraph)] : []),
    ...(isInside ? [finding(messages.paragraphInside)] : []),
    ...(count > 1 ? [finding(messages.severalTimes, { count })] : []),
  ];
}

/** What became of the script that stood before a tag. */
function scriptFindings(before: Document, after: Document): Finding[] {
  const wanted = before.querySelector('script[src]');
  if (!wanted) return [];
  const found = [...after.querySelectorAll('script[src]')].find(
    (script) => script.getAttribute('src') === wanted.getAttribute('src'),
  );
  if (!found) return [finding(messages.scriptGone)];
  const isPinned = wanted.hasAttribute('integrity') && !found.hasAttribute('integrity');
  return isPinned ? [finding(messages.integrityGone)] : [];
}

const mayRunScripts = (frame: Element): boolean =>
  !frame.hasAttribute('sandbox') || frame.getAttribute('sandbox')?.split(/\s+/).includes('allow-scripts') === true;

/** The widget is there in some spelling: whether it shows what it shall. */
function compare(wanted: Wanted, before: Meaning, after: Meaning, pages: readonly [Document, Document]): Verdict {
  const count = meaningsIn(pages[1]).length;
  const isSame = after.spelling === before.spelling;
  const lost: Finding[] = [];
  if (after.tag !== before.tag) lost.push(finding(messages.anotherWidget, { tag: after.tag }));
  else lost.push(...attributeFindings(before, after));
  if (after.spelling === 'frame' && !mayRunScripts(after.place)) lost.push(finding(messages.frameClosed));
  lost.push(...scriptFindings(...pages));
  const rest = [...wordFindings(before, after, pages[1]), ...harmless(after, count)];
  if (lost.length > 0) {
    return { outcome: 'damaged', findings: [...lost, ...rest], instead: insteadOf(wanted) };
  }
  const other = { spelling: spellingNames[after.spelling] };
  const became = isSame ? [] : [finding(messages.becameOther, {}, other)];
  const findings = [...became, ...rest];
  return { outcome: findings.length > 0 ? 'shows' : 'same', findings };
}

/** Nothing of ours is there: what there is instead. */
function lostFindings(before: Meaning, page: Document): Finding[] {
  const text = folded(page.body.textContent);
  const code = before.spelling === 'div' ? 'data-factsheet' : `<${before.place.localName} `;
  if (text.includes(code)) return [finding(messages.shownAsText)];
  const link = [...page.querySelectorAll('a[href]')].find((place) => folded(place.textContent) === before.words);
  if (before.spelling === 'link' && link) {
    return [finding(messages.linkChanged, { address: link.getAttribute('href') ?? '' })];
  }
  const gone = finding(GONE[before.spelling], { tag: before.tag });
  const rest = before.words !== '' && text.includes(before.words) ? messages.wordsLeft : messages.nothingLeft;
  return [gone, finding(rest)];
}

/** Compares what a system gave back with what was pasted into it. Neither becomes part of the page. */
export function checkPaste(pasted: string, wanted: Wanted): Verdict {
  const [before, after] = [readMarkup(wanted.markup), readMarkup(pasted)];
  const [meant] = meaningsIn(before);
  if (!meant) throw new Error('The snippet has no widget.');
  const found = meaningsIn(after);
  const best = found.find(({ tag }) => tag === meant.tag) ?? found[0];
  if (best) return compare(wanted, meant, best, [before, after]);
  const findings = lostFindings(meant, after);
  const isText = findings[0]?.message === messages.shownAsText;
  return { outcome: 'lost', findings, instead: isText ? undefined : insteadOf(wanted) };
}
