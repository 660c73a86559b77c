/** What the plugin needs of TinyMCE, whose own types are not a dependency of this package. */

/** An element as the editor parses it. */
export interface ParsedNode {
  readonly name: string;
  /** An array whose `map` is not a method. */
  readonly attributes?: ArrayLike<{ readonly name: string }>;
  attr(name: string): string | undefined;
  attr(name: string, value: string | null): unknown;
}

/** Where elements are changed while they are read or written. */
interface Filters {
  addNodeFilter(names: string, filter: (nodes: readonly ParsedNode[]) => void): void;
}

/** What the editor hands to listeners. */
export interface EditorEvent {
  readonly format: string;
  content: string;
  readonly target: unknown;
}

/** The editor. */
export interface Editor {
  readonly options: {
    register(name: string, definition: { processor: 'string' }): void;
    get(name: string): string | undefined;
    set(name: string, value: string): unknown;
  };
  readonly contentStyles: string[];
  readonly parser: Filters;
  readonly serializer: Filters & { serialize(node: HTMLElement): string };
  readonly selection: { getNode(): HTMLElement; select(node: HTMLElement): unknown };
  readonly undoManager: { transact(change: () => void): unknown };
  readonly ui: {
    readonly registry: {
      addIcon(name: string, svg: string): void;
      addToggleButton(
        name: string,
        button: {
          icon: string;
          tooltip: string;
          onAction: () => void;
          onSetup: (button: { setActive(isActive: boolean): void }) => () => void;
        },
      ): void;
      addMenuItem(name: string, item: { icon: string; text: string; onAction: () => void }): void;
    };
  };
  on(event: string, listener: (event: EditorEvent) => void): void;
  off(event: string, listener: (event: EditorEvent) => void): void;
  addCommand(name: string, command: () => void): void;
  insertContent(html: string): void;
  focus(): void;
}

/** The page's `tinymce`. */
export interface TinyMCE {
  /** Knows all of HTML's entities: the editor writes `&eacute;` for é. */
  readonly html: { readonly Entities: { decode(text: string): string } };
  readonly PluginManager: { add(name: string, setUp: (editor: Editor) => void): void };
}
