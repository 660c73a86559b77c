/**
 * What a machine can say about the code. Formatting is Prettier's, imports are scripts/check-layers.js's; here stand
 * types that are not thrown away, templates, accessibility, words for everything public, and a short list of what must
 * not occur at all because hard content policies, or readers, would pay for it.
 */
import js from '@eslint/js';
import jsdoc from 'eslint-plugin-jsdoc';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import regexp from 'eslint-plugin-regexp';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const NODE = [
  ...['AbortController', 'AbortSignal', 'Buffer', 'TextDecoder', 'TextEncoder', 'URL', 'URLSearchParams'],
  ...['clearInterval', 'clearTimeout', 'console', 'fetch', 'performance', 'process', 'setInterval', 'setTimeout'],
];
const globals = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

/** What must have a sentence when it is exported: classes and functions, also those that are constants. */
const DOCUMENTED = {
  publicOnly: { esm: true },
  require: { ClassDeclaration: true, FunctionDeclaration: true },
  contexts: ['ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > ArrowFunctionExpression'],
  checkConstructors: false,
};

/** The tags of an element's public API, which the manifest analyzer reads. */
const API_TAGS = ['tag', 'summary', 'slot', 'fires', 'csspart', 'cssproperty', 'generated'];

/** Everywhere: text that becomes code or markup. */
const NO_MARKUP = [
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'parseFromString', 'srcdoc'],
  ...['createContextualFragment', 'execCommand'],
]
  .map((property) => ({ property }))
  .concat(['write', 'writeln'].map((property) => ({ object: 'document', property })))
  .map((restriction) => ({ ...restriction, message: 'Text must never become markup: use a Lit template.' }));

const NO_IMPORTS = {
  patterns: [
    {
      regex: '^lit(-html)?/(directives/(unsafe-(html|svg|mathml)|style-map)|static(-html)?)(\\.js)?$',
      message: 'Unsafe with untrusted data, or broken under a content security policy.',
    },
    { regex: '^(d3|d3-scale)$', message: 'Single small modules of d3 only; see docs/decisions.' },
  ],
};

const TEMPLATE = 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement';

const NO_SYNTAX = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
  { selector: ':matches(PropertyDefinition, MethodDefinition)[accessibility="private"]', message: 'Use #name.' },
  { selector: 'TSParameterProperty', message: 'Write the field.' },
  {
    selector: `${TEMPLATE}[value.raw=/\\sstyle\\s*=/]`,
    message: 'A style attribute is blocked by a content security policy: use a class, or SVG attributes.',
  },
  { selector: `${TEMPLATE}[value.raw=/<style/]`, message: 'Blocked by a content security policy: use static styles.' },
  { selector: `${TEMPLATE}[value.raw=/\\.((inner|outer)HTML|srcdoc)/]`, message: 'Text must never become markup.' },
  {
    selector: `${TEMPLATE}[value.raw=/\\s(on\\w+|srcdoc)\\s*=|<script/]`,
    message: 'Text must never become code: use @event.',
  },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value=/^(style|srcdoc|on.*)$/i]',
    message: 'Blocked by a content security policy: use a class, or a property.',
  },
  {
    selector: ':matches(CallExpression, NewExpression)[callee.name="RegExp"]:not([arguments.0.type="Literal"])',
    message: 'Nobody can check an expression that is made of text: write it out.',
  },
];

const NO_MEASURING = {
  selector:
    ':matches(CallExpression[callee.name="getComputedStyle"], MemberExpression[property.name="getComputedStyle"])',
  message: 'Geometry comes from data, not from the page: lay out with CSS.',
};

