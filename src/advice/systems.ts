/**
 * The content systems, frameworks and plain pages into which widgets are put: what an editor is asked for, and what an
 * integrator must allow there. The lines are those that the round trips are tried with.
 */
import { TAGS } from '../snippet/tags.js';

/** A line to paste, and where. */
export interface SettingLine {
  /** Where it goes, in a few words of English. */
  readonly where: string;
  readonly code: string;
}

/** A system in one setting, such as WordPress for its Author role. */
export interface System {
  readonly id: string;
  /** The product's own name. */
  readonly name: string;
  /** The role or setting, in a few words of English; empty where there is but one. */
  readonly setting: string;
  /** What must be allowed before; empty where the system is taken as it comes. */
  readonly lines: readonly SettingLine[];
  /** Whether a link is written as Markdown there, since HTML is shown as text or dropped. */
  readonly markdown?: boolean;
}

/** The elements' attributes: a list, since what allows all allows handlers of events too. */
const ATTRIBUTES = [
  ...[
    'average',
    'caption',
    'counts',
    'decimals',
    'doctor',
    'factsheet',
    'filter',
    'heading',
    'heading-level',
    'indicator',
  ],
  ...['items', 'kind', 'label', 'lang', 'max', 'menu', 'min', 'number-style', 'sections', 'series', 'shape', 'source'],
  ...['source-url', 'src', 'table', 'target', 'theme', 'topic', 'unit', 'value', 'year'],
];

const system = (id: string, name: string, setting = '', ...lines: readonly SettingLine[]): System => ({
  id,
  name,
  setting,
  lines,
});

const line = (where: string, code: string): SettingLine => ({ where, code });

const ALLOWED = 'with these lines';

export const systems: readonly System[] = [
  system('html', 'HTML'),
  system('html-without-scripts', 'HTML', 'no scripts of others'),
  system('wordpress-author', 'WordPress', 'Author'),
  system('wordpress-admin', 'WordPress', 'Administrator'),
  system('wordpress-author-plugin', 'WordPress', 'Author, with our plugin'),
  system('drupal', 'Drupal', 'Basic HTML'),
  system(
    'drupal-allowed',
    'Drupal',
    ALLOWED,
    line('Text formats, Allowed HTML tags; and Source editing', '<div class data-factsheet data-factsheet-*>'),
  ),
  system('ckeditor5', 'CKEditor 5'),
  system(
    'ckeditor5-allowed',
    'CKEditor 5',
    ALLOWED,
    line(
      'Configuration, with the plugin GeneralHtmlSupport',
      "htmlSupport: { allow: [{ name: 'div', attributes: [{ key: /^data-factsheet/, value: true }, { key: 'lang', value: true }] }] }",
    ),
  ),
  system('ckeditor5-html-embed', 'CKEditor 5', 'in its box “HTML embed”'),
  system('tinymce', 'TinyMCE'),
  system(
    'tinymce-allowed',
    'TinyMCE',
    ALLOWED,
    line('Configuration', `custom_elements: '${TAGS.join(',')}'`),
    line('Configuration', 'convert_urls: false'),
    line('Configuration', `extended_valid_elements: '@[${ATTRIBUTES.join('|')}],${TAGS.join(',')}'`),
  ),
  system('typo3', 'TYPO3'),
  system(
    'typo3-allowed',
    'TYPO3',
    ALLOWED,
    line(
      'The preset of the rich text editor, YAML',
      "editor: { config: { htmlSupport: { allow: [{ name: 'div', attributes: true }] } } }",
    ),
  ),
  system('joomla', 'Joomla'),
  system('aem', 'Adobe Experience Manager'),
  system('liferay', 'Liferay'),
  system(
    'liferay-allowed',
    'Liferay',
    ALLOWED,
    line(
      'client-extension.yaml, once for each element',
      'factsheet-indicator-gauge: { type: customElement, name: Indicator gauge, htmlElementName: factsheet-indicator-gauge, urls: [factsheet-elements.js], useESM: true }',
    ),
  ),
  system('sharepoint', 'SharePoint'),
  system(
    'sharepoint-allowed',
    'SharePoint',
    ALLOWED,
    line('Site settings, HTML Field Security, domains to allow', 'factsheets.example.eu'),
  ),
  { ...system('markdown-it', 'markdown-it'), markdown: true },
  system('markdown-it-allowed', 'markdown-it', ALLOWED, line('Options', 'html: true')),
  system('marked', 'marked'),
  { ...system('remark', 'remark and rehype'), markdown: true },
  system('remark-allowed', 'remark and rehype', ALLOWED, line('Options of remark-rehype', 'allowDangerousHtml: true')),
  { ...system('hugo', 'Hugo'), markdown: true },
  system('hugo-allowed', 'Hugo', ALLOWED, line('hugo.toml', 'markup.goldmark.renderer.unsafe = true')),
  system('eleventy', 'Eleventy'),
  system('vitepress', 'VitePress'),
  system('mdx', 'MDX'),
  system('docusaurus', 'Docusaurus'),
  system('dompurify', 'DOMPurify'),
  system(
    'dompurify-allowed',
    'DOMPurify',
    ALLOWED,
    line(
      'Configuration',
      'CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /^factsheet-/, attributeNameCheck: /^(?!on)[a-z-]+$/ }',
    ),
  ),
  system('sanitize-html', 'sanitize-html'),
  system(
    'sanitize-html-allowed',
    'sanitize-html',
    ALLOWED,
    line(
      'Options',
      "allowedAttributes: { ...sanitizeHtml.defaults.allowedAttributes, div: ['data-factsheet', 'data-factsheet-*', 'lang'] }",
    ),
  ),
  system('rehype-sanitize', 'rehype-sanitize'),
  system(
    'rehype-sanitize-allowed',
    'rehype-sanitize',
    ALLOWED,
    line(
      'Schema',
      "attributes: { ...defaultSchema.attributes, div: [...(defaultSchema.attributes.div ?? []), 'data*', 'lang'] }",
    ),
  ),
  system('sanitizer-api', 'Sanitizer API'),
  system(
    'sanitizer-api-allowed',
    'Sanitizer API',
    ALLOWED,
    line('Before element.setHTML(markup, { sanitizer })', 'sanitizer.setDataAttributes(true)'),
  ),
  system('quill', 'Quill'),
  system('tiptap', 'Tiptap'),
  system('trix', 'Trix'),
  ...['React', 'Vue', 'Angular', 'Svelte', 'Preact', 'Solid'].map((name) => system(name.toLowerCase(), name)),
];
