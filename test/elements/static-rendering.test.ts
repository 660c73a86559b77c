/** What a server draws: the same as a browser, for every element of the registry; and how the script takes it over. */
import { expect } from '@esm-bundle/chai';
import { executeServerCommand } from '@web/test-runner-commands';
import { registry } from '../../src/elements/registry.js';
import { loadLocale } from '../../src/i18n/translate.js';
import type { FactsheetElement } from '../../src/internal/base-element.js';
import type { RenderedElement, RenderOptions } from '../../src/ssr/render.js';
import { copy, factsheet } from '../fixtures/factsheet.js';
import { listen, settled, words } from '../helpers/elements.js';

type Base = FactsheetElement<object>;

/** What one element needs to show one thing of the factsheet. */
const PART: Record<string, Record<string, string>> = { 'factsheet-indicator-gauge': { indicator: 'citizens' } };

const render = (tag: string, options: RenderOptions): Promise<RenderedElement> =>
  executeServerCommand('render-element', { tag, options });

let holder: HTMLElement | undefined;

afterEach(() => holder?.remove());

/** Puts static HTML into the page as its parser does, shadow roots included: elements are taken over at once. */
function put(html: string, lang = 'en'): HTMLElement {
  holder = document.createElement('div');
  holder.lang = lang;
  // A document of its own first, in which nothing is defined: as a page before its script.
  const parsed = Document.parseHTMLUnsafe(html);
  holder.append(...parsed.body.childNodes);
  document.body.append(holder);
  return holder.firstElementChild as HTMLElement;
}

/** The static element as it stands in a page without scripts. */
const parsed = (html: string): Element => Document.parseHTMLUnsafe(html).body.firstElementChild as Element;

