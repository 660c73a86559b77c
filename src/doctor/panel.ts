/** Shows what the doctor has found below an element, as plain nodes: no policy of a page keeps them out. */
import { explain, type Finding } from './rules.js';

const STYLE = `
.doctor {
  margin-block-start: 1em;
  padding: 0.75em 1em;
  border: 0.125em dashed var(--_mark, currentColor);
  color: var(--_text, CanvasText);
  background: var(--_background, Canvas);
  font-size: 0.9em;
  text-align: start;
}
.doctor summary { font-weight: 650; cursor: pointer; }
.doctor summary:focus-visible { outline: 0.15em solid var(--_accent, Highlight); outline-offset: 0.15em; }
.doctor ul { margin: 0.5em 0 0; padding: 0; list-style: none; }
.doctor li { margin: 0.75em 0 0; }
.doctor p { margin: 0.5em 0 0; }
.doctor li p { margin: 0.15em 0 0; }
.doctor code { font: 600 0.95em ui-monospace, monospace; }
@media print { .doctor { display: none; } }
`;

/** A style sheet belongs to the document it was made in. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

function sheetFor(document: Document): CSSStyleSheet | undefined {
  const { defaultView } = document;
  let sheet = sheets.get(document);
  if (!sheet && defaultView) {
    sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(STYLE);
    sheets.set(document, sheet);
  }
  return sheet;
}

/** Writes a node with words in it. */
function node(document: Document, name: string, ...content: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

function item(document: Document, finding: Finding): HTMLElement {
  const { sentence, remedy } = explain(finding);
  return node(
    document,
    'li',
    node(document, 'code', finding.code),
    node(document, 'p', sentence),
    node(document, 'p', remedy),
  );
}

const titleOf = (element: Element, count: number): string => {
  const found = count === 0 ? 'nothing found' : count === 1 ? '1 finding' : `${count} findings`;
  return `Embed doctor, <${element.localName}>: ${found}`;
};

/** The panel of one element. */
export class Panel {
  readonly #element: HTMLElement;
  readonly #details: HTMLDetailsElement;
  #shown: string | undefined;

  constructor(element: HTMLElement) {
    this.#element = element;
    const { ownerDocument } = element;
    this.#details = ownerDocument.createElement('details');
    this.#details.className = 'doctor';
    this.#details.open = true;
    // It speaks to those who build the page, not to its readers.
    this.#details.lang = 'en';
    this.#details.dir = 'ltr';
    this.#details.append(node(ownerDocument, 'summary'), node(ownerDocument, 'div'));
  }

  /** Stands behind all that the element shows. */
  get end(): Element {
    return this.#details;
  }

  /** Puts itself below what the element shows; where templates are kept out, the element has no wrapper. */
  attach(): Element | ShadowRoot | undefined {
    const root = this.#element.shadowRoot;
    if (!root) return undefined;
    const place = root.querySelector('.root') ?? root;
    if (this.#details.parentNode !== place) place.append(this.#details);
    const sheet = sheetFor(this.#element.ownerDocument);
    // Moved into another document, an element gets other sheets.
    if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    return place;
  }

  /**
   * Shows findings in place of those before.
   * @param isWaiting whether the data are still on their way
   */
  show(findings: readonly Finding[], isWaiting: boolean): void {
    const news = JSON.stringify([findings.map(explain), isWaiting]);
    if (news === this.#shown) return;
    this.#shown = news;
    const { ownerDocument } = this.#element;
    const [summary, body] = this.#details.children;
    summary?.replaceChildren(titleOf(this.#element, findings.length));
    const list = node(ownerDocument, 'ul', ...findings.map((finding) => item(ownerDocument, finding)));
    // Safari takes the list out of a <ul> without bullets; the role puts it back.
    list.setAttribute('role', 'list');
    const words = isWaiting ? 'Its data are still on their way.' : 'It is in good health.';
    body?.replaceChildren(
      ...(findings.length > 0 ? [list] : []),
      ...(findings.length === 0 || isWaiting ? [node(ownerDocument, 'p', words)] : []),
    );
  }

  /** Takes itself away. */
  remove(): void {
    this.#details.remove();
  }
}
