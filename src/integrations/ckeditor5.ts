/**
 * Widgets in CKEditor 5: a button that opens the builder, and a box in the text that shows the widget.
 *
 *     import * as ckeditor from 'ckeditor5';
 *     import { factsheetPlugin } from 'factsheet-elements/ckeditor5.js';
 *
 *     ClassicEditor.create(place, {
 *       plugins: [...plugins, factsheetPlugin(ckeditor)],
 *       toolbar: [...items, 'factsheet'],
 *       factsheet: { builder: '/factsheet-elements/builder/' },
 *     });
 */
import type { Snippet } from '../snippet/build-snippet.js';
import { openBuilder } from './builder-dialog.js';
import type {
  Button,
  CKEditor,
  DowncastWriter,
  Editor,
  EditorCommand,
  ModelElement,
  ModelWriter,
  ViewElement,
} from './ckeditor5-types.js';
import { iconMarkup } from './icon.js';
import { preview } from './preview.js';
import { readSnippet, rewrite, snippetOf, textOf, writeSnippet, type TextSpelling } from './snippet-text.js';

/** What stands in the editor's configuration under `factsheet`. */
export interface FactsheetOptions {
  /** The address of the builder's page, of the same origin as the editor's. */
  readonly builder: string;
  /** How a widget is written in the text; by default as a `div`. */
  readonly spelling?: TextSpelling;
  /** The words of the button, and the name of the dialog; by default `Factsheet`. */
  readonly label?: string;
  /** The words of the dialog's button that leaves everything as it is; by default `Close`. */
  readonly close?: string;
}

/** The plugin, for the editor's list. */
export interface FactsheetPlugin {
  new (editor: object): { init(): void };
  readonly pluginName: 'FactsheetElements';
  readonly requires: readonly never[];
}

const NAME = 'factsheet';

/** What the text holds for a widget. */
interface Held {
  readonly snippet: Snippet;
  readonly spelling: TextSpelling;
  /** The markup inside, where that is more than words: a table of data, say. */
  readonly inside?: string;
}

const heldIn = (element: ModelElement): Held => JSON.parse(String(element.getAttribute('held'))) as Held;

const optionsOf = (editor: Editor): Required<FactsheetOptions> => ({
  builder: '',
  spelling: 'div',
  label: 'Factsheet',
  close: 'Close',
  ...(editor.config.get(NAME) as Partial<FactsheetOptions> | undefined),
});

/** The element of the text that a view element stands for. */
function upcast(element: ViewElement, { writer }: { writer: ModelWriter }): object | null {
  const raw = element.getCustomProperty('$rawContent');
  const snippet = snippetOf(element.name, element.getAttributes(), textOf(raw));
  if (!snippet) return null;
  const inside = typeof raw === 'string' && raw.includes('<') ? { inside: raw } : {};
  const held: Held = { snippet, spelling: element.name === 'div' ? 'div' : 'tag', ...inside };
  return writer.createElement(NAME, { held: JSON.stringify(held) });
}

/** What is saved; the words are written anew afterwards, see `rewrite`. */
function dataDowncast({ data }: Editor, element: ModelElement, writer: DowncastWriter): object {
  const { snippet, spelling, inside } = heldIn(element);
  const prefix = spelling === 'div' ? 'data-factsheet-' : '';
  const own = Object.entries(snippet.attributes).map(([name, value]): [string, string] => [prefix + name, value]);
  const name = spelling === 'div' ? 'div' : snippet.tag;
  const widget = ['data-factsheet', snippet.tag.replace('factsheet-', '')] as const;
  const attributes = Object.fromEntries(spelling === 'div' ? [widget, ...own] : own);
  return writer.createRawElement(name, attributes, (place) => {
    const { htmlProcessor } = data;
    if (inside) place.append(htmlProcessor.domConverter.viewToDom(htmlProcessor.toView(inside)));
    else place.textContent = snippet.words;
  });
}

