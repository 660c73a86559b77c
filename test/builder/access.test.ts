import { expect } from '@esm-bundle/chai';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { openBuilder, type Bench } from '../helpers/builder.js';
import { needs } from '../helpers/needs.js';
import { emulate } from '../helpers/pixels.js';

interface Node {
  target: unknown;
}

interface Found {
  violations: readonly { id: string; nodes: readonly Node[] }[];
  incomplete: readonly { id: string; nodes: readonly Node[] }[];
}

/** Within a widget's shadow tree; an element of the page has a plain selector. */
const isInWidget = ({ target }: Node): boolean => Array.isArray((target as unknown[])[0]);

/** What axe says of a builder, by its own copy in that page. */
async function axeOf({ page, view }: Bench): Promise<string[]> {
  const { axe } = view as unknown as { axe: { run: (root: Element) => Promise<Found> } };
  const { violations, incomplete } = await axe.run(page.documentElement);
  // What is left open inside the widgets, in Firefox, is looked at in the tests of theirs.
  const open = incomplete.map(({ id, nodes }) => ({ id, nodes: nodes.filter((node) => !isInWidget(node)) }));
  return [...violations, ...open.filter(({ nodes }) => nodes.length > 0)].map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`,
  );
}

/** What can be reached by the Tab key, in the order of the page. */
const stopsOf = ({ page }: Bench): HTMLElement[] =>
  [...page.querySelectorAll<HTMLElement>('input, select, textarea, button, [tabindex="0"]')].filter(
    (stop) => stop.getClientRects().length > 0 && !(stop as HTMLInputElement).disabled,
  );

describe('the builder for everybody', () => {
  it('axe finds nothing, and leaves nothing open, in every state', async () => {
    const bench = await openBuilder('?lang=en#spelling=tag&part=citizens');
    await bench.snippet('82.3%');
    expect(await axeOf(bench)).to.deep.equal([]);
    bench.set('widget', 'document');
    await bench.until(() => bench.page.querySelector('.stage factsheet-document[data-state=ready]'));
    bench.get('colours-dark').click();
    bench.tick('right-to-left');
    expect(await axeOf(bench), 'whole factsheet, dark, right to left').to.deep.equal([]);
    const shown = (): Element | null => bench.page.querySelector('.stage factsheet-document[data-state=ready]');
    const former = shown();
    bench.set('spelling', 'frame');
    // It is made anew, and what changes while axe looks cannot be judged.
    await bench.until(() => shown() && shown() !== former && bench.text().includes('Download CSV'));
    bench.tick('plain');
    bench.give(new File([''], 'x.csv'));
    bench.press('Check');
    expect(await axeOf(bench), 'with troubles').to.deep.equal([]);
    const french = await openBuilder('?insert&lang=fr#widget=key-figure&spelling=div');
    await french.snippet('10');
    expect(french.page.documentElement.lang).to.equal('fr');
    expect(await axeOf(french), 'in an editor, in French').to.deep.equal([]);
  });

  needs('emulated-media').it('axe finds nothing in the dark', async () => {
    await emulate({ features: [{ name: 'prefers-color-scheme', value: 'dark' }] });
    try {
      const bench = await openBuilder('?lang=en#spelling=tag&part=citizens');
      await bench.snippet('82.3%');
      bench.press('Check');
      expect(await axeOf(bench)).to.deep.equal([]);
    } finally {
      await emulate({});
    }
  });

  it('every control has a label of its own words, and every group a legend', async () => {
    const { page } = await openBuilder('?lang=en#spelling=tag&part=citizens');
    for (const control of page.querySelectorAll<HTMLInputElement>('input, select, textarea')) {
      expect(
        [...(control.labels ?? [])].map(({ textContent }) => textContent.trim()),
        control.id,
      ).to.have.length(1);
    }
    for (const group of page.querySelectorAll('fieldset'))
      expect(group.firstElementChild?.localName).to.equal('legend');
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('is used by keys alone: choose, read, copy', async () => {
    const bench = await openBuilder('?lang=en#spelling=tag&part=citizens');
    await bench.snippet('82.3%');
    await executeServerCommand('page-front');
    const stops = stopsOf(bench);
    stops[0]?.focus();
    const passed = new Set<Element | null>();
    for (let count = 0; count < stops.length + 10 && bench.page.activeElement?.textContent !== 'Check'; count += 1) {
      passed.add(bench.page.activeElement);
      await sendKeys({ press: 'Tab' });
    }
    expect(bench.page.activeElement?.textContent).to.equal('Check');
    // Of radios, one each.
    const unreached = stops.filter((stop) => !passed.has(stop) && stop.textContent !== 'Check');
    expect(unreached.map((stop) => (stop as HTMLInputElement).type)).to.satisfy((types: string[]) =>
      types.every((type) => type === 'radio'),
    );
    bench.get('widget').focus();
    await sendKeys({ press: 'ArrowDown' });
    await bench.until(() => bench.page.querySelector('.stage factsheet-indicator-grid[data-state=ready]'));
    expect(bench.page.activeElement?.id).to.equal('widget');
    bench.get('preview-full').focus();
    await sendKeys({ press: 'ArrowUp' });
    expect(bench.get('preview-600').checked).to.equal(true);
  });

  it('fits into 320 pixels, in any state', async () => {
    const bench = await openBuilder(
      '?lang=fr#spelling=frame&widget=document&preview=600&base=https://example.eu/factsheets/of/all/countries/',
    );
    bench.frame.width = '320';
    await bench.snippet('iframe');
    bench.set('pasted', '<p></p>');
    bench.press('Vérifier');
    const { scrollWidth, clientWidth } = bench.page.documentElement;
    expect(clientWidth).to.be.at.most(320);
    expect(scrollWidth).to.equal(clientWidth);
    for (const control of stopsOf(bench)) {
      if (!/radio|checkbox/.test((control as HTMLInputElement).type)) {
        expect(control.getBoundingClientRect().height, control.id).to.be.at.least(24);
      }
    }
  });
});
