import { expect } from '@esm-bundle/chai';
import '../../src/elements/document/document.js';
import '../../src/elements/highlights/highlights.js';
import '../../src/elements/key-figure/key-figure.js';
import { factsheet } from '../fixtures/factsheet.js';
import { listen, page, settled } from '../helpers/elements.js';

const panelOf = (element: Element): HTMLDetailsElement | undefined =>
  element.shadowRoot?.querySelector<HTMLDetailsElement>('details.doctor') ?? undefined;

const codesOf = (element: Element): string[] =>
  [...(panelOf(element)?.querySelectorAll('li code') ?? [])].map((code) => code.textContent);

const titleOf = (element: Element): string => panelOf(element)?.querySelector('summary')?.textContent ?? '';

/** Waits until the panel of an element is as wanted, or there is none. */
async function until(element: Element, isWanted: () => boolean): Promise<void> {
  const root = element.shadowRoot as ShadowRoot;
  while (!isWanted()) {
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(root, { childList: true, characterData: true, subtree: true });
    });
  }
}

const told = (element: Element) => until(element, () => /finding|nothing/.test(titleOf(element)));
const foundIn = (element: Element, ...codes: string[]) =>
  until(element, () => titleOf(element) !== '' && codesOf(element).join() === codes.join());

/** What the console is told for information, until `restore()`. */
function listenToInfo(): { messages: string[]; restore: () => void } {
  const original = console.info;
  const messages: string[] = [];
  console.info = (...words: unknown[]) => void messages.push(words.map(String).join(' '));
  return { messages, restore: () => (console.info = original) };
}

const HEALTHY =
  '<factsheet-key-figure value="10" label="initiatives" doctor><p>10 initiatives</p></factsheet-key-figure>';

