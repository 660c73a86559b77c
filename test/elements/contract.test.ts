/** What every element must do, for every element of the registry. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { registry } from '../../src/elements/registry.js';
import { define } from '../../src/internal/define.js';
import { FactsheetElement } from '../../src/internal/base-element.js';
import { copy, factsheet } from '../fixtures/factsheet.js';
import { listen, page, settled, show, words } from '../helpers/elements.js';
import { needs } from '../helpers/needs.js';
import { waitUntil } from '../helpers/patience.js';

type Base = FactsheetElement<object>;

/** What one element needs to show one thing of the factsheet. */
const PART: Record<string, string> = {
  'factsheet-indicator-gauge': 'indicator="citizens"',
};

const markup = (tag: string, attributes = '', children = ''): string =>
  `<${tag} ${PART[tag] ?? ''} ${attributes}>${children}</${tag}>`;

async function withFactsheet(tag: string, attributes = ''): Promise<Base> {
  const element = (await page(markup(tag, attributes))) as Base;
  element.factsheet = factsheet;
  return (await settled(element)) as Base;
}

describe('the registry', () => {
  it('names the seven elements of the contract', () => {
    expect(Object.keys(registry)).to.include.members(
      [
        'document',
        'highlights',
        'indicator-gauge',
        'indicator-grid',
        'initiative-list',
        'key-figure',
        'topic-chart',
      ].map((name) => `factsheet-${name}`),
    );
  });
});