export default defineConfig(
  // The apps in test/frameworks are checked by the frameworks' own tools.
  { ignores: ['dist/', 'build/', 'storybook-static/', 'node_modules/', 'coverage/', 'test/frameworks/*/*.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    plugins: { regexp },
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      // Text that makes an expression slow can stop a page for minutes.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      'no-restricted-properties': ['error', ...NO_MARKUP],
      'no-restricted-imports': ['error', NO_IMPORTS],
      'no-unused-vars': ['error', { ignoreRestSiblings: true }],
      eqeqeq: 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: { globals: globals(NODE) },
  },
  {
    files: ['test/frameworks/**/*.js'],
    languageOptions: {
      globals: globals([
        ...['addEventListener', 'document', 'history', 'location', 'structuredClone'],
        ...['HTMLSlotElement', 'MutationObserver', 'Text'],
      ]),
    },
  },
  {
    // What they hand to a browser stands among their own code.
    files: [
      'scripts/check-*.js',
      'scripts/lib/accessibility/*.js',
      'scripts/lib/browser-check.js',
      'scripts/lib/engines/*.js',
      'bench/**/*.js',
      'test/embed/**/*.js',
      'test/builder/*.js',
      'test/hosts/**/*.js',
      'test/cms/**/*.js',
    ],
    languageOptions: {
      globals: globals(['Node', 'customElements', 'document', 'getComputedStyle', 'location', 'performance', 'window']),
    },
  },
  {
    // What a content system's editor loads, and tests that hand code to its pages.
    files: ['integrations/**/*.js', 'test/cms/**/*.js'],
    languageOptions: {
      globals: globals(['ClipboardEvent', 'DataTransfer', 'Node', 'document', 'innerWidth', 'window']),
    },
  },
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      lit['flat/recommended'],
      wc['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    languageOptions: {
      parserOptions: { project: ['tsconfig.test.json', 'tsconfig.cli.json'], tsconfigRootDir: import.meta.dirname },
    },
    settings: { litHtmlSources: ['lit', '@open-wc/testing'] },
    rules: {
      'no-restricted-syntax': ['error', ...NO_SYNTAX],
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-template-bind': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/value-after-constraints': 'error',
      // Safari takes the list out of a <ul> without bullets; the role puts it back.
      'lit-a11y/no-redundant-role': 'off',
      // An empty attribute is as good as none, and so is a scale of no length: `||` on texts and numbers is meant.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true, number: true } }],
      // A problem is told, not thrown away: it carries what the page shows, and no stack.
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // Demands `!`, which another rule forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // The name of the key is worth its words.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
    },
  },
  {
    // Declarations for other code are bound to its forms.
    files: ['**/*.d.ts'],
    rules: { 'no-var': 'off', '@typescript-eslint/prefer-function-type': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { jsdoc },
    settings: { jsdoc: { mode: 'typescript' } },
    rules: {
      'jsdoc/require-jsdoc': ['error', DOCUMENTED],
      'jsdoc/require-description': ['error', { contexts: ['FunctionDeclaration', 'ClassDeclaration'] }],
      'jsdoc/check-tag-names': ['error', { definedTags: API_TAGS }],
      'jsdoc/check-param-names': ['error', { disableMissingParamChecks: true }],
      'jsdoc/check-alignment': 'error',
      'jsdoc/empty-tags': 'error',
      'jsdoc/require-param-name': 'error',
      'jsdoc/require-param-description': 'error',
      'jsdoc/require-returns-description': 'error',
      'jsdoc/no-types': ['error', { contexts: ['FunctionDeclaration', 'MethodDefinition'] }],
    },
  },
  {
    // The one place that parses: Lit's templates, where the scripts for plain pages stand in for Lit.
    files: ['src/internal/trusted-templates.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    // Looks at what a content system made of a snippet, in a document that is never shown.
    files: ['src/builder/inert.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['src/elements/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...NO_SYNTAX, NO_MEASURING] },
  },
  {
    files: ['test/**', 'stories/**', 'bench/**'],
    rules: {
      // A test stands for a page, which is markup, and takes things apart that nobody else may.
      'no-restricted-properties': 'off',
      'no-control-regex': 'off',
      'no-script-url': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Assertions are properties, and some can be awaited.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'wc/no-closed-shadow-root': 'off',
    },
  },
);
