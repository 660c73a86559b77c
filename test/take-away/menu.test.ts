import { expect } from '@esm-bundle/chai';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../../src/elements/document/document.js';
import '../../src/elements/indicator-gauge/indicator-gauge.js';
import { copy } from '../fixtures/factsheet.js';
import { listen, page, settled, show } from '../helpers/elements.js';
import { needs } from '../helpers/needs.js';
import { emulate } from '../helpers/pixels.js';
import { catchCopies, catchFiles, changed, choose, entriesOf, inside, menuOf, statusOf } from '../helpers/take-away.js';

const GAUGE = '<factsheet-indicator-gauge menu label="Services" value="82.3"></factsheet-indicator-gauge>';

interface Gauge extends HTMLElement {
  menu: unknown;
  label: string;
  factsheet: unknown;
  updateComplete: Promise<boolean>;
}

const gauge = async (markup = GAUGE): Promise<Gauge> => {
  const element = (await show(markup)) as Gauge;
  await menuOf(element);
  return element;
};

const summaryOf = (element: Element): HTMLElement => inside(element, '[part=take-away] summary') as HTMLElement;

const focused = (element: Element): string => element.shadowRoot?.activeElement?.textContent ?? '';

describe('the menu', () => {
  let copies: ReturnType<typeof catchCopies>;
  let files: ReturnType<typeof catchFiles>;
  beforeEach(() => {
    copies = catchCopies();
    files = catchFiles();
  });
  afterEach(() => {
    copies.restore();
    files.restore();
  });

  it('is not there unless it is asked for', async () => {
    const element = (await show(GAUGE.replace(' menu', ''))) as Gauge;
    expect(inside(element, '[part=take-away]')).to.equal(null);
    element.setAttribute('menu', '');
    await menuOf(element);
    expect(entriesOf(element)).to.have.length(7);
  });

  it('begins closed, silent, with the visible words first in its name', async () => {
    const element = await gauge();
    const menu = await menuOf(element);
    expect(menu.open).to.equal(false);
    expect(statusOf(element)).to.equal('');
    expect(summaryOf(element).textContent).to.equal('Download or share: Services');
  });

  it('opens, acts and closes by keys alone, and gives the focus back', async () => {
    await executeServerCommand('page-front');
    const element = await gauge();
    summaryOf(element).focus();
    await sendKeys({ press: 'Enter' });
    expect((await menuOf(element)).open).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal('Download data (CSV)');
    await sendKeys({ press: 'Enter' });
    await changed(element.shadowRoot as ShadowRoot, () => statusOf(element));
    expect(files.files.map(({ name }) => name)).to.deep.equal(['factsheet-indicator-gauge-services.csv']);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await changed(element.shadowRoot as ShadowRoot, () => statusOf(element).includes('json'));
    await sendKeys({ press: 'Escape' });
    expect((await menuOf(element)).open).to.equal(false);
    expect(focused(element)).to.match(/^Download or share/);
  });

  it('keeps Escape to itself only while it is open', async () => {
    const element = await gauge();
    const seen: boolean[] = [];
    document.addEventListener('keydown', () => seen.push(true), { once: true });
    const escape = (): KeyboardEvent =>
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true });
    (await menuOf(element)).open = true;
    const first = escape();
    summaryOf(element).dispatchEvent(first);
    expect([first.defaultPrevented, seen.length]).to.deep.equal([true, 0]);
    const second = escape();
    summaryOf(element).dispatchEvent(second);
    expect([second.defaultPrevented, seen.length]).to.deep.equal([false, 1]);
  });

  it('says once what was done, and says it again when it is done again', async () => {
    const element = await gauge();
    const status = inside(element, '.take-away [role=status]') as HTMLElement;
    expect(await choose(element, 'Copy citation')).to.equal('Copied.');
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(statusOf(element)));
    observer.observe(status, { childList: true });
    expect(await choose(element, 'Copy link')).to.equal('Copied.');
    await Promise.resolve();
    observer.disconnect();
    expect(said.filter(Boolean)).to.deep.equal(['Copied.']);
    expect(copies.copies).to.have.length(2);
  });

  it('forgets what it said when it is closed', async () => {
    const element = await gauge();
    await choose(element, 'Copy link');
    (await menuOf(element)).open = false;
    await changed(element.shadowRoot as ShadowRoot, () => statusOf(element) === '');
    expect(statusOf(element)).to.equal('');
  });

  it('stays open, with the focus where it is, when other data come', async () => {
    await executeServerCommand('page-front');
    const element = await gauge();
    const menu = await menuOf(element);
    menu.open = true;
    menu.querySelector('button')?.focus();
    element.label = 'Other services';
    await changed(element.shadowRoot as ShadowRoot, () => summaryOf(element).textContent.includes('Other'));
    expect(menu.open).to.equal(true);
    expect(focused(element)).to.equal('Download data (CSV)');
    expect(element.shadowRoot?.querySelectorAll('[part=take-away]')).to.have.length(1);
  });

  it('speaks another language as soon as the page does', async () => {
    const element = await gauge();
    element.lang = 'fr';
    await changed(element.shadowRoot as ShadowRoot, () => entriesOf(element)[4] === 'Copier la r\u00e9f\u00e9rence');
    expect(summaryOf(element).textContent).to.match(/\s: Services$/);
    expect(await choose(element, 'Copier la r\u00e9f\u00e9rence')).to.equal('Copi\u00e9.');
    expect(copies.copies[0]).to.match(/82,3.*consult\u00e9 le \d{4}-\d\d-\d\d/);
  });

  for (const nothing of [false, null, undefined]) {
    it(`goes when the property becomes ${String(nothing)}, and leaves nothing behind`, async () => {
      const element = await gauge();
      element.menu = nothing;
      await changed(element.shadowRoot as ShadowRoot, () => !inside(element, '.take-away'));
      expect(inside(element, '.take-away')).to.equal(null);
      element.menu = true;
      expect((await menuOf(element)).open).to.equal(false);
    });
  }

  it('is not there while there is nothing to take away, and comes back as it was', async () => {
    const element = (await page(
      '<factsheet-indicator-gauge menu indicator="citizens"></factsheet-indicator-gauge>',
    )) as Gauge;
    element.factsheet = copy();
    await settled(element);
    (await menuOf(element)).open = true;
    const { messages, restore } = listen('error');
    element.factsheet = '{';
    await changed(element.shadowRoot as ShadowRoot, () => !inside(element, '.take-away'));
    restore();
    expect(messages).to.have.length(1);
    element.factsheet = copy();
    expect((await menuOf(element)).open).to.equal(true);
  });

  it('shows the words to be selected where the page does not allow copying', async () => {
    copies.restore();
    copies = catchCopies(window, false);
    const element = await gauge();
    expect(await choose(element, 'Copy link')).to.match(/does not allow copying/);
    const field = inside(element, 'textarea') as HTMLTextAreaElement | null;
    expect(field?.readOnly).to.equal(true);
    expect(field?.ariaLabel).to.equal(statusOf(element));
    expect(field?.value).to.equal(location.href.replace(/#.*/, ''));
    expect([field?.selectionStart, field?.selectionEnd]).to.deep.equal([0, field?.value.length]);
    await choose(element, 'Download data (CSV)');
    expect(inside(element, 'textarea')).to.equal(null);
  });

  it('shows them too where there is no clipboard at all, as on pages without https', async () => {
    copies.restore();
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    const element = await gauge();
    expect(await choose(element, 'Copy link')).to.match(/does not allow copying/);
    expect(inside(element, 'textarea')).to.not.equal(null);
  });

  it('has targets of 44 pixels, and loses nothing at 320 pixels', async () => {
    const element = await gauge();
    (element.parentElement as HTMLElement).style.inlineSize = '320px';
    const menu = await menuOf(element);
    menu.open = true;
    for (const target of menu.querySelectorAll('button, summary')) {
      const { height, right } = target.getBoundingClientRect();
      expect(height, target.textContent).to.be.at.least(44);
      expect(right).to.be.at.most(element.getBoundingClientRect().right + 0.5);
    }
  });

  needs('emulated-media').it('is not printed', async () => {
    const element = await gauge();
    await emulate({ media: 'print' });
    expect((await menuOf(element)).checkVisibility()).to.equal(false);
    await emulate();
    expect((await menuOf(element)).checkVisibility()).to.equal(true);
  });

  it('stands at the end of a document, and in the elements inside that can be taken away', async () => {
    const element = (await page('<factsheet-document menu></factsheet-document>')) as Gauge;
    element.factsheet = copy();
    await settled(element);
    expect((await menuOf(element)).querySelector('summary')?.textContent).to.equal('Download or share: Belgium');
    const root = inside(element, '.root');
    expect(root?.lastElementChild?.className).to.equal('take-away');
    const inner = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.inner') ?? [])].filter(
      ({ localName }) => localName !== 'factsheet-key-figure',
    );
    const menus = await Promise.all(inner.map(menuOf));
    expect(menus.map((menu) => menu.querySelector('summary')?.textContent)).to.deep.equal([
      'Download or share: Number of initiatives per topic',
      'Download or share: Towards 2030',
      'Download or share: Key projects',
      'Download or share: Initiatives by topic',
    ]);
  });
});
