import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/indicator-gauge/indicator-gauge.js';
import type { FactsheetIndicatorGauge } from '../../src/elements/indicator-gauge/indicator-gauge.element.js';

const shown = (element: Element): string => element.shadowRoot?.querySelector('.number')?.textContent ?? '';

describe('factsheet-indicator-gauge', () => {
  it('says the value as it was given', async () => {
    const gauge = await fixture<FactsheetIndicatorGauge>(
      html`<factsheet-indicator-gauge label="Services" value="82.3" unit="%"></factsheet-indicator-gauge>`,
    );
    expect(shown(gauge)).to.equal('82.3%');
    expect(gauge.dataset['state']).to.equal('ready');
  });
});
