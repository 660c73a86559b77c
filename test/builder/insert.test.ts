import { expect } from '@esm-bundle/chai';
import { divSnippet, linkSnippet, tagSnippet } from '../../src/snippet/build-snippet.js';
import { openBuilder } from '../helpers/builder.js';
import { waitUntil } from '../helpers/patience.js';

/** What the frame tells this page, until the test ends. */
function listenToFrame(): {
  told: Record<string, unknown>[];
  next: (type: string) => Promise<Record<string, unknown>>;
} {
  const told: Record<string, unknown>[] = [];
  const waiting = new Map<string, (message: Record<string, unknown>) => void>();
  const receive = ({ data, origin }: MessageEvent<Record<string, unknown>>): void => {
    if (origin !== location.origin || !String(data['type']).startsWith('factsheet-')) return;
    told.push(data);
    waiting.get(String(data['type']))?.(data);
  };
  addEventListener('message', receive);
  stop = () => removeEventListener('message', receive);
  return { told, next: (type) => new Promise((resolve) => waiting.set(type, resolve)) };
}

let stop = (): void => undefined;
afterEach(() => stop());

describe('the builder in an editor', () => {
  it('says that it is there, inserts and cancels', async () => {
    const { told, next } = listenToFrame();
    const bench = await openBuilder('?insert&lang=en#part=citizens&spelling=div');
    const markup = await bench.snippet('82.3%');
    expect(told).to.deep.equal([{ type: 'factsheet-builder-ready' }]);
    const snippet = next('factsheet-snippet');
    bench.press('Insert');
    expect(await snippet).to.deep.equal({
      type: 'factsheet-snippet',
      html: markup,
      words: 'Digital public services for citizens: 82.3%',
    });
    const cancelled = next('factsheet-cancel');
    bench.press('Cancel');
    await cancelled;
  });

  it('gives no script to put into a text', async () => {
    const bench = await openBuilder('?insert&lang=en#part=citizens&spelling=html');
    expect(await bench.snippet('82.3%')).to.match(/^<factsheet-indicator-gauge /);
    expect(bench.page.querySelector('#scripts')).to.equal(null);
  });

  it('takes a widget to be changed, in each of its spellings', async () => {
    const bench = await openBuilder('?insert&lang=en');
    const edit = (html: string): void => bench.view.postMessage({ type: 'factsheet-edit', html }, location.origin);
    const attributes = { lang: 'fr', counts: 'Un 3; Deux 5', heading: 'Titre', table: 'open', 'heading-level': '3' };
    const chart = divSnippet({ tag: 'factsheet-topic-chart', attributes, words: 'Un 3, deux 5' });
    edit(`<p>${chart}</p>`);
    expect(await bench.snippet('Un 3, deux 5')).to.equal(chart);
    expect(bench.status()).to.equal('You are changing a widget of the page.');
    expect(bench.get('option-table').value).to.equal('open');
    const own = divSnippet({ tag: 'factsheet-key-figure', attributes: { value: '7' }, words: 'seven of mine' });
    edit(own);
    expect(await bench.snippet('seven of mine')).to.equal(own);
    const typed = { value: '93.0', label: 'Punctuality', unit: '%', average: '80' };
    const gauge = tagSnippet({ tag: 'factsheet-indicator-gauge', attributes: typed, words: 'Punctuality: 93.0%' });
    edit(gauge);
    expect((await bench.snippet('Punctuality: 93.0%')).split(/[ >]/).sort()).to.deep.equal(gauge.split(/[ >]/).sort());
    const page = {
      base: 'https://example.eu/f/',
      sheet: 'be-2024',
      tag: 'factsheet-initiative-list',
      part: 'trust',
      theme: 'dark',
    };
    const link = linkSnippet(page, 'Trust: one initiative');
    edit(link);
    expect(await bench.snippet('one initiative')).to.equal(link);
    bench.set('part', '');
    expect(await bench.snippet('initiative-list?theme=dark')).to.contain('https://example.eu/f/embed/be-2024/');
  });

  it('lets words follow the form which the widget says by itself, and no others', async () => {
    const bench = await openBuilder('?insert&lang=en');
    const snippet = (words: string): string =>
      divSnippet({ tag: 'factsheet-key-figure', attributes: { value: words[0] ?? '', label: 'laws' }, words });
    const edit = (html: string): void => bench.view.postMessage({ type: 'factsheet-edit', html }, location.origin);
    const shows = (html: string): Promise<void> =>
      waitUntil(
        () => bench.page.querySelector<HTMLTextAreaElement>('#snippet')?.value === html,
        `the snippet is not ${html}`,
      );
    edit(snippet('7 laws'));
    await shows(snippet('7 laws'));
    await waitUntil(() => !bench.text().includes('Take the proposed words again'), 'they are taken for own words');
    bench.set('value-value', '8');
    await shows(snippet('8 laws'));
    edit(snippet('7 of them'));
    await shows(snippet('7 of them'));
    bench.set('value-value', '9');
    await shows(snippet('7 of them').replace('"7"', '"9"'));
  });

  it('says that markup without a widget could not be read, and keeps the form', async () => {
    const bench = await openBuilder('?insert&lang=en#part=citizens&spelling=div');
    const markup = await bench.snippet('82.3%');
    bench.view.postMessage(
      { type: 'factsheet-edit', html: '<script>parent.harmed = 1</script><b>x</b>' },
      location.origin,
    );
    await bench.until(() => bench.status().startsWith('The widget of the page could not be read'));
    expect(bench.get('snippet').value).to.equal(markup);
    expect((window as { harmed?: unknown }).harmed).to.equal(undefined);
  });

  it('hears nobody but the page around it', async () => {
    const bench = await openBuilder('?insert&lang=en#part=citizens&spelling=div');
    const markup = await bench.snippet('82.3%');
    const heard = new Promise((resolve) => bench.view.addEventListener('message', resolve, { once: true }));
    // Of the right origin, but another page.
    const other = document.createElement('iframe');
    document.body.append(other);
    type Post = new (...words: string[]) => (view: Window, message: unknown) => void;
    const { Function: Code } = other.contentWindow as unknown as { Function: Post };
    const html = divSnippet({ tag: 'factsheet-key-figure', attributes: { value: '1' }, words: 'x' });
    new Code('view', 'message', 'view.postMessage(message)')(bench.view, { type: 'factsheet-edit', html });
    await heard;
    other.remove();
    expect(bench.get('snippet').value).to.equal(markup);
  });
});
