/** Pages with the Belgium factsheet as static HTML, and what is looked at in them. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { at } from '../../../scripts/lib/project.js';

/** The published example, with a link of each kind: the example itself has none. */
export function belgium() {
  const factsheet = JSON.parse(readFileSync(at('examples', 'belgium-2024.json'), 'utf8'));
  factsheet.highlights[0].text.push({ text: ' More about it.', href: 'https://example.org/altai' });
  factsheet.topics[2].initiatives[0].text.push({ text: ' The wallet.', href: 'https://example.org/wallet' });
  factsheet.indicators[2].source = { title: 'eGovernment Benchmark', url: 'https://example.org/benchmark' };
  factsheet.sources = [{ title: 'The published factsheet', url: 'https://example.org/factsheet' }];
  return factsheet;
}

/** Every address of a factsheet. */
export const linksOf = (value) =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, member]) => (['href', 'url'].includes(key) ? [member] : linksOf(member)))
    : [];

/** What must be read: the key figure, the value of each indicator and the number of each topic. */
export const FIGURES = ['10', '100%', '82.3%', '92.6%', 'Yes', '2', '0', '1', '4'];

let render;

/** The factsheet as static HTML, as the command line writes it. */
export async function staticHtml(factsheet, options = {}) {
  render ??= await import(pathToFileURL(at('dist', 'ssr', 'render.js')));
  const all = { factsheet, stylesheetBase: '/dist/', ...options };
  return (await render.renderElement('factsheet-document', all)).html;
}

const NAMES = ['document', 'highlights', 'indicator-grid', 'initiative-list', 'key-figure', 'topic-chart'];

/** What docs/static.md tells webmasters to put into the head. */
const links = (base) => NAMES.map((name) => `<link rel="stylesheet" href="${base}styles/${name}.css">`).join('');

/** A page whose only content is the widget, with a mark behind it. */
export const page = (html, { head = '', policy, base = '/dist/' } = {}) => [
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Static</title>
<link rel="stylesheet" href="/plain.css">${links(base)}${head}</head><body>${html}<p id="after">After it</p></body></html>`,
  { headers: policy ? { 'content-security-policy': policy } : {} },
];

/** All the tags and classes that the sheets name, outside any shadow root. */
export function namesake() {
  const css = NAMES.map((name) => readFileSync(at('dist', 'styles', `${name}.css`), 'utf8')).join('');
  const classes = [...new Set([...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name))];
  const tags = [
    'h1',
    'h2',
    'p',
    'ul',
    'li',
    'a',
    'figure',
    'figcaption',
    'dl',
    'dt',
    'dd',
    'section',
    'button',
    'label',
  ];
  const table = '<table><caption>Caption</caption><tr><th>Head</th><td>Cell</td></tr></table>';
  const of = (tag) => `<${tag} lang="fr" href="#x">${tag}</${tag}>`;
  return `${table}<input value="input">${tags.map(of).join('')}${classes
    .map(
      (name) =>
        `<div class="${name}">${name}<svg class="${name}" width="9" height="9"><path d="M0 0h9v9"/></svg></div>`,
    )
    .join('')}`;
}

export const PLAIN_CSS = 'body { margin: 8px; font: 16px sans-serif; background: white }';

/** What a reader finds; runs in the page. A link without a box cannot be followed. */
export function find() {
  const links = [];
  let words = '';
  const walk = (node) => {
    if (node.nodeType === 3) {
      const range = document.createRange();
      range.selectNodeContents(node);
      if (range.getClientRects().length > 0) words += `${node.data} `;
      return;
    }
    if (node.nodeType !== 1 && node.nodeType !== 11) return;
    if (node.localName === 'a' && node.getClientRects().length > 0) links.push(node.href);
    for (const child of (node.shadowRoot ?? node).childNodes) walk(child);
  };
  walk(document.body);
  return { links, words: words.replace(/\s+/g, ' ') };
}

/**
 * Watches the page from its start: at each frame, where the mark stands and what the widget says; each event; each
 * shift that the browser itself counts once our script has been added, or with `data-whole` from the first one on.
 * Goes into pages as a script of their own.
 */
export const RECORDER = `
const whole = document.currentScript.hasAttribute('data-whole');
const seen = { tops: [], words: [], roots: 0, events: [], errors: [], shifts: [], began: whole ? 0 : undefined };
const wordsIn = (node) => node.nodeType === 3 ? node.data
  : /^(style|link)$/.test(node.localName) ? '' : [...(node.shadowRoot ?? node).childNodes].map(wordsIn).join('');
const add = (list, entry) => { if (list.at(-1) !== entry) list.push(entry); };
const look = () => {
  const widget = document.querySelector('factsheet-document');
  const after = document.querySelector('#after');
  if (after && (whole || document.readyState !== 'loading')) {
    if (seen.began !== undefined) add(seen.tops, Math.round(after.getBoundingClientRect().top));
    add(seen.words, wordsIn(widget).replace(/\\s+/g, ' ').trim());
    seen.roots = Math.max(seen.roots, widget.shadowRoot?.querySelectorAll('.root').length ?? 0);
  }
  requestAnimationFrame(look);
};
requestAnimationFrame(look);
addEventListener('factsheet-ready', ({ target }) => seen.events.push(target.localName));
addEventListener('error', ({ message }) => seen.errors.push(message));
addEventListener('securitypolicyviolation', ({ violatedDirective }) => seen.errors.push(violatedDirective));
if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
  const nameOf = ({ node, previousRect, currentRect }) =>
    node?.nodeName + '.' + node?.className + ' from ' + previousRect.top + ' to ' + currentRect.top;
  const isLater = ({ startTime }) => startTime > (seen.began ?? Infinity);
  const told = ({ value, sources }) => value + ': ' + sources.map(nameOf);
  new PerformanceObserver((list) => seen.shifts.push(...list.getEntries().filter(isLater).map(told)))
    .observe({ type: 'layout-shift', buffered: true });
}
window.seen = seen;
`;

/** Waits until what is there has been painted; runs in the page. */
export const painted = () =>
  new Promise((resolve) => {
    window.requestAnimationFrame(() => window.requestAnimationFrame(() => resolve(true)));
  });

/** Two frames later, what was seen; runs in the page. */
export const settle = () =>
  new Promise((resolve) => {
    window.requestAnimationFrame(() => window.requestAnimationFrame(() => resolve(window.seen)));
  });

/** Adds a script and waits until the widget has drawn its data; runs in the page. */
export const start = (src, type) =>
  new Promise((resolve, reject) => {
    window.seen.began = performance.now();
    const timer = setTimeout(() => reject(new Error('no factsheet-ready in 10 s')), 10_000);
    window.addEventListener('factsheet-ready', () => resolve(clearTimeout(timer)), { once: true });
    const script = document.createElement('script');
    script.src = src;
    if (type) script.type = type;
    document.head.append(script);
  });
