/**
 * Three kinds of output in dist/, all from the JavaScript that `tsc` wrote to build/:
 * modules for npm users (lit, d3 and valibot stay imports), scripts for plain pages (nothing left to resolve), and what
 * draws static HTML in Node. Languages and the document parser are files of their own in every kind, fetched on demand.
 */
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import literals from 'rollup-plugin-html-literals';
import { COMPILE_HINT } from './scripts/lib/compile-hint.js';
import { elementNames, localeNames } from './scripts/lib/elements.js';
import { litTrustedTypes } from './scripts/lib/lit-trusted-types.js';
import { minifyCss } from './scripts/lib/minify-css.js';
import { withShortKeys } from './scripts/lib/short-keys.js';
import { slimValibot } from './scripts/lib/slim-valibot.js';

const BUILD = resolve('build');
const inBuild = (path) => join(BUILD, path);

/** Files that do something when they are imported. package.json names them as they stand in dist/. */
const registers = /\/elements\/([\w-]+)\/\1\.js$|\/(builder\/main|integrations\/tinymce|standalone|autoloader)\.js$/;

/** Marks a second copy of a module. */
const OWN = /\?own$/;

/** Hands the source maps of `tsc` on, so that those in dist/ reach the TypeScript. */
const sourceMaps = () => ({
  name: 'source-maps-of-tsc',
  load(id) {
    if (!id.startsWith(BUILD)) return null;
    const path = id.replace(OWN, '');
    const code = readFileSync(path, 'utf8').replace(/\n\/\/# sourceMappingURL=\S*\s*$/, '\n');
    const map = JSON.parse(readFileSync(`${path}.map`, 'utf8'));
    return { code, map, moduleSideEffects: registers.test(path) };
  },
});

/** Scripts fetched on demand, and their names in dist/. */
const ON_DEMAND = {
  'parser/factsheet-text.js': 'parser.js',
  'elements/shared/context.js': 'elements/shared/context.js',
  'internal/children.js': 'internal/children.js',
  'internal/on-request.js': 'internal/on-request.js',
  'take-away/menu.js': 'take-away/menu.js',
  'doctor/doctor.js': 'doctor/doctor.js',
};

/** Where the files fetched on demand stand in dist/. */
const onDemand = (path) => {
  const name = relative(BUILD, path);
  if (Object.hasOwn(ON_DEMAND, name)) return ON_DEMAND[name];
  return name.startsWith('i18n/locales/') ? name : undefined;
};

const onDemandTargets = new Set();

/**
 * Leaves the files fetched on demand outside: every kind of output shares the one in dist/. They are named as if they
 * stood in build/, whose layout dist/ has, so that rollup writes paths that hold in a folder of any name.
 */
const keepOnDemand = {
  name: 'keep-on-demand',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.')) return null;
    const target = onDemand(resolve(dirname(importer), source));
    if (!target) return null;
    const id = join(BUILD, target);
    onDemandTargets.add(id);
    return { id, external: true };
  },
};

/**
 * Not `document.currentScript`: a picture of that name in the page would stand before it, and would say where further
 * files come from.
 */
const CURRENT_SCRIPT = `Reflect.get(Document.prototype, 'currentScript', document)`;

/** A classic script has no `import.meta`: further files are found from its own address, captured at start. */
const fromCurrentScript = {
  name: 'from-current-script',
  renderDynamicImport: ({ targetModuleId }) =>
    targetModuleId && onDemandTargets.has(targetModuleId)
      ? { left: 'import(new URL(', right: ', scriptAddress).href)' }
      : null,
};

/**
 * Gives the autoloader its own copy of the few lines it has in common with the elements: as a chunk for both they would
 * be one more file to wait for before any element can be fetched.
 */
const ownCopy = {
  name: 'own-copy',
  resolveId(source, importer = '') {
    const path = resolve(dirname(importer), source);
    const isCommon =
      (importer === inBuild('autoloader.js') || OWN.test(importer)) && path.startsWith(inBuild('internal'));
    return isCommon ? `${path}?own` : null;
  },
};

const minified = (format = {}) =>
  terser({
    module: true,
    ecma: 2020,
    // Statements repeat themselves more than sequences do, which is what gzip looks for.
    compress: { passes: 8, pure_getters: true, sequences: false, inline: 1, keep_fargs: false },
    format: { comments: false, ...format },
  });
/** Shorter by some dozens of bytes than what the plugin does by itself. */
const minifyOptions = { minifyCSS: (css) => minifyCss(css) };

const shortKeys = withShortKeys(inBuild('i18n'));

const common = [keepOnDemand, sourceMaps(), shortKeys, literals({ failOnError: true, options: { minifyOptions } })];
const resolved = [...common, slimValibot, nodeResolve({ exportConditions: ['worker', 'production'] })];
const whole = minified({ preamble: COMPILE_HINT });
const output = {
  format: 'es',
  sourcemap: true,
  sourcemapExcludeSources: false,
  // Nobody outside writes to these namespaces; a frozen one costs bytes.
  freeze: false,
  externalLiveBindings: false,
  generatedCode: { preset: 'es2015', symbols: false },
};

const modules = {
  input: [
    inBuild('index.js'),
    inBuild('standalone.js'),
    inBuild('elements/registry.js'),
    inBuild('i18n/locales.js'),
    ...elementNames().flatMap((name) => [
      inBuild(`elements/${name}/${name}.js`),
      inBuild(`elements/${name}/${name}.element.js`),
    ]),
  ],
  external: (id) => /^(lit|d3-|valibot)/.test(id),
  plugins: [...common],
  output: { ...output, dir: 'dist', preserveModules: true, preserveModulesRoot: 'build' },
};

