/** What readers do with the menu, and what they get. */

/** A file that the browser was asked to save. */
export interface Saved {
  name: string;
  blob: Blob;
}

/** The files that a page saves, which go nowhere else until the test ends. */
export function catchFiles(view: Window & typeof globalThis = window): { files: Saved[]; restore: () => void } {
  const blobs = new Map<string, Blob>();
  const files: Saved[] = [];
  const { createObjectURL } = view.URL;
  const { click } = view.HTMLAnchorElement.prototype;
  view.URL.createObjectURL = (blob: Blob) => {
    const address = createObjectURL.call(view.URL, blob);
    blobs.set(address, blob);
    return address;
  };
  view.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) files.push({ name: this.download, blob });
  };
  const restore = (): void => {
    view.URL.createObjectURL = createObjectURL;
    view.HTMLAnchorElement.prototype.click = click;
  };
  return { files, restore };
}

/** The words that a page copies; `allowed` false: every attempt is refused, as by a policy. */
export function catchCopies(view: Window = window, allowed = true): { copies: string[]; restore: () => void } {
  const copies: string[] = [];
  const writeText = (words: string): Promise<void> => {
    if (!allowed) return Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
    copies.push(words);
    return Promise.resolve();
  };
  Object.defineProperty(view.navigator, 'clipboard', { configurable: true, value: { writeText } });
  // The browser's own stands on the prototype.
  return { copies, restore: () => void Reflect.deleteProperty(view.navigator, 'clipboard') };
}

/** Waits until something is so, looking again whenever the node changes. */
export async function changed<Found>(node: Node, look: () => Found | null | undefined | false | ''): Promise<Found> {
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(node, { subtree: true, childList: true, characterData: true, attributes: true });
    });
  }
}

/** What an element has in its shadow tree. */
export const inside = (element: Element, selector: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;

/** An element's menu, once it is there. */
export const menuOf = (element: HTMLElement): Promise<HTMLDetailsElement> =>
  changed(element.shadowRoot as ShadowRoot, () => inside(element, '[part=take-away]') as HTMLDetailsElement | null);

/** What the menu offers, in its order. */
export const entriesOf = (element: HTMLElement): string[] =>
  [...(element.shadowRoot?.querySelectorAll('[part=take-away] button') ?? [])].map(({ textContent }) => textContent);

/** What the menu has said about the last action. */
export const statusOf = (element: HTMLElement): string =>
  inside(element, '.take-away [role=status]')?.textContent ?? '';

/** Opens the menu and clicks on an entry; gives what the menu says then. */
export async function choose(element: HTMLElement, entry: string): Promise<string> {
  const menu = await menuOf(element);
  menu.open = true;
  const button = [...menu.querySelectorAll('button')].find(({ textContent }) => textContent === entry);
  if (!button) throw new Error(`There is no entry "${entry}": ${entriesOf(element).join(', ')}.`);
  button.click();
  return changed(element.shadowRoot as ShadowRoot, () => statusOf(element));
}

/** The rows of a CSV file as RFC 4180 defines it, its byte-order mark left out. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const body = text.replace(/^\ufeff/, '');
  while (cell.lastIndex < body.length) {
    const at = cell.lastIndex;
    const found = cell.exec(body);
    if (!found) throw new Error(`This is no CSV: ${body.slice(at, at + 40)}`);
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The rows as objects with the names of the columns. */
export function records(text: string): Record<string, string>[] {
  const [columns = [], ...rows] = parseCsv(text);
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? ''])));
}
