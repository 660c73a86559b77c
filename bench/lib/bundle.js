/**
 * Makes the pages' scripts from src/ as they ship: for production, templates and code minified, files fetched on demand
 * inside (as in dist/factsheet-elements.js), the document parser and the languages left out. From src/ and into a
 * folder of its own, so that it does not matter who else is building.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import literals from 'rollup-plugin-html-literals';
import { COMPILE_HINT } from '../../scripts/lib/compile-hint.js';

const ALIAS = 'factsheet-elements/';

/** TypeScript to JavaScript as tsconfig.json says, then the templates minified as in rollup.config.js. */
const asShipped = (root, source, tsconfigRaw) => ({
  name: 'as-shipped',
  setup(setup) {
    const minifier = literals({ failOnError: true });
    const ofSource = (path) => ({ path: path.replace(/\.js$/, '.ts'), sideEffects: true });
    setup.onResolve({ filter: /^factsheet-elements\// }, ({ path }) =>
      ofSource(join(source, 'src', path.slice(ALIAS.length))),
    );
    setup.onResolve({ filter: /factsheet-text\.js$|\/locales\/\w+\.js$/ }, ({ path }) => ({ path, external: true }));
    // What package.json says of side effects is about dist/, and would leave the elements out.
    setup.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) =>
      resolveDir.startsWith(join(source, 'src')) ? ofSource(join(resolveDir, path)) : undefined,
    );
    setup.onLoad({ filter: /\.[jt]s$/ }, async ({ path }) => {
      if (!path.startsWith(join(source, 'src')) && !path.startsWith(join(root, 'bench'))) return undefined;
      const loader = path.endsWith('.ts') ? 'ts' : 'js';
      const { code } = await transform(await readFile(path, 'utf8'), { loader, tsconfigRaw, target: 'es2022' });
      const context = { error: (message) => Promise.reject(new Error(`${path}: ${message}`)) };
      return { contents: minifier.transform.call(context, code, path)?.code ?? code, loader: 'js' };
    });
  },
});

/**
 * Bundles one entry of bench/pages/.
 * @param {{root: string, source: string, entry: string, outfile: string, hint?: boolean}} options `source`: the folder that has src/
 *   `hint`: whether it begins as the scripts for plain pages do
 */
export async function bundle({ root, source, entry, outfile, hint = false }) {
  const { target, useDefineForClassFields } = JSON.parse(
    await readFile(join(root, 'tsconfig.json'), 'utf8'),
  ).compilerOptions;
  await build({
    entryPoints: [join(root, 'bench', 'pages', entry)],
    outfile,
    bundle: true,
    minify: true,
    ...(hint && { banner: { js: COMPILE_HINT } }),
    format: 'esm',
    target: target.toLowerCase(),
    conditions: ['worker', 'production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    nodePaths: [join(root, 'node_modules')],
    plugins: [asShipped(root, source, { compilerOptions: { target, useDefineForClassFields } })],
    logLevel: 'warning',
  });
}

/** Writes pages and stylesheet where the server finds them. */
export async function write(folder, files) {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
}
