/** Pages with an editor and our plugin; `globalThis.drive` does what a test cannot do as a user. */

const ckeditor5 = (
  spelling,
  after,
  builder = '/builder.html',
) => `<link rel="stylesheet" href="/modules/ckeditor5/dist/browser/ckeditor5.css">
<h1>Editor</h1><div id="place"></div>${after}<script type="module">
  import * as ckeditor from '/modules/ckeditor5/dist/browser/ckeditor5.js';
  import { factsheetPlugin } from '/dist/ckeditor5.js';
  const names = ['Essentials', 'Paragraph', 'Bold', 'Link', 'SourceEditing', 'GeneralHtmlSupport'];
  const editor = await ckeditor.ClassicEditor.create(document.querySelector('#place'), {
    licenseKey: 'GPL',
    plugins: [...names.map((name) => ckeditor[name]), factsheetPlugin(ckeditor)],
    toolbar: ['bold', 'link', 'factsheet', 'undo', 'redo'],
    factsheet: { builder: '${builder}', ${spelling} },
  });
  const { model } = editor;
  globalThis.drive = {
    set: (html) => editor.setData(html),
    get: () => editor.getData(),
    undo: () => editor.execute('undo'),
    select() {
      const root = model.document.getRoot();
      const widget = [...root.getChildren()].find(({ name }) => name === 'factsheet');
      model.change((writer) => writer.setSelection(widget, 'on'));
      editor.editing.view.focus();
    },
    end() {
      model.change((writer) => writer.setSelection(model.document.getRoot(), 'end'));
      editor.editing.view.focus();
    },
    box: () => document.querySelector('.ck-factsheet'),
    hasFocus: () => editor.ui.focusTracker.isFocused,
  };
</script>`;

const tinymce = (spelling, after, builder = '/builder.html') => `<h1>Editor</h1><textarea id="place"></textarea>${after}
<script src="/modules/tinymce/tinymce.min.js"></script><script type="module">
  const [editor] = await tinymce.init({
    selector: '#place',
    license_key: 'gpl',
    plugins: 'link',
    external_plugins: { factsheet: '/dist/tinymce.js' },
    toolbar: 'bold link factsheet undo redo',
    factsheet_builder: '${builder}',
    ${spelling}
  });
  globalThis.drive = {
    set: (html) => (editor.setContent(html), editor.undoManager.clear(), editor.undoManager.add()),
    get: () => editor.getContent(),
    undo: () => editor.undoManager.undo(),
    select: () => (editor.focus(), editor.selection.select(drive.box()), editor.nodeChanged()),
    end: () => (editor.focus(), editor.selection.select(editor.getBody(), true), editor.selection.collapse(false)),
    box: () => editor.getBody().querySelector('[contenteditable=false]'),
    hasFocus: () => editor.hasFocus(),
  };
</script>`;

/** The pages by editor: what is made of a spelling, and what stands behind the editor. */
export const PLUGIN_PAGES = {
  ckeditor5: {
    page: ({ spelling = '', after = '', builder } = {}) =>
      ckeditor5(spelling && `spelling: '${spelling}'`, after, builder),
    button: 'button[data-cke-tooltip-text="Factsheet"]',
  },
  tinymce: {
    page: ({ spelling = '', after = '', builder } = {}) =>
      tinymce(spelling && `factsheet_spelling: '${spelling}'`, after, builder),
    button: 'button[aria-label="Factsheet"]',
  },
};
