/** Pages of their own inside the test's page, with windows, classes and registries of their own. */

/** What a server's answer does to a document; no other call feeds its parser in pieces. */
interface Stream {
  open(): void;
  write(html: string): void;
  close(): void;
}

/** A page that is written in pieces, as a slow server sends it. */
export interface Frame {
  /** Begins a new page, which has the same elements defined. */
  begin(): void;
  write(html: string): void;
  end(): void;
  remove(): void;
  readonly document: Document;
  /** The first element of a kind. */
  find(selector: string): HTMLElement;
}

/** Opens a page that has the elements of these names, before any of its body is there. */
export async function openFrame(...names: readonly string[]): Promise<Frame> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument as Document;
  const stream: Stream = page;
  const begin = (): void => {
    stream.open();
    stream.write('<!doctype html><html lang="en"><head></head><body>');
  };
  begin();
  for (const name of names) {
    await new Promise((resolve) => {
      const script = page.createElement('script');
      script.type = 'module';
      script.src = `/src/elements/${name}/${name}.ts`;
      script.onload = resolve;
      page.head.append(script);
    });
  }
  return {
    begin,
    write: (html) => stream.write(html),
    end: () => stream.close(),
    remove: () => frame.remove(),
    document: page,
    find: (selector) => page.querySelector<HTMLElement>(selector) as HTMLElement,
  };
}

/** The words of an element of another window, whose nodes are not of this window's classes. */
export function wordsIn(element: HTMLElement): string {
  const slot = element.shadowRoot?.querySelector('slot');
  const own = element.shadowRoot?.querySelector('.root')?.textContent ?? '';
  return `${own} ${slot ? element.textContent : ''}`.replace(/\s+/g, ' ').trim();
}
