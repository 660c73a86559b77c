/** What frameworks do to properties: null for nothing, equal values in new objects, attributes without a value. */
import { expect } from '@esm-bundle/chai';
import '../../src/standalone.js';
import type { FactsheetHighlights } from '../../src/elements/highlights/highlights.element.js';
import type { FactsheetIndicatorGauge } from '../../src/elements/indicator-gauge/indicator-gauge.element.js';
import type { FactsheetInitiativeList } from '../../src/elements/initiative-list/initiative-list.element.js';
import { listen, page, settled, show, words } from '../helpers/elements.js';

/** What Vue 3.5 does to a property that a template binds to null: it looks at what is there. */
function writeNull(element: HTMLElement, name: string): void {
  const present: unknown = Reflect.get(element, name);
  const nothing = { string: '', number: 0, boolean: false }[typeof present as string];
  Reflect.set(element, name, nothing ?? null);
}

describe('a property', () => {
  for (const value of [82.3, true, '82.3', 'yes']) {
    it(`that was ${JSON.stringify(value)} is no data after Vue has written null`, async () => {
      const element = (await show(
        '<factsheet-indicator-gauge></factsheet-indicator-gauge>',
      )) as FactsheetIndicatorGauge;
      element.value = value;
      await element.updateComplete;
      expect(words(element)).to.match(/82.3|Yes/);
      const warnings = listen('warn');
      writeNull(element, 'value');
      await element.updateComplete;
      warnings.restore();
      expect(words(element)).to.equal('No data available');
    });
  }

  it('of a number is the same as its text, and nothing is drawn again', async () => {
    const element = (await show(
      '<factsheet-indicator-gauge value="82.3"></factsheet-indicator-gauge>',
    )) as FactsheetIndicatorGauge;
    element.value = 82.3;
    expect(element.isUpdatePending).to.equal(false);
  });

  it('keeps a number that is too small to be written plainly', async () => {
    const element = (await show(
      '<factsheet-indicator-gauge value="0" decimals="8"></factsheet-indicator-gauge>',
    )) as FactsheetIndicatorGauge;
    element.value = 5e-8;
    await element.updateComplete;
    expect(words(element)).to.equal('0.00000005');
  });

  it('that is a boolean is false from the start, so that Vue takes an attribute without a value for true', async () => {
    const element = (await page('<factsheet-initiative-list></factsheet-initiative-list>')) as FactsheetInitiativeList;
    expect(element.filter).to.equal(false);
    element.setAttribute('filter', '');
    expect(element.filter).to.equal(true);
  });
});

describe('an equal list in a new object', () => {
  const bad = () => [{ text: 5 }];

  it('is told once when it is bad, though the page writes it anew each time it is told', async () => {
    const element = (await page('<factsheet-highlights></factsheet-highlights>')) as FactsheetHighlights;
    let events = 0;
    const told = new Promise<void>((resolve) =>
      element.addEventListener('factsheet-error', (event) => {
        event.preventDefault();
        events += 1;
        if (events < 5) element.items = bad();
        resolve();
      }),
    );
    element.items = bad();
    await told;
    await element.updateComplete;
    await element.updateComplete;
    expect(events).to.equal(1);
  });

  it('is another when the page has changed the first one in between', async () => {
    const element = (await page('<factsheet-highlights></factsheet-highlights>')) as FactsheetHighlights;
    const items = [{ text: [{ text: 'One.' }] }];
    element.items = items;
    await settled(element);
    items.push({ text: [{ text: 'Two.' }] });
    element.items = [...items];
    await element.updateComplete;
    expect(words(element)).to.equal('One. Two.');
  });

  it('may go round in circles, and is told as bad', async () => {
    const element = (await page('<factsheet-highlights></factsheet-highlights>')) as FactsheetHighlights;
    const circle: object[] = [];
    circle.push(circle);
    const told = new Promise<Event>((resolve) => element.addEventListener('factsheet-error', resolve, { once: true }));
    element.addEventListener('factsheet-error', (event) => event.preventDefault());
    element.items = circle;
    expect((await told).type).to.equal('factsheet-error');
  });
});