/** A shadow tree in words: tags, attributes in order of their names, texts; without comments and style sheets. */
function shapeOf(root: Node): unknown[] {
  const shape: unknown[] = [];
  for (const node of root.childNodes) {
    if (node instanceof Text) {
      // Comments between two texts make no difference to a reader.
      const before = shape.at(-1);
      const text = `${typeof before === 'string' ? String(shape.pop()) : ''}${node.data}`;
      shape.push(text.replace(/\s+/g, ' '));
    } else if (node instanceof Element && !node.matches('link, style')) {
      const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value.trim()}`).sort();
      const shadow = node.shadowRoot ? [{ shadow: shapeOf(node.shadowRoot) }] : [];
      shape.push({ tag: node.localName, attributes, inside: [...shadow, ...shapeOf(node)] });
    }
  }
  return shape.flatMap((part) => (typeof part === 'string' ? part.trim() || [] : [part]));
}

/** The same element as this browser draws it. */
async function drawn(tag: string, data: object | undefined, attributes: Record<string, string>, lang: string) {
  holder = document.createElement('div');
  holder.lang = lang;
  const element = document.createElement(tag) as Base;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (data) element.factsheet = data;
  holder.append(element);
  document.body.append(holder);
  await settled(element);
  return element;
}

const without = (...members: (keyof typeof factsheet)[]): object =>
  Object.fromEntries(Object.entries(factsheet).filter(([name]) => !members.includes(name as keyof typeof factsheet)));

const bare = () => ({
  ...without('indicators', 'highlights', 'keyFigures'),
  topics: [],
  indicators: [],
  highlights: [],
});

/** A factsheet whose every text is `words`. */
const saying = (text: string): object =>
  JSON.parse(
    JSON.stringify(factsheet, (key, value: unknown) =>
      ['text', 'title', 'label', 'subtitle', 'name', 'caption'].includes(key) && typeof value === 'string'
        ? text
        : value,
    ),
  ) as object;

const HOSTILE = `</template></script><!-- --><img src=x onerror="alert(1)">'"&amp; &lt; ]]> \u2028 defer-hydration`;

const STATES: { name: string; data?: () => object; attributes?: Record<string, string>; lang?: string }[] = [
  { name: 'a factsheet', data: copy },
  { name: 'a factsheet in French', data: copy, lang: 'fr' },
  { name: 'a factsheet in a language without words', data: copy, lang: 'tr' },
  { name: 'a theme and a heading level', data: copy, attributes: { theme: 'dark', 'heading-level': '4' } },
  { name: 'hostile texts', data: () => saying(HOSTILE) },
];

for (const [tag, load] of Object.entries(registry)) {
  describe(`<${tag}> drawn by a server`, () => {
    before(() => Promise.all([load(), loadLocale('fr')]));

    for (const { name, data, attributes = {}, lang = 'en' } of STATES) {
      it(`is the same as in a browser: ${name}`, async () => {
        const all = { ...PART[tag], ...attributes };
        const { html, problems } = await render(tag, { factsheet: data?.(), attributes: all, language: lang });
        expect(problems).to.deep.equal([]);
        const element = await drawn(tag, data?.(), all, lang);
        const expected = shapeOf(element.shadowRoot as ShadowRoot);
        expect(shapeOf(parsed(html).shadowRoot as ShadowRoot)).to.deep.equal(expected);
        expect(JSON.stringify(expected).length).to.be.greaterThan(100);
      });
    }

    it('links the style sheet in every shadow root', async () => {
      const { html } = await render(tag, { factsheet, attributes: PART[tag] ?? {}, stylesheetBase: '/files' });
      const roots = html.split('<template ').slice(1);
      expect(roots.length).to.be.greaterThan(0);
      for (const root of roots)
        expect(root).to.match(/^[^>]*><link rel="stylesheet" href="\/files\/styles\/[a-z-]+\.css">/);
    });

    it('carries what the script needs to draw the same, and draws it at once', async () => {
      const { html } = await render(tag, { factsheet, attributes: PART[tag] ?? {} });
      const expected = shapeOf(parsed(html).shadowRoot as ShadowRoot);
      const events: string[] = [];
      const take = (event: Event) => events.push((event.target as Element).localName);
      document.addEventListener('factsheet-ready', take);
      const element = put(html) as Base;
      while (element.shadowRoot?.querySelector('link')) await Promise.resolve();
      for (let left = 3; left > 0; left -= 1) await element.updateComplete;
      document.removeEventListener('factsheet-ready', take);
      expect(shapeOf(element.shadowRoot as ShadowRoot)).to.deep.equal(expected);
      expect(element.shadowRoot?.querySelectorAll('.root').length).to.equal(1);
      expect(events, 'events').to.deep.equal([tag]);
    });

    it('keeps what was drawn while data are on their way, and when they do not come', async () => {
      const errors = listen('error');
      const { html } = await render(tag, { factsheet, attributes: PART[tag] ?? {}, src: '/faults/not-found' });
      const before = words(parsed(html));
      const element = put(html) as Base;
      expect(before).to.match(/82\.3%|10|Public services|A tool|A wallet/);
      await element.updateComplete;
      expect(element.dataset['state']).to.equal('loading');
      expect(words(element)).to.equal(before);
      while (element.dataset['state'] !== 'error') await new Promise((resolve) => setTimeout(resolve));
      errors.restore();
      expect(words(element)).to.equal(`${before} The data could not be loaded.`);
      expect(errors.messages).to.have.length(1);
    });
  });
}

describe('what a server has drawn', () => {
  before(() => Promise.all(Object.values(registry).map((get) => get())));

  it('goes when other data come', async () => {
    const { html } = await render('factsheet-key-figure', { factsheet, src: '/faults/silent' });
    const element = put(html) as Base;
    await element.updateComplete;
    element.factsheet = { keyFigures: [{ value: 7, label: 'seals' }] };
    while (!words(element).includes('seals')) await element.updateComplete;
    expect(words(element)).to.equal('7 seals');
  });

  it('stays where an element is given no data of its own', async () => {
    const { html } = await render('factsheet-key-figure', { factsheet });
    const element = put(html.replace(/ factsheet='[^']*'/, '')) as Base;
    await settled(element);
    await element.updateComplete;
    expect(words(element)).to.equal('10 new initiatives adopted');
  });

  it('says that there are no data where the factsheet has none', async () => {
    for (const tag of ['factsheet-highlights', 'factsheet-indicator-grid', 'factsheet-initiative-list']) {
      const { html } = await render(tag, { factsheet: bare() });
      const element = await drawn(tag, bare(), {}, 'en');
      expect(shapeOf(parsed(html).shadowRoot as ShadowRoot), tag).to.deep.equal(
        shapeOf(element.shadowRoot as ShadowRoot),
      );
      holder?.remove();
    }
  });

  it('is drawn from attributes too', async () => {
    const attributes = { value: '82.3', unit: '%', label: 'Services', average: '79', shape: 'bar' };
    const { html } = await render('factsheet-indicator-gauge', { attributes });
    const element = await drawn('factsheet-indicator-gauge', undefined, attributes, 'en');
    expect(shapeOf(parsed(html).shadowRoot as ShadowRoot)).to.deep.equal(shapeOf(element.shadowRoot as ShadowRoot));
  });
});
