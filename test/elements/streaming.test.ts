/** Elements that are defined before the page has come in: their children arrive bit by bit. */
import { expect, waitUntil } from '@open-wc/testing';
import { listen } from '../helpers/elements.js';

/** What a server's answer does to a document; no other call feeds its parser in pieces. */
interface Stream {
  open(): void;
  write(html: string): void;
  close(): void;
}

/** A page of its own, written in pieces as a slow server sends it. */
async function openPage(): Promise<{ write: (html: string) => void; end: () => void; frame: HTMLIFrameElement }> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument as Document;
  const stream: Stream = page;
  stream.open();
  stream.write('<!doctype html><html lang="en"><head></head><body>');
  const define = (name: string) =>
    new Promise((resolve) => {
      const script = page.createElement('script');
      script.type = 'module';
      script.src = `/src/elements/${name}/${name}.ts`;
      script.onload = resolve;
      page.head.append(script);
    });
  await define('indicator-gauge');
  await define('indicator-grid');
  return { write: (html) => stream.write(html), end: () => stream.close(), frame };
}

const inside = (frame: HTMLIFrameElement, tag: string): HTMLElement =>
  frame.contentDocument?.querySelector<HTMLElement>(tag) as HTMLElement;

/** The words of an element of another window, whose nodes are not of this window's classes. */
const shown = (element: HTMLElement): string => {
  const slot = element.shadowRoot?.querySelector('slot');
  const own = element.shadowRoot?.querySelector('.root')?.textContent ?? '';
  return `${own} ${slot ? element.textContent : ''}`.replace(/\s+/g, ' ').trim();
};

describe('a page that comes in bit by bit', () => {
  it('shows children as soon as they are there', async () => {
    const { write, end, frame } = await openPage();
    write('<factsheet-indicator-gauge label="x" value="abc">');
    const gauge = inside(frame, 'factsheet-indicator-gauge');
    await waitUntil(() => gauge.dataset['state'] === 'empty');
    write('82.3% in words</factsheet-indicator-gauge>');
    await waitUntil(() => shown(gauge) === '82.3% in words', shown(gauge));
    end();
    frame.remove();
  });

  it('waits for the end of JSON that comes in two pieces', async () => {
    const errors = listen('error');
    const { write, end, frame } = await openPage();
    const events: string[] = [];
    frame.contentDocument?.addEventListener('factsheet-error', () => events.push('error'));
    frame.contentDocument?.addEventListener('factsheet-ready', () => events.push('ready'));
    write('<factsheet-indicator-grid><script type="application/json">{"indicators": [{"id": "citizens",');
    const grid = inside(frame, 'factsheet-indicator-grid');
    await waitUntil(() => grid.dataset['state'] === 'loading');
    write('"kind": "score", "label": "Services", "value": 82.3}]}</script></factsheet-indicator-grid>');
    end();
    await waitUntil(() => grid.dataset['state'] === 'ready');
    errors.restore();
    expect(events).to.deep.equal(['ready']);
    frame.remove();
  });
});
