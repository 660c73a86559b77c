/** Looks at what a content system publishes with a reader's eyes: in a browser, with the scripts of the site. */
import { until } from '../../../scripts/lib/engines/until.js';
import { EMBED_WORDS } from './site.js';
import { scriptsOf } from './widgets.js';

/**
 * In a page: what the widgets in it show, once nothing more will come.
 * @returns {{isSettled: boolean, shown: {tag: string, state: string, words: string}[], text: string}}
 */
function look() {
  const wordsIn = (node) => {
    if (node.localName === 'style' || node.localName === 'script') return '';
    if (node.nodeType === Node.TEXT_NODE) return ` ${node.data}`;
    return [...(node.shadowRoot ?? node).childNodes].map(wordsIn).join('');
  };
  const tidy = (words) => words.replace(/\s+/g, ' ').trim();
  const mark = document.querySelector('#mark');
  const all = [...document.querySelectorAll('*')];
  const ours = all.filter(({ localName }) => localName.startsWith('factsheet-'));
  const isOurs = (element) => element?.localName.startsWith('factsheet-') ?? false;
  const isDone = (element) => {
    if (isOurs(element)) {
      // Where the site's script is, each will be defined; else only where it came with its own, which has run by now.
      const mayStay = !mark && !customElements.get(element.localName);
      // While a language is on its way, the words stand there in another, which the wrapper names.
      const isInOther = element.shadowRoot?.querySelector('[part~=base]')?.hasAttribute('lang');
      return mayStay || (!/^(loading)?$/.test(element.dataset.state ?? '') && !isInOther);
    }
    if (!mark) return true;
    if (element.dataset?.factsheet) return isOurs(element.firstElementChild);
    // Only whole addresses are read.
    const isLink = element.localName === 'a' && /\/embed\/be-2024\/[a-z/-]+(\?lang=fr)?$/.test(element.href);
    return !isLink || all.filter(isOurs).some((one) => one.contains(element));
  };
  return {
    isSettled: document.readyState === 'complete' && all.every(isDone),
    shown: ours
      .filter((element) => element.dataset.state && !mark?.contains(element))
      .map((element) => ({ tag: element.localName, state: element.dataset.state, words: tidy(wordsIn(element)) })),
    text: tidy((document.querySelector('#content') ?? document.body)?.innerText ?? ''),
  };
}

const MARK = '<div id="mark" data-factsheet="key-figure" data-factsheet-value="1" data-factsheet-label="x">x</div>';

const script = ({ src }) => `<script type="module" src="${src}"></script>`;

/** The page on which a system publishes it; one that brings its own script has none of the site's. */
const pageOf = (content, { spelling }, origin) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Published</title><body><div id="content">${content}</div>${
    spelling === 'html' ? '' : MARK + script(scriptsOf(origin).page)
  }`;

/** Looks until nothing more will come; what never ends is seen as it stands then. */
async function settled(frame) {
  let seen;
  const isSettled = async () => (seen = await frame.evaluate(look)).isSettled;
  await until({ evaluate: isSettled }, look, [], 'unsettled').catch((reason) => {
    if (!seen) throw reason;
  });
  return seen;
}

/** What the page itself shows, and the frame in it. */
async function read(page) {
  const seen = await settled(page.mainFrame());
  const holder = await page.$('#content iframe[src]');
  const frame = await holder?.contentFrame();
  if (!frame) return seen;
  await until(frame, () => location.protocol.startsWith('http'), [], 'the frame has no page');
  const inside = await settled(frame);
  return { ...seen, shown: inside.shown, text: seen.text || inside.text };
}

const isMarkup = ({ text }) => /<(factsheet-|div|iframe|a |script)/.test(text);

const WHY = [
  [({ text, content }) => text === '' && !content.includes('<iframe'), 'nothing is left'],
  [isMarkup, 'the markup is shown as text'],
  [({ content }) => /(?:href|src)="(?!http)[^"]*embed\//.test(content), 'the address is made relative'],
  [({ content, tag }) => content.includes(`<${tag}`), 'the script is dropped'],
];

/** Words as they were before a system set quotes and dashes by its own taste. */
const plain = (words) =>
  words
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/–/g, '--');

/** Looks at what systems publish. */
export class Reader {
  #page;
  #site;
  /** What has been looked at: many systems publish the same. */
  #known = new Map();

  /** @param {import('puppeteer-core').Page} page @param {object} site of ./site.js */
  constructor(page, site) {
    this.#page = page;
    this.#site = site;
  }

  async #seen({ html, address }) {
    const key = address ?? html;
    if (!this.#known.has(key)) {
      // Not beside the editors' own pages, so that addresses they made relative lead nowhere.
      const path = `/published/here/${this.#known.size}.html`;
      await this.#page.goto(address ?? this.#site.page(html, { path }));
      this.#known.set(key, await read(this.#page));
    }
    return this.#known.get(key);
  }

  /** What readers must see: the element as a script makes it, which no system can have changed. */
  async #wanted(snippet) {
    const { tag, attributes, words } = snippet;
    const made = JSON.stringify({ tag, attributes, words }).replaceAll('<', '\\u003c');
    const content = `<script type="module">const { tag, attributes, words } = ${made};
const element = document.createElement(tag);
for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
element.textContent = words;
document.querySelector('#content').replaceChildren(element);</script>`;
    const { shown } = await this.#seen({ html: pageOf(content, { spelling: 'tag' }, this.#site.origin) });
    if (shown[0]?.state !== 'ready') throw new Error(`<${tag}> itself is not ready: ${JSON.stringify(shown)}`);
    return shown[0];
  }

  /**
   * What came of a snippet.
   * @param {string} content what the system publishes
   * @param {object} snippet one of ./widgets.js
   * @param {string} [address] of the page, where the system makes it whole; by default a plain one holds the content
   * @returns {Promise<{outcome: 'same' | 'words' | 'lost', detail: string}>}
   */
  async outcome(content, snippet, address) {
    const wanted = await this.#wanted(snippet);
    const seen = await this.#seen({ address, html: pageOf(content, snippet, this.#site.origin) });
    const found = seen.shown.find(({ tag }) => tag === wanted.tag);
    const isShown = found?.state === 'ready' && !isMarkup(seen);
    if (isShown && found.words === wanted.words) return { outcome: 'same', detail: '' };
    if (isShown) return { outcome: 'lost', detail: 'shown with other data' };
    const why = WHY.find(([fits]) => fits({ ...seen, content, tag: snippet.tag }))?.[1];
    if (seen.text === EMBED_WORDS) return { outcome: 'words', detail: 'no scripts run in the frame' };
    if (plain(seen.text) === plain(snippet.words)) return { outcome: 'words', detail: why ?? '' };
    return { outcome: 'lost', detail: why ?? 'the words are changed' };
  }
}