function convert(editor: Editor, { toWidget }: CKEditor): void {
  const places = [{ name: 'div', attributes: { 'data-factsheet': true } }, { name: /^factsheet-[a-z-]+$/ }];
  for (const view of places) {
    editor.data.registerRawContentMatcher(view);
    // Before what would take them for other divs.
    editor.conversion.for('upcast').elementToElement({ view, model: upcast, converterPriority: 'high' });
  }
  editor.conversion.for('dataDowncast').elementToElement({
    model: NAME,
    view: (element: ModelElement, { writer }: { writer: DowncastWriter }) => dataDowncast(editor, element, writer),
  });
  editor.conversion.for('editingDowncast').elementToStructure({
    model: { name: NAME, attributes: ['held'] },
    view: (element: ModelElement, { writer }: { writer: DowncastWriter }) => {
      const { snippet } = heldIn(element);
      const box = writer.createRawElement('div', {}, (place) => preview(place, snippet));
      const holder = writer.createContainerElement('div', { class: 'ck-factsheet' }, [box]);
      return toWidget(holder as never, writer as never, { label: snippet.words });
    },
  });
  editor.data.on('get', (event) => (event.return = rewrite(String(event.return))), { priority: 'lowest' });
}

/** Puts what the builder gave into the text, in place of what is selected. */
function insert(editor: Editor, html: string): void {
  const snippet = readSnippet(html);
  // A link to a widget, or a frame, is inserted as it is: what the editor leaves of it.
  const written = snippet ? writeSnippet(snippet, optionsOf(editor).spelling) : html;
  editor.model.insertContent(editor.data.toModel(editor.data.htmlProcessor.toView(written)));
}

const selected = (editor: Editor): Held | undefined => {
  const element = editor.model.document.selection.getSelectedElement();
  return element?.name === NAME ? heldIn(element) : undefined;
};

async function build(editor: Editor): Promise<void> {
  const { builder, label, close } = optionsOf(editor);
  const held = selected(editor);
  const html = held && writeSnippet(held.snippet, held.spelling);
  const built = await openBuilder({ address: builder, html, title: label, close });
  editor.editing.view.focus();
  if (built) insert(editor, built.html);
}

function makeCommand(editor: Editor, { Command }: CKEditor): object {
  class FactsheetCommand extends (Command as new (editor: never) => EditorCommand) {
    override refresh(): void {
      const position = editor.model.document.selection.getFirstPosition();
      this.isEnabled = !!position && !!editor.model.schema.findAllowedParent(position as never, NAME);
      this.value = !!selected(editor);
    }

    override execute(): void {
      void build(editor);
    }
  }
  return new FactsheetCommand(editor as never);
}

function makeButton(editor: Editor, command: object, locale: never, { ButtonView }: CKEditor): object {
  const button = new ButtonView(locale) as Button;
  button.set({ label: optionsOf(editor).label, icon: iconMarkup, tooltip: true, isToggleable: true });
  button.bind('isOn', 'isEnabled').to(command, 'value', 'isEnabled');
  button.on('execute', () => editor.execute(NAME));
  return button;
}

/**
 * Makes the plugin of the editor's own classes, of whatever version, from npm or from a global.
 * @param ckeditor all that the package `ckeditor5` exports, or `ButtonView`, `Command`, `Widget` and `toWidget` of it
 * @returns a plugin for the editor's list
 */
export function factsheetPlugin(ckeditor: CKEditor): FactsheetPlugin {
  return class FactsheetElements {
    static readonly pluginName = 'FactsheetElements';
    static readonly requires = [ckeditor.Widget as never];
    readonly #editor: Editor;

    constructor(editor: object) {
      this.#editor = editor as Editor;
    }

    init(): void {
      const editor = this.#editor;
      editor.model.schema.register(NAME, { inheritAllFrom: '$blockObject', allowAttributes: ['held'] });
      convert(editor, ckeditor);
      const command = makeCommand(editor, ckeditor);
      editor.commands.add(NAME, command);
      editor.ui.componentFactory.add(NAME, (locale) => makeButton(editor, command, locale, ckeditor));
      editor.editing.view.document.on('dblclick', (event) => {
        if (!selected(editor)) return;
        event.stop();
        editor.execute(NAME);
      });
    }
  };
}
