/** Editors in a real browser: a text is opened, saved, opened again and saved again. */
import { build } from 'esbuild';
import { at } from '../../scripts/lib/project.js';
import { linesOf, optionsText, versionOf } from './shared/lines.js';
import { refuseHarm, tryAll, withReader } from './shared/trips.js';

/** The plugins that the editor of a content system has at least. */
const CKEDITOR_PLUGINS = [
  ...['Essentials', 'Paragraph', 'Heading', 'Bold', 'Italic', 'Link', 'AutoLink', 'List', 'BlockQuote'],
  ...['Table', 'Image', 'ImageBlock', 'MediaEmbed', 'PasteFromOffice', 'SourceEditing'],
];

/** What a setting has beside them. */
const CKEDITOR_MORE = { 'ckeditor5-allowed': ['GeneralHtmlSupport'], 'ckeditor5-html-embed': ['HtmlEmbed'] };

/** What is typed into an editor's own box for HTML. */
const TYPED = { 'ckeditor5-html-embed': (text) => `<div class="raw-html-embed">${text}</div>` };

/** Each makes `globalThis.save`, which opens a text and gives what is saved. */
const PAGES = {
  ckeditor5: (id) => `<div id="place"></div><script type="module">
    import * as all from '/modules/ckeditor5/dist/browser/ckeditor5.js';
    const names = ${JSON.stringify([...CKEDITOR_PLUGINS, ...(CKEDITOR_MORE[id] ?? [])])};
    const plugins = names.map((name) => all[name]);
    const options = { licenseKey: 'GPL', plugins, ...${optionsText(id)} };
    const editor = await all.ClassicEditor.create(document.querySelector('#place'), options);
    globalThis.save = (text) => (editor.setData(text), editor.getData());
  </script>`,

  tinymce: (
    id,
  ) => `<textarea id="place"></textarea><script src="/modules/tinymce/tinymce.min.js"></script><script type="module">
    const plugins = 'link lists table image media code autolink';
    const options = { selector: '#place', license_key: 'gpl', plugins, ...${optionsText(id)} };
    const [editor] = await tinymce.init(options);
    globalThis.save = (text) => (editor.setContent(text), editor.getContent());
  </script>`,

  quill: () => `<div id="place"></div><script src="/modules/quill/dist/quill.js"></script><script>
    const quill = new Quill('#place');
    globalThis.save = (text) => (quill.setContents(quill.clipboard.convert({ html: text })), quill.getSemanticHTML());
  </script>`,

  tiptap: () => `<div id="place"></div><script type="module" src="/tiptap.js"></script>`,

  trix: () => `<trix-editor></trix-editor><script src="/modules/trix/dist/trix.umd.min.js"></script><script type="module">
    const place = document.querySelector('trix-editor');
    globalThis.save = (text) => (place.editor.loadHTML(text), place.value);
  </script>`,
};

/** Tiptap is made of many modules, which a browser takes as one. */
async function tiptapScript() {
  const contents = `import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
const editor = new Editor({ element: document.querySelector('#place'), extensions: [StarterKit] });
globalThis.save = (text) => (editor.commands.setContent(text), editor.getHTML());`;
  const stdin = { contents, resolveDir: at('test', 'cms') };
  const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'esm', logLevel: 'error' });
  return outputFiles[0].text;
}

const PACKAGES = { tiptap: '@tiptap/core' };

const SYSTEMS = [
  ...['ckeditor5', 'ckeditor5-allowed', 'ckeditor5-html-embed', 'tinymce', 'tinymce-allowed'],
  ...['quill', 'tiptap', 'trix'],
];

export default {
  name: 'editors',
  modules: true,

  run: (tools) =>
    withReader(async ({ page, site, ...reading }) => {
      site.page(await tiptapScript(), { path: '/tiptap.js' });
      for (const system of SYSTEMS) {
        const [, name] = /^(\w+)/.exec(system);
        await page.goto(site.page(`<!doctype html><meta charset="utf-8"><title>${name}</title>${PAGES[name](system)}`));
        await page.waitForFunction(() => globalThis.save);
        const save = (text) => page.evaluate((words) => globalThis.save(words), text);
        const trip = { system, version: versionOf(PACKAGES[name] ?? name), type: TYPED[system], save };
        await tryAll({ ...tools, ...reading, site }, trip);
        if (linesOf(system).length > 0) await refuseHarm(tools, system, save);
      }
    }),
};