describe('the attribute doctor', () => {
  let info: ReturnType<typeof listenToInfo>;
  beforeEach(() => (info = listenToInfo()));
  afterEach(() => info.restore());

  it('shows an open panel in English below the element, which says that nothing was found', async () => {
    const element = await page(HEALTHY);
    await told(element);
    const panel = panelOf(element) as HTMLDetailsElement;
    expect(panel.open).to.equal(true);
    expect(panel.lang).to.equal('en');
    expect(titleOf(element)).to.equal('Embed doctor, <factsheet-key-figure>: nothing found');
    expect(panel.previousElementSibling?.textContent).to.contain('initiatives');
    expect(panel.getBoundingClientRect().height).to.be.above(30);
    expect(getComputedStyle(panel).borderTopStyle).to.equal('dashed');
    expect(info.messages).to.deep.equal([]);
  });

  it('is not there unless asked for', async () => {
    const element = await page(HEALTHY.replace(' doctor', '') + HEALTHY);
    await told(element.nextElementSibling as Element);
    expect(panelOf(element)).to.equal(undefined);
  });

  it('says code, sentence and remedy, and the console says each once', async () => {
    const element = await page(HEALTHY.replace('label', 'lable'));
    await foundIn(element, 'misspelt-attribute');
    expect(titleOf(element)).to.contain('1 finding');
    expect(panelOf(element)?.querySelector('li')?.textContent).to.equal(
      'misspelt-attribute<factsheet-key-figure> has no attribute lable, so it does nothing.Did you mean label? Correct its name.',
    );
    element.setAttribute('value', '11');
    element.setAttribute('sparkle', '');
    await foundIn(element, 'misspelt-attribute', 'unknown-attribute');
    expect(info.messages).to.have.length(2);
    expect(info.messages[0]).to.match(/^<factsheet-key-figure> misspelt-attribute: .*Did you mean label\?/);
  });

  it('follows what the author corrects, and keeps the panel closed that was closed', async () => {
    const element = await page(HEALTHY.replace('label', 'lable'));
    await foundIn(element, 'misspelt-attribute');
    const panel = panelOf(element) as HTMLDetailsElement;
    panel.open = false;
    element.removeAttribute('lable');
    await foundIn(element);
    expect(panelOf(element)).to.equal(panel);
    expect(panel.open).to.equal(false);
  });

  it('goes with its attribute, and comes back with it', async () => {
    const element = await page(HEALTHY);
    await told(element);
    element.removeAttribute('doctor');
    await until(element, () => panelOf(element) === undefined);
    expect(element.shadowRoot?.textContent).not.to.contain('Embed doctor');
    element.setAttribute('doctor', '');
    await told(element);
    expect(element.shadowRoot?.querySelectorAll('.doctor')).to.have.length(1);
  });

  it('follows the width of the element', async () => {
    const element = await page(HEALTHY);
    await foundIn(element);
    element.style.width = '150px';
    await foundIn(element, 'box-squeezed');
    element.style.width = '';
    await foundIn(element);
  });

  it('tells what hides it, and what is only in a closed disclosure it leaves alone', async () => {
    const element = await page(HEALTHY);
    await foundIn(element);
    element.style.visibility = 'hidden';
    await foundIn(element, 'hidden-by-page');
    expect(panelOf(element)?.textContent).to.contain('its own tag <factsheet-key-figure> has visibility: hidden');
    const closed = document.createElement('details');
    element.replaceWith(closed);
    element.style.visibility = '';
    closed.append(element);
    await foundIn(element);
  });

  it('learns of a fault that was told before it came, without telling the page or the console again', async () => {
    const { messages, restore } = listen('error');
    let events = 0;
    const count = (): unknown => (events += 1);
    document.addEventListener('factsheet-error', count);
    try {
      const element = await page(
        '<factsheet-highlights factsheet=\'{"highlights": 3}\'><p>A</p></factsheet-highlights>',
      );
      await settled(element);
      expect(element.dataset['state']).to.equal('error');
      element.setAttribute('doctor', '');
      await foundIn(element, 'data-bad-schema');
      expect(panelOf(element)?.textContent).to.contain('/highlights');
      expect(events).to.equal(1);
      expect(messages).to.have.length(1);
      expect(element.shadowRoot?.querySelector('factsheet-highlights')).to.equal(null);
    } finally {
      restore();
      document.removeEventListener('factsheet-error', count);
    }
  });

  it('forgets a fault when the data are well again', async () => {
    const { restore } = listen('error');
    try {
      const element = await page(
        '<factsheet-highlights doctor factsheet=\'{"highlights": 3}\'><p>A</p></factsheet-highlights>',
      );
      await foundIn(element, 'data-bad-schema');
      Object.assign(element, { factsheet });
      await foundIn(element);
    } finally {
      restore();
    }
  });

  it('examines a document as one, without the elements inside it', async () => {
    const element = await page('<factsheet-document doctor><p>Belgium</p></factsheet-document>');
    Object.assign(element, { factsheet });
    await settled(element);
    await foundIn(element);
    const inner = [...(element.shadowRoot?.querySelectorAll('*') ?? [])].filter((one) => one.shadowRoot);
    expect(inner.length).to.be.above(2);
    expect(inner.filter((one) => panelOf(one))).to.deep.equal([]);
  });

  it('says what concerns the page at one element only', async () => {
    const first = await page(`${HEALTHY}<factsheet-gauge></factsheet-gauge>${HEALTHY.replace('value', 'valu')}`);
    const second = first.parentElement?.lastElementChild as HTMLElement;
    await foundIn(second, 'misspelt-attribute', 'no-data');
    await foundIn(first, 'misspelt-element');
    expect(info.messages.filter((words) => words.includes('misspelt-element'))).to.have.length(1);
  });

  it('reads a form with fields that are called like its own properties', async () => {
    const element = await page(
      `<form lang="fr"><input name="attributes"><input name="localName"><input name="childNodes">${HEALTHY}</form>`,
    );
    const inside = element.querySelector('factsheet-key-figure') as HTMLElement;
    await foundIn(inside);
    expect(titleOf(inside)).to.contain('nothing found');
  });
});
