/** Contrast as it is on the screen: of all text, and of what is drawn. */
import { read } from '../pictures.js';
import { around, contrast, contrastsBetween } from './colours.js';

/** WCAG 1.4.3 and 1.4.11. */
const LEAST = { text: 4.5, mark: 3 };

/** Device pixels for one of CSS: thin lines have pixels of their own. */
export const SCALE = 2;

/** In the page: every line of text that is drawn in some states, its colour and its place on the page. */
function readTexts(states) {
  const canvas = new window.OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const rgb = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const found = [];
  const visit = (node, state) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const parent = node.assignedSlot ?? node.parentElement;
      if (!node.data.trim() || !parent?.checkVisibility()) return;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { color, fontSize, clipPath } = getComputedStyle(parent);
      // "Loading" takes no room unless the page keeps some.
      if (clipPath !== 'none') return;
      for (const { left, top, right, bottom } of [...range.getClientRects()].slice(0, 4)) {
        if (right - left < 2) continue;
        const box = {
          left: left + window.scrollX,
          top: top + window.scrollY,
          right: right + window.scrollX,
          bottom: bottom + window.scrollY,
        };
        found.push({ state, text: node.data.trim().slice(0, 40), colour: rgb(color), size: parseFloat(fontSize), box });
      }
      return;
    }
    if (/^(style|script|svg)$/.test(node.localName)) return;
    const slotted = node.localName === 'slot' ? node.assignedNodes() : [];
    for (const child of slotted.length > 0 ? slotted : (node.shadowRoot ?? node).childNodes) visit(child, state);
  };
  let bottom = 0;
  for (const group of document.querySelectorAll('.state')) {
    const name = group.getAttribute('aria-label');
    if (!states.includes(name)) continue;
    visit(group, name);
    bottom = Math.max(bottom, group.getBoundingClientRect().bottom + window.scrollY);
  }
  return { texts: found, width: document.documentElement.clientWidth, height: Math.ceil(bottom) };
}

/** A part of the page as pixels. */
export const pictureOf = async (page, clip) =>
  read(
    Buffer.from(
      await page.screenshot({ type: 'png', clip: { ...clip, x: Math.max(0, clip.x), y: Math.max(0, clip.y) } }),
    ),
  );

const scaled = (box) => Object.fromEntries(Object.entries(box).map(([side, at]) => [side, at * SCALE]));

/**
 * Measures all text of some states of a page that is open.
 * @returns {Promise<{state: string, least: number, size: number, faults: string[]}[]>} for each state with text the least
 *   contrast, and the least font size in CSS pixels
 */
export async function measureTexts(page, states) {
  const { texts, width, height } = await page.evaluate(readTexts, states);
  const picture = await pictureOf(page, { x: 0, y: 0, width, height });
  const byState = new Map();
  for (const { state, text, colour, size, box } of texts) {
    const { grounds, painted } = around(picture, scaled(box), colour);
    const computed = Math.min(...grounds.map((ground) => contrast(colour, ground)), 21);
    const reached = Math.min(computed, painted);
    const entry = byState.get(state) ?? { state, least: 21, size: Infinity, faults: [] };
    entry.least = Math.min(entry.least, computed);
    entry.size = Math.min(entry.size, size);
    if (reached < LEAST.text)
      entry.faults.push(`"${text}" has ${computed.toFixed(2)}:1, drawn ${painted.toFixed(2)}:1`);
    byState.set(state, entry);
  }
  return [...byState.values()];
}

/** In the page: the first thing of a selector in a state, also inside a shadow tree; its box on the page. */
function findMark({ state, selector }) {
  const host = document.querySelector(`.state[aria-label="${state}"]`)?.firstElementChild;
  const mark = host?.shadowRoot?.querySelector(selector);
  if (!mark) return undefined;
  const { left, top, width, height } = mark.getBoundingClientRect();
  return { x: left + window.scrollX - 4, y: top + window.scrollY - 4, width: width + 8, height: height + 8 };
}

/** In the page: sets styles on a mark, or takes them back. */
function dress({ state, selector }, styles) {
  const { shadowRoot } = document.querySelector(`.state[aria-label="${state}"]`).firstElementChild;
  Object.assign(shadowRoot.querySelector(selector).style, styles);
}

/**
 * The contrast that a quarter of the pixels reach or pass: all edges are blended with what is beside them, and a line of
 * one pixel is hardly more than edges. 1 where no pixels differ.
 */
export const reachedBy = (contrasts) => contrasts[Math.floor((contrasts.length * 3) / 4)] ?? 1;

/**
 * Measures one mark on a page that is open: with it and without.
 * @param {{state: string, selector: string, without: object}} mark
 * @returns {Promise<{contrast: number, fault?: string}>}
 */
export async function measureMark(page, mark) {
  const place = { state: mark.state, selector: mark.selector };
  const clip = await page.evaluate(findMark, place);
  if (!clip) return { contrast: 1, fault: 'is not there' };
  const shown = await pictureOf(page, clip);
  await page.evaluate(dress, place, mark.without);
  const hidden = await pictureOf(page, clip);
  await page.evaluate(dress, place, Object.fromEntries(Object.keys(mark.without).map((name) => [name, ''])));
  const reached = reachedBy(contrastsBetween(shown, hidden));
  return { contrast: reached, ...(reached < LEAST.mark && { fault: `has ${reached.toFixed(2)}:1` }) };
}
