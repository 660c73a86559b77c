/**
 * Widgets in TinyMCE: a button that opens the builder, and a box in the text that shows the widget's words. A classic
 * script, for `external_plugins`, and a module: it registers the plugin `factsheet` with the page's `tinymce`.
 *
 *     tinymce.init({
 *       external_plugins: { factsheet: '/factsheet-elements/tinymce.js' },
 *       toolbar: 'bold italic factsheet',
 *       factsheet_builder: '/factsheet-elements/builder/',
 *     });
 */
import { TAGS } from '../snippet/tags.js';
import { openBuilder } from './builder-dialog.js';
import { iconMarkup } from './icon.js';
import { isDataName, readSnippet, rewrite, writeSnippet, type TextSpelling } from './snippet-text.js';
import type { Editor, ParsedNode, TinyMCE } from './tinymce-types.js';

const { tinymce } = globalThis as { tinymce?: TinyMCE };

const NAME = 'factsheet';

/** What finds a widget in the text. */
const SELECTOR = ['div[data-factsheet]', ...TAGS].join(',');

/** The box in the editor; its words are the text itself. */
const STYLE = `${SELECTOR} { display: block; margin: 12px 0; padding: 12px; border: 1px dashed; cursor: default; }`;

const OPTIONS = { builder: '', spelling: 'div', label: 'Factsheet', close: 'Close' };

const optionOf = (editor: Editor, name: keyof typeof OPTIONS): string =>
  editor.options.get(`${NAME}_${name}`) ?? OPTIONS[name];

const joined = (...lists: (string | undefined)[]): string => lists.filter(Boolean).join(',');

/** The tags are allowed before the editor reads what is allowed. */
function allowTags({ options }: Editor): void {
  const tags = TAGS.map((tag) => `${tag}[*]`);
  options.set('custom_elements', joined(options.get('custom_elements'), TAGS.join(',')));
  options.set('extended_valid_elements', joined(options.get('extended_valid_elements'), tags.join(',')));
}

/** Whether a parsed element is a widget. */
const isWidget = (node: ParsedNode): boolean => node.name !== 'div' || node.attr('data-factsheet') !== undefined;

/** In the editor a widget is one thing, which nobody writes in; in what is saved nothing of that is left. */
function keepWhole({ parser, serializer }: Editor): void {
  const names = ['div', ...TAGS].join(',');
  parser.addNodeFilter(names, (nodes) =>
    nodes.filter(isWidget).forEach((node) => {
      const names = node.name === 'div' ? [] : Array.from(node.attributes ?? [], ({ name }) => name);
      for (const name of names) if (!isDataName(name)) node.attr(name, null);
      node.attr('contenteditable', 'false');
      // What the editor keeps of an address; else it is made relative to the editor's own page.
      const address = node.attr('src');
      if (address) node.attr('data-mce-src', address);
    }),
  );
  serializer.addNodeFilter(names, (nodes) =>
    nodes.filter(isWidget).forEach((node) => {
      for (const name of ['contenteditable', 'data-state']) node.attr(name, null);
    }),
  );
}

/** What the editor writes, with widgets as their snippets are. */
const written = (html: string): string => rewrite(html, (text) => tinymce?.html.Entities.decode(text) ?? text);

/** The widget that is selected, if it is one. */
const selected = (editor: Editor): HTMLElement | undefined => {
  const node = editor.selection.getNode();
  return node.matches(SELECTOR) ? node : undefined;
};

async function build(editor: Editor): Promise<void> {
  const place = selected(editor);
  const built = await openBuilder({
    address: optionOf(editor, 'builder'),
    html: place && written(editor.serializer.serialize(place)),
    title: optionOf(editor, 'label'),
    close: optionOf(editor, 'close'),
  });
  editor.focus();
  if (!built) return;
  const snippet = readSnippet(built.html);
  const spelling: TextSpelling = optionOf(editor, 'spelling') === 'tag' ? 'tag' : 'div';
  const html = snippet ? writeSnippet(snippet, spelling) : built.html;
  editor.undoManager.transact(() => {
    if (place) editor.selection.select(place);
    editor.insertContent(html);
  });
}

function setUp(editor: Editor): void {
  for (const name of Object.keys(OPTIONS)) editor.options.register(`${NAME}_${name}`, { processor: 'string' });
  allowTags(editor);
  editor.contentStyles.push(STYLE);
  editor.on('PreInit', () => keepWhole(editor));
  editor.on('GetContent', (event) => {
    if (event.format === 'html') event.content = written(event.content);
  });
  editor.on('dblclick', (event) => {
    if (event.target instanceof Node && selected(editor)) void build(editor);
  });
  const onAction = () => void build(editor);
  editor.addCommand(NAME, onAction);
  editor.ui.registry.addIcon(NAME, iconMarkup);
  const words = optionOf(editor, 'label');
  editor.ui.registry.addToggleButton(NAME, {
    icon: NAME,
    tooltip: words,
    onAction,
    onSetup: (button) => {
      const look = () => button.setActive(!!selected(editor));
      editor.on('NodeChange', look);
      return () => editor.off('NodeChange', look);
    },
  });
  editor.ui.registry.addMenuItem(NAME, { icon: NAME, text: words, onAction });
}

tinymce?.PluginManager.add(NAME, setUp);
