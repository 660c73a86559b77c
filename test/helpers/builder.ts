/** The snippet builder in a page of its own, under the policy that it ships with, as its editor uses it. */
import { changed } from './take-away.js';

/** A builder that is open. */
export interface Bench {
  readonly frame: HTMLIFrameElement;
  readonly page: Document;
  readonly view: Window & typeof globalThis;
  /** What the page's policy has kept out. */
  readonly violations: readonly string[];
  /** A control by its id. */
  get(id: string): HTMLInputElement;
  /** Chooses or types. */
  set(id: string, value: string): void;
  tick(id: string, checked?: boolean): void;
  /** Clicks on the button that bears this name. */
  press(name: string): void;
  /** Gives a file to the field for documents. */
  give(file: File): void;
  /** Waits until something is so. */
  until<Found>(look: () => Found | null | undefined | false | ''): Promise<Found>;
  /** The snippet, once it is so. */
  snippet(part: string): Promise<string>;
  status(): string;
  text(): string;
}

let opened: HTMLIFrameElement | undefined;

afterEach(() => opened?.remove());

const ADDRESS = '/test/builder/page/index.html';

/**
 * Opens the builder and waits until its widget shows.
 * @param query what follows its address: `?insert`, `#widget=key-figure`
 */
export async function openBuilder(query = '?lang=en', waitFor = '.stage [data-state=ready]'): Promise<Bench> {
  opened?.remove();
  const frame = document.createElement('iframe');
  opened = frame;
  frame.width = '1000';
  frame.height = '700';
  frame.src = ADDRESS + query;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const view = frame.contentWindow as Window & typeof globalThis;
  const page = view.document;
  const violations: string[] = [];
  page.addEventListener('securitypolicyviolation', (event) =>
    violations.push(`${event.violatedDirective}: ${event.blockedURI}`),
  );
  const get = (id: string): HTMLInputElement => {
    const found = page.querySelector(`#${id}`);
    if (!found) throw new Error(`The builder has no field "${id}".`);
    return found as HTMLInputElement;
  };
  const until: Bench['until'] = (look) => changed(page.body, look);
  const fire = (target: EventTarget, ...types: string[]): void => {
    for (const type of types) target.dispatchEvent(new view.Event(type, { bubbles: true }));
  };
  const bench: Bench = {
    frame,
    page,
    view,
    violations,
    get,
    until,
    set(id, value) {
      get(id).value = value;
      fire(get(id), 'input', 'change');
    },
    tick(id, checked = true) {
      get(id).checked = checked;
      fire(get(id), 'change');
    },
    press(name) {
      const found = [...page.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name);
      if (!found) throw new Error(`The builder has no button "${name}".`);
      found.click();
    },
    give(file) {
      const transfer = new view.DataTransfer();
      transfer.items.add(file);
      get('document').files = transfer.files;
      fire(get('document'), 'change');
    },
    // A text area's value is no change of the page's nodes; what stands beside it is.
    snippet: (part) =>
      until(() => {
        const value = page.querySelector<HTMLTextAreaElement>('#snippet')?.value;
        return value?.includes(part) && value;
      }),
    status: () => page.querySelector('[role=status]')?.textContent ?? '',
    text: () => page.querySelector('main')?.textContent.replace(/\s+/g, ' ') ?? '',
  };
  await until(() => page.querySelector(waitFor));
  return bench;
}