for (const [tag, load] of Object.entries(registry)) {
  describe(`<${tag}>`, () => {
    before(load);

    it('is registered once, by a class that knows its version', () => {
      expect(customElements.get(tag))
        .to.have.property('version')
        .that.matches(/^\d+\.\d+\.\d+/);
    });

    it('survives being defined again', () => {
      const warnings = listen('warn');
      const first = customElements.get(tag);
      define(tag, class extends HTMLElement {});
      warnings.restore();
      expect(customElements.get(tag)).to.equal(first);
      expect(warnings.messages, 'the same version').to.deep.equal([]);
    });

    it('says that there are no data when it is given none', async () => {
      const element = await show(`<${tag}></${tag}>`);
      expect(element.dataset['state']).to.equal('empty');
      expect(words(element)).to.equal('No data available');
    });

    it('shows its children when it is given no data', async () => {
      const element = await show(`<${tag}>Read the <a href="#x">table</a>.</${tag}>`);
      expect(words(element)).to.equal('Read the table.');
    });

    it('shows a factsheet, then says so once', async () => {
      const element = (await page(markup(tag))) as Base;
      let events = 0;
      element.addEventListener('factsheet-ready', () => (events += 1));
      const ready = new Promise<Event>((resolve) =>
        document.addEventListener('factsheet-ready', resolve, { once: true }),
      );
      element.factsheet = factsheet;
      const event = await ready;
      expect(event.target).to.equal(element);
      expect(event.composed && event.bubbles).to.equal(true);
      expect(element.dataset['state']).to.equal('ready');
      expect(words(element)).not.to.match(/No data|undefined|NaN|\[object/);
      expect(words(element)).to.match(/82\.3%|10|Public services|A tool|A wallet/);
      element.requestUpdate();
      element.theme = 'dark';
      await element.updateComplete;
      expect(events).to.equal(1);
    });

    it('is clean to axe, light and dark', async () => {
      for (const theme of ['light', 'dark']) {
        const element = await withFactsheet(tag, `theme="${theme}"`);
        await expect(element).to.be.accessible();
      }
    });

    it('has no tab stop on anything static', async () => {
      const element = await withFactsheet(tag, tag === 'factsheet-topic-chart' ? 'table="hidden"' : '');
      const root = element.shadowRoot as ShadowRoot;
      expect(root.querySelectorAll('[tabindex], button, input, select').length).to.equal(0);
    });

    it('announces nothing and plays no role of a meter', async () => {
      const element = await withFactsheet(tag);
      expect(
        element.shadowRoot?.querySelectorAll('[role=meter], [role=status], [aria-live], [role=alert]').length,
      ).to.equal(0);
    });

    it('hides every drawing from assistive technology', async () => {
      const element = await withFactsheet(tag);
      const drawings = [...(element.shadowRoot?.querySelectorAll('svg:not(svg svg)') ?? [])];
      expect(drawings.every((drawing) => drawing.getAttribute('aria-hidden') === 'true')).to.equal(true);
    });

    it('is hidden by the attribute, and by the page', async () => {
      const element = await withFactsheet(tag);
      expect(element.getBoundingClientRect().height).to.be.greaterThan(10);
      element.hidden = true;
      expect(element.getBoundingClientRect().height).to.equal(0);
    });

    it('has a width in a flex row, a float and a table cell', async () => {
      const holder = await page(`<section>
        <div style="display:flex">${markup(tag)}</div>
        <div style="float:left">${markup(tag)}</div>
        <table><tr><td>${markup(tag)}</td></tr></table>
      </section>`);
      for (const element of holder.querySelectorAll<Base>(tag)) {
        element.factsheet = factsheet;
        await settled(element);
        expect(element.getBoundingClientRect().width, element.parentElement?.localName).to.be.greaterThan(60);
      }
    });

    it('stays inside 280 px, in both directions', async () => {
      for (const direction of ['ltr', 'rtl']) {
        const holder = await page(`<div dir="${direction}" style="width:280px">${markup(tag)}</div>`);
        const element = holder.firstElementChild as Base;
        element.factsheet = factsheet;
        await settled(element);
        expect(element.scrollWidth, direction).to.be.at.most(280);
      }
    });

    it('keeps the style of the page outside', async () => {
      const holder = await page(`<div>
        <style>.hostile, .hostile * { color: rgb(255, 0, 0) !important; font: 40px serif !important; text-transform: uppercase !important; }</style>
        <div class="hostile">${markup(tag)}</div>
      </div>`);
      const element = holder.querySelector<Base>(tag) as Base;
      element.factsheet = factsheet;
      await settled(element);
      const style = getComputedStyle(element.shadowRoot?.querySelector('.root') as Element);
      expect([style.color, style.fontSize, style.textTransform]).to.deep.equal(['rgb(28, 37, 48)', '16px', 'none']);
    });

    it('changes nothing in the DOM for a write that changes nothing', async () => {
      const element = await withFactsheet(tag, 'theme="light"');
      const mutations: MutationRecord[] = [];
      const observer = new MutationObserver((records) => mutations.push(...records));
      observer.observe(element.shadowRoot as ShadowRoot, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      observer.observe(element, { attributes: true });
      element.theme = 'light';
      element.factsheet = factsheet;
      element.requestUpdate();
      await element.updateComplete;
      mutations.push(...observer.takeRecords());
      observer.disconnect();
      expect(mutations).to.have.length(0);
    });

    it('follows the language of the page, live', async () => {
      const element = await withFactsheet(tag);
      const english = words(element);
      const holder = element.parentElement as HTMLElement;
      holder.lang = 'fr';
      if (tag !== 'factsheet-key-figure') await waitUntil(() => words(element) !== english);
      if (english.includes('82.3%')) expect(words(element)).to.include('82,3 %');
      holder.lang = 'en';
      await waitUntil(() => words(element) === english);
    });

    it('marks words that are not in the reader’s language', async () => {
      const data = copy();
      const holder = await page(`<div lang="eo">${markup(tag)}</div>`);
      const element = holder.firstElementChild as Base;
      element.factsheet = data;
      await settled(element);
      expect(element.shadowRoot?.querySelectorAll('[lang=en]').length).to.be.greaterThan(0);
    });

    it('leaves its children visible on error, says so in one sentence, and throws nothing', async () => {
      const errors = listen('error');
      try {
        const element = await show(markup(tag, 'src="/faults/not-found"', '<p>82.3% in words</p>'));
        expect(element.dataset['state']).to.equal('error');
        expect(words(element)).to.equal('82.3% in words The data could not be loaded.');
        expect(errors.messages).to.have.length(1);
        expect(errors.messages[0]).to.include('not-found');
      } finally {
        errors.restore();
      }
    });

    needs('accessibility-tree').it('tells the accessibility tree every number it shows', async () => {
      const element = await withFactsheet(tag);
      const nodes = await executeServerCommand<{ role: string; name: string }[], undefined>('page-accessibility');
      const told = nodes
        .filter(({ role }) => role === 'StaticText')
        .map(({ name }) => name)
        .join(' ');
      for (const number of words(element).match(/\d[\d.,]*%?/g) ?? []) expect(told).to.include(number);
    });
  });
}
