import { expect } from '@esm-bundle/chai';
import { discover } from '../src/autoloader.js';
import { version } from '../src/internal/version.js';
import { waitUntil } from './helpers/patience.js';

const add = (markup: string, to: Element | ShadowRoot = document.body): Element => {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  to.append(holder);
  return holder;
};

const defined = (name: string): boolean => customElements.get(`factsheet-${name}`) !== undefined;

/** Files are fetched one by one here, which takes its time on a busy machine. */
const arrives = (condition: () => boolean) => waitUntil(condition, 'it did not arrive');

describe('the autoloader', () => {
  it('fetches nothing for a page that uses nothing', () => {
    expect(defined('highlights')).to.equal(false);
    expect(performance.getEntriesByType('resource').some(({ name }) => name.includes('/elements/highlights'))).to.equal(
      false,
    );
  });

  it('fetches an element when it is added, and no other', async () => {
    add('<p><factsheet-key-figure value="10" label="new"></factsheet-key-figure></p>');
    await arrives(() => defined('key-figure'));
    expect(defined('indicator-gauge')).to.equal(false);
  });

  it('looks into an open shadow root when its host is added', async () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<factsheet-highlights></factsheet-highlights>';
    document.body.append(host);
    await arrives(() => defined('highlights'));
  });

  it('looks into an open shadow root when its host is defined later, and sees what is added there', async () => {
    add('<x-late></x-late>');
    customElements.define(
      'x-late',
      class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' });
        }
      },
    );
    const root = document.querySelector('x-late')?.shadowRoot as ShadowRoot;
    await Promise.resolve();
    add('<factsheet-indicator-grid></factsheet-indicator-grid>', root);
    await arrives(() => defined('indicator-grid'));
  });

  it('is told of a closed shadow root', async () => {
    const root = document.createElement('div').attachShadow({ mode: 'closed' });
    add('<factsheet-topic-chart></factsheet-topic-chart>', root);
    discover(root);
    discover(root);
    await arrives(() => defined('topic-chart'));
  });

  it('leaves the work to the first of a page, also when it is told of a closed shadow root', async () => {
    const first = customElements.get('factsheet-autoloader');
    expect(first).to.have.property('version', version);
    // The same file at another address is a module of its own.
    const address = new URL('../src/autoloader.ts?second', import.meta.url).href;
    const second = (await import(address)) as { discover: typeof discover };
    expect(second.discover).not.to.equal(discover);
    expect(customElements.get('factsheet-autoloader')).to.equal(first);
    const root = document.createElement('div').attachShadow({ mode: 'closed' });
    add('<factsheet-document></factsheet-document>', root);
    second.discover(root);
    await arrives(() => defined('document'));
  });

  it('leaves other people’s elements alone, and names that are no elements', async () => {
    const failed: string[] = [];
    const note = (event: PromiseRejectionEvent) => failed.push(String(event.reason));
    addEventListener('unhandledrejection', note);
    add('<constructor></constructor><other-element></other-element><svg><font-face></font-face></svg>');
    add('<factsheet-unheard-of></factsheet-unheard-of>');
    add('<factsheet-initiative-list></factsheet-initiative-list>');
    await arrives(() => defined('initiative-list'));
    removeEventListener('unhandledrejection', note);
    expect(failed).to.deep.equal([]);
    expect(customElements.get('factsheet-unheard-of')).to.equal(undefined);
  });
});
