import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';

/** A fault of a JSON text with the line where it is. */
export interface LocatedFault {
  readonly line: number;
  readonly message: string;
}

/** Finds the lines of a JSON text. */
export class JsonSource {
  /** What keeps the text from being JSON. */
  readonly syntaxFaults: readonly LocatedFault[];
  readonly #root: Node | undefined;
  /** Where each line starts. */
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) this.#starts.push(end + 1);
    const errors: ParseError[] = [];
    this.#root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    this.syntaxFaults = errors.map(({ error, offset }) => ({
      line: this.#lineAt(offset),
      // "PropertyNameExpected" as words.
      message: `Not JSON: ${printParseErrorCode(error)
        .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
        .toLowerCase()}.`,
    }));
  }

  /** The line of the value that a JSON pointer names, or of the nearest one around it where the value is missing. */
  lineOf(pointer: string): number {
    let node = this.#root;
    for (const part of pointer.split('/').slice(1)) {
      if (!node) break;
      const key = part.replace(/~1/g, '/').replace(/~0/g, '~');
      const next: Node | undefined = findNodeAtLocation(node, [node.type === 'array' ? Number(key) : key]);
      if (!next) break;
      node = next;
    }
    return this.#lineAt(node?.offset ?? 0);
  }

  #lineAt(offset: number): number {
    let [low, high] = [0, this.#starts.length];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}
