import { FRAMEWORK_TYPES } from './framework-types.js';

/**
 * What package.json must say of the package's entries: one list for all, made from the elements there are. A pattern
 * would be shorter, and would promise files that nobody meant to publish.
 */
const entry = (path, types = path.replace(/\.js$/, '.d.ts')) => ({
  types: `./dist/${types}`,
  default: `./dist/${path}`,
});

const elementEntries = (name) => ({
  [`./${name}.js`]: entry(`elements/${name}/${name}.js`),
  [`./${name}.element.js`]: entry(`elements/${name}/${name}.element.js`),
});

/**
 * @param {readonly string[]} names of the elements, without their prefix
 * @returns {{exports: Record<string, unknown>, sideEffects: string[]}}
 */
export const packageEntries = (names) => ({
  exports: {
    '.': entry('index.js'),
    ...Object.assign({}, ...names.map(elementEntries)),
    // Browsers get one file with all in it; Node gets modules, since only they take the build of Lit that needs no DOM.
    './standalone.js': {
      types: './dist/standalone.d.ts',
      node: './dist/standalone.js',
      default: './dist/factsheet-elements.js',
    },
    './autoloader.js': entry('autoloader.js'),
    './parser.js': entry('parser.js'),
    './render.js': entry('ssr/render.js'),
    './ckeditor5.js': entry('ckeditor5.js'),
    './tinymce.js': entry('tinymce.js'),
    // A page with its files, to be copied as it is: only here a pattern promises just what the folder holds.
    './builder/*': './dist/builder/*',
    ...Object.fromEntries(
      Object.keys(FRAMEWORK_TYPES).map((name) => [`./${name}`, { types: `./dist/types/${name}.d.ts` }]),
    ),
    './vscode.html-custom-data.json': './dist/vscode.html-custom-data.json',
    './vscode.css-custom-data.json': './dist/vscode.css-custom-data.json',
    './web-types.json': './dist/web-types.json',
    './factsheet.schema.json': './dist/factsheet.schema.json',
    './custom-elements.json': './dist/custom-elements.json',
    './factsheet-elements.css': './dist/factsheet-elements.css',
    ...Object.fromEntries(names.map((name) => [`./styles/${name}.css`, `./dist/styles/${name}.css`])),
    './package.json': './package.json',
  },
  sideEffects: [
    ...names.map((name) => `./dist/elements/${name}/${name}.js`),
    './dist/standalone.js',
    './dist/factsheet-elements.js',
    './dist/factsheet-elements.iife.js',
    './dist/autoloader.js',
    './dist/autoload/*.js',
    './dist/tinymce.js',
    './dist/builder/builder.js',
    './dist/cli.js',
    '*.css',
  ],
});