const locales = {
  input: Object.fromEntries(localeNames().map((name) => [name, inBuild(`i18n/locales/${name}.js`)])),
  plugins: [sourceMaps(), shortKeys, minified()],
  // Words need no map.
  output: { ...output, dir: 'dist/i18n/locales', sourcemap: false },
};

const scripts = Object.entries(ON_DEMAND).map(([name, file]) => ({
  input: inBuild(name),
  plugins: [...resolved, minified()],
  output: { ...output, file: `dist/${file}`, inlineDynamicImports: true },
}));

/** The list of languages, for files whose neighbours are known: the languages' files need not be named one by one. */
const ownLocales = (folder, address = (path) => path) => ({
  name: 'own-locales',
  load: (id) =>
    id === inBuild('i18n/fetch-locale.js')
      ? `const languages = ${JSON.stringify(localeNames().join(' '))}.split(' ');
export const fetchLocale = async (base) =>
  languages.includes(base) ? import(${address(`\`${folder}\${base}.js\``)}) : undefined;`
      : null,
});

const standalone = {
  input: inBuild('standalone.js'),
  plugins: [litTrustedTypes(BUILD), ownLocales('./i18n/locales/'), ...resolved, whole],
  output: { ...output, file: 'dist/factsheet-elements.js', inlineDynamicImports: true },
};

const classic = {
  input: inBuild('standalone.js'),
  plugins: [
    litTrustedTypes(BUILD),
    ownLocales('./i18n/locales/', (path) => `new URL(${path}, scriptAddress).href`),
    ...resolved,
    fromCurrentScript,
    whole,
  ],
  output: {
    ...output,
    // A name is asked for, and the minifier drops it again: nothing global is left behind.
    format: 'iife',
    name: 'FactsheetElements',
    file: 'dist/factsheet-elements.iife.js',
    inlineDynamicImports: true,
    intro: `const scriptAddress = globalThis.document && ${CURRENT_SCRIPT}?.src;`,
  },
};

/** What nobody can ask for on a widget's page: the menu and the doctor, data in children, documents as text. */
const NEVER_ASKED = {
  [inBuild('internal/on-request.js')]: 'export const serve = () => undefined;',
  [inBuild('internal/children.js')]: 'export {};',
  [inBuild('parser/factsheet-text.js')]: 'export {};',
};

/**
 * A widget's page is shown in frames where only classic scripts can be fetched: all that it needs is in one, and
 * languages come as classic scripts too.
 */
const forEmbedPages = {
  name: 'for-embed-pages',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.')) return null;
    const path = resolve(dirname(importer), source);
    if (path === inBuild('i18n/fetch-locale.js')) return inBuild('embed-page/fetch-locale.js');
    return path === inBuild('elements/shared/context.js') || path in NEVER_ASKED ? path : null;
  },
  load: (id) => NEVER_ASKED[id] ?? null,
};

const embedPage = {
  input: inBuild('embed-page/embed-page.js'),
  plugins: [litTrustedTypes(BUILD), forEmbedPages, ...resolved, whole],
  output: {
    ...output,
    format: 'iife',
    file: 'dist/embed/embed.js',
    inlineDynamicImports: true,
  },
};

const autoloader = {
  input: inBuild('autoloader.js'),
  plugins: [ownCopy, litTrustedTypes(BUILD), ownLocales('../i18n/locales/'), ...resolved, minified()],
  output: { ...output, dir: 'dist', entryFileNames: 'autoloader.js', chunkFileNames: 'autoload/[name]-[hash].js' },
};

/** The page of the snippet builder: its list of scripts and data is written by scripts/build-builder.js. */
const builder = {
  input: inBuild('builder/main.js'),
  plugins: [litTrustedTypes(BUILD), ownLocales('../i18n/locales/'), ...resolved, minified()],
  output: { ...output, file: 'dist/builder/builder.js', inlineDynamicImports: true, sourcemap: false },
};

/**
 * For Node: what draws elements as static HTML, with the same templates and style as the scripts, and what makes embed
 * pages of them. Two entries of one file, since elements are registered once.
 */
const server = {
  input: { render: inBuild('ssr/render.js'), embed: inBuild('embed/sheet-files.js') },
  plugins: [...common, nodeResolve({ exportConditions: ['node', 'worker', 'production'] }), minified()],
  output: {
    ...output,
    dir: 'dist',
    entryFileNames: 'ssr/[name].js',
    chunkFileNames: 'ssr/[name].js',
    manualChunks: (id) => (/\/(ssr\/render|embed\/sheet-files)\.js$/.test(id) ? undefined : 'drawing'),
  },
};

/** Plugins of editors: that of TinyMCE is a classic script too, since TinyMCE loads plugins as such. */
const editorPlugins = Object.entries({ ckeditor5: 'es', tinymce: 'iife' }).map(([name, format]) => ({
  input: inBuild(`integrations/${name}.js`),
  plugins: [sourceMaps(), minified()],
  output: { ...output, format, file: `dist/${name}.js` },
}));

export default [
  modules,
  locales,
  ...scripts,
  standalone,
  classic,
  autoloader,
  embedPage,
  builder,
  server,
  ...editorPlugins,
];
