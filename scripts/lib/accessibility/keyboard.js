/** A walk through a page by real presses of keys: order, visible focus, focus that stays, and what is announced. */
import { contrastsBetween } from './colours.js';
import { pictureOf, reachedBy } from './contrast.js';

/** WCAG 1.4.11. */
const LEAST = 3;
/** Pixels around a control in which its focus shows. */
const MARGIN = 8;

/** In the page: from now on, every change of every status is noted. */
function listen() {
  globalThis.announced = [];
  const observe = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches('[role=status], [role=alert], [aria-live]')) {
        const note = () => globalThis.announced.push(element.textContent.trim());
        new window.MutationObserver(note).observe(element, { childList: true, characterData: true, subtree: true });
        if (element.textContent.trim()) globalThis.announced.push(element.textContent.trim());
      }
      if (element.shadowRoot) observe(element.shadowRoot);
    }
  };
  observe(document);
}

/** In the page: what has the focus, in all shadow trees. */
function readFocus() {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!active || active === document.body) return undefined;
  const { left, top, width, height } = active.getBoundingClientRect();
  const open = active.closest('details')?.open;
  return {
    id: active.id,
    isShown: active.checkVisibility() && width > 0,
    box: { x: left + window.scrollX, y: top + window.scrollY, width, height },
    size: Math.min(width, height),
    pressed: active.getAttribute('aria-pressed'),
    opens: open,
    isIn: Boolean(active.closest('.state') ?? active.getRootNode().host),
  };
}

const focusIn = async (tab) => {
  const focus = await tab.page.evaluate(readFocus);
  if (!focus?.isIn) return undefined;
  // Role and name as assistive technology has them.
  const { nodes } = await tab.protocol.send('Accessibility.getFullAXTree');
  const focused = nodes.findLast(({ properties = [] }) =>
    properties.some(({ name, value }) => name === 'focused' && value.value),
  );
  return { ...focus, label: `${focused?.role?.value} ${focused?.name?.value ?? ''}`.trim() };
};

const grown = ({ x, y, width, height }) => ({
  x: Math.max(0, x - MARGIN),
  y: Math.max(0, y - MARGIN),
  width: width + 2 * MARGIN,
  height: height + 2 * MARGIN,
});

/** In the page: takes the focus off without moving anything. */
function blur() {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  active.blur();
}

/** In the page: waits until elements have drawn what a key has changed. */
const drawn = () =>
  new Promise((resolve) => window.requestAnimationFrame(() => window.requestAnimationFrame(() => resolve(undefined))));

/** Goes on by Tab from the start of the page, as far as a control, or as far as there are any. */
async function tabTo(tab, wanted, from = 0) {
  const stops = [];
  await tab.page.evaluate(() => {
    const start = document.querySelector('.about');
    start.tabIndex = -1;
    start.focus();
  });
  for (let index = 0; index < 40; index += 1) {
    await tab.page.keyboard.press('Tab');
    const focus = await focusIn(tab);
    if (!focus) break;
    stops.push(focus);
    if (wanted && stops.length > from && focus.label.startsWith(wanted)) break;
  }
  return stops;
}

/** The control that has the focus, with and without it. */
async function measureFocus(tab, { box, label }) {
  const clip = grown(box);
  const focused = await pictureOf(tab.page, clip);
  await tab.page.evaluate(blur);
  const plain = await pictureOf(tab.page, clip);
  const reached = reachedBy(contrastsBetween(focused, plain));
  return { label, reached, ...(reached < LEAST && { fault: `the focus on ${label} has ${reached.toFixed(2)}:1` }) };
}

async function act(tab, { on, keys, says = [], opens, pressed }) {
  const before = (await tabTo(tab, on)).at(-1);
  if (!before?.label.startsWith(on)) return `Tab does not come to ${on}`;
  await tab.page.evaluate(() => (globalThis.announced = []));
  for (const key of keys) {
    await tab.page.keyboard.press(key);
    await tab.page.evaluate(drawn);
  }
  const after = await focusIn(tab);
  const announced = await tab.page.evaluate(() => globalThis.announced);
  if (!after?.isShown) return `after ${keys.join()} on ${on} the focus is lost`;
  if (!after.label.startsWith(on)) return `after ${keys.join()} on ${on} the focus is on ${after.label}`;
  if (announced.join('|') !== says.join('|'))
    return `after ${keys.join()} on ${on} "${announced.join('", "')}" is announced`;
  if (opens !== undefined && after.opens !== opens) return `${on} is ${after.opens ? 'open' : 'closed'}`;
  if (pressed !== undefined && after.pressed !== String(pressed)) return `${on} has aria-pressed=${after.pressed}`;
  return undefined;
}

/**
 * Walks through a page that is open.
 * @param {{page: import('puppeteer-core').Page, protocol: import('puppeteer-core').CDPSession}} tab
 * @param {{stops: string[], actions: object[]}} walk of test/accessibility/walks.js
 * @returns {Promise<{what: string, result: string, fault?: string}[]>}
 */
export async function walkThrough(tab, { stops, actions }) {
  await tab.page.bringToFront();
  await tab.page.evaluate(listen);
  const first = await tab.page.evaluate(() => globalThis.announced);
  const found = await tabTo(tab);
  const labels = found.map(({ label }) => label);
  const small = found.filter(({ size, label }) => size < 24 && !label.startsWith('link'));
  const results = [
    {
      what: 'nothing is announced at first',
      result: String(first.length),
      fault: first.length > 0 ? first.join() : undefined,
    },
    {
      what: 'Tab comes to each control, in the order of reading',
      result: String(labels.length),
      fault: labels.join('|') === stops.join('|') ? undefined : `it comes to ${labels.join(', ')}`,
    },
    {
      what: 'controls are at least 24 px high and wide',
      result: small.length === 0 ? 'yes' : 'no',
      fault: small.length > 0 ? small.map(({ label, size }) => `${label}: ${size}`).join() : undefined,
    },
  ];
  const contrasts = [];
  for (let index = 0; index < found.length; index += 1) {
    const [stop] = (await tabTo(tab, found[index].label, index)).slice(-1);
    contrasts.push(await measureFocus(tab, stop));
  }
  if (contrasts.length > 0) {
    const faults = contrasts.map(({ fault }) => fault).filter(Boolean);
    results.push({
      what: 'the focus is seen on each',
      result: 'yes',
      contrast: Math.min(...contrasts.map(({ reached }) => reached)),
      fault: faults.join('; ') || undefined,
    });
  }
  for (const action of actions) {
    const fault = await act(tab, action);
    const moved = action.opens === undefined ? [] : [action.opens ? 'opens' : 'closes'];
    const result = [...(action.says ?? moved)].join(' · ');
    results.push({ what: `${action.keys.join(' ')} on “${action.on}”`, result, fault });
  }
  return results;
}
