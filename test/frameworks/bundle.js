/** Builds the apps, each by the compiler of its framework, all through esbuild. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEs2015LinkerPlugin } from '@angular/compiler-cli/linker/babel';
import { ConsoleLogger, LogLevel, NodeJSFileSystem } from '@angular/compiler-cli';
import { transformAsync } from '@babel/core';
import solid from 'babel-preset-solid';
import { build, transform } from 'esbuild';
import { compile as compileSvelte, compileModule } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';

const here = fileURLToPath(new URL('.', import.meta.url));

const isOurs = (tag) => tag.startsWith('factsheet-');

/** Single-file components of Vue: script and template become one module. */
const vue = (server) => ({
  name: 'vue',
  setup({ onLoad }) {
    onLoad({ filter: /\.vue$/ }, ({ path }) => {
      const { descriptor, errors } = parse(readFileSync(path, 'utf8'), { filename: path });
      if (errors.length > 0) return { errors: errors.map(({ message }) => ({ text: message })) };
      const { content } = compileScript(descriptor, {
        id: basename(path),
        inlineTemplate: true,
        templateOptions: { ssr: server, ssrCssVars: [], compilerOptions: { isCustomElement: isOurs } },
      });
      return { contents: content, loader: 'ts' };
    });
  },
});

const svelte = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, ({ path }) => {
      const { js, warnings } = compileSvelte(readFileSync(path, 'utf8'), { filename: path, generate: 'client' });
      return { contents: js.code, loader: 'js', warnings: warnings.map(({ message }) => ({ text: message })) };
    });
    onLoad({ filter: /\.svelte\.js$/ }, ({ path }) => ({
      contents: compileModule(readFileSync(path, 'utf8'), { filename: path, generate: 'client' }).js.code,
    }));
  },
};

/** Solid compiles JSX in a way of its own; esbuild takes the types out first. */
const solidJsx = {
  name: 'solid',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]solid[\\/].*\.tsx$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'tsx', jsx: 'preserve' });
      const { code: contents } = await transformAsync(code, {
        filename: path,
        presets: [solid],
        babelrc: false,
        configFile: false,
      });
      return { contents };
    });
  },
};

/** Angular's own packages come half compiled, and are finished by its linker as its own tools do it. */
const angular = {
  name: 'angular',
  setup({ onLoad, onResolve }) {
    // Its compiler writes a copy of all that an app imports; the checks must meet the one they import themselves.
    onResolve({ filter: /^\.\.\/shared\// }, ({ path, importer }) =>
      importer.startsWith(join(here, 'node_modules', '.cache')) ? { path: join(here, 'shared', basename(path)) } : null,
    );
    const linker = createEs2015LinkerPlugin({
      fileSystem: new NodeJSFileSystem(),
      logger: new ConsoleLogger(LogLevel.warn),
      linkerJitMode: false,
    });
    onLoad({ filter: /[\\/]@angular[\\/].*\.mjs$/ }, async ({ path }) => {
      const contents = readFileSync(path, 'utf8');
      if (!contents.includes('ɵɵngDeclare')) return { contents };
      const { code } = await transformAsync(contents, {
        filename: path,
        plugins: [linker],
        compact: false,
        babelrc: false,
        configFile: false,
      });
      return { contents: code };
    });
  },
};

/**
 * @param {string} entry from this folder
 * @param {string} outfile
 * @param {{ server?: boolean, development?: boolean }} [options] development builds say what they are not content with
 */
export async function bundle(entry, outfile, { server = false, development = false } = {}) {
  await build({
    absWorkingDir: here,
    entryPoints: [join(here, entry)],
    outfile,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    platform: server ? 'node' : 'browser',
    mainFields: server ? ['module', 'main'] : undefined,
    conditions: [development ? 'development' : 'production', 'module'],
    minify: !server && !development,
    jsx: 'automatic',
    jsxDev: false,
    define: {
      'process.env.NODE_ENV': development ? '"development"' : '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
      ngDevMode: 'false',
      ngServerMode: 'false',
      ngJitMode: 'false',
    },
    plugins: [vue(server), svelte, solidJsx, angular],
    logLevel: 'warning',
    // The bundle of React's server takes Node's own modules by require().
    ...(server && {
      banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
    }),
  });
}
