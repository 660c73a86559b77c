/** What the plugin needs of CKEditor 5, whose own types are not a dependency of this package. */

/** An element of the text, as the editor holds it. */
export interface ModelElement {
  readonly name: string;
  getAttribute(key: string): unknown;
}

/** An element of the text as markup. */
export interface ViewElement {
  readonly name: string;
  getAttributes(): Iterable<[string, string]>;
  /** `$rawContent`: the markup inside, where it is not converted. */
  getCustomProperty(key: string): unknown;
}

/** Changes the text. */
export interface ModelWriter {
  createElement(name: string, attributes: Record<string, unknown>): object;
}

/** Makes markup of the text. */
export interface DowncastWriter {
  createContainerElement(name: string, attributes: Record<string, string>, children?: object[]): object;
  createRawElement(name: string, attributes: Record<string, string>, render: (element: HTMLElement) => void): object;
}

/** Where conversions of one kind are added. */
export interface Conversion {
  elementToElement(definition: object): unknown;
  elementToStructure(definition: object): unknown;
}

/** An event; what its listeners give is its `return`. */
export interface EventInfo {
  return?: unknown;
  stop(): void;
}

/** A button of the tool bar. */
export interface Button {
  set(values: object): void;
  bind(...keys: string[]): { to(source: object, ...keys: string[]): void };
  on(event: string, callback: () => void): void;
}

/** A command, which the editor asks to look again after each change. */
export interface EditorCommand {
  value: unknown;
  isEnabled: boolean;
  refresh(): void;
  execute(): void;
}

/** The editor. */
export interface Editor {
  readonly config: { get(name: string): unknown };
  readonly commands: { add(name: string, command: object): unknown };
  readonly conversion: { for(group: string): Conversion };
  readonly data: {
    readonly htmlProcessor: {
      toView(html: string): object;
      readonly domConverter: { viewToDom(view: object): Node };
    };
    toModel(view: object): object;
    registerRawContentMatcher(pattern: object): void;
    on(event: string, callback: (event: EventInfo) => void, options?: { priority: 'lowest' }): unknown;
  };
  readonly editing: {
    readonly view: {
      focus(): void;
      readonly document: { on(event: string, callback: (event: EventInfo) => void): unknown };
    };
  };
  readonly model: {
    readonly schema: {
      register(name: string, definition: object): void;
      findAllowedParent(position: never, node: string): object | null;
    };
    readonly document: {
      readonly selection: { getSelectedElement(): ModelElement | null; getFirstPosition(): object | null };
    };
    insertContent(content: object): unknown;
  };
  readonly ui: { readonly componentFactory: { add(name: string, make: (locale: never) => object): unknown } };
  execute(command: string): unknown;
}

/** The classes and functions of the package `ckeditor5`, or of the global `CKEDITOR`, that the plugin is made with. */
export interface CKEditor {
  readonly ButtonView: new (locale: never) => object;
  readonly Command: new (editor: never) => object;
  readonly Widget: object;
  readonly toWidget: (element: never, writer: never, options: { label: string }) => object;
}
