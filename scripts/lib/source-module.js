/** Gives scripts and their tests a TypeScript module of src as it stands: no build is needed first. */
import { build } from 'esbuild';
import { at } from './project.js';

/**
 * @param {string} path from the project's folder, such as `src/model/schema.ts`
 * @param {import('esbuild').BuildOptions} [options] for what runs only in Node
 * @returns {Promise<Record<string, any>>} what it exports
 */
export async function importSource(path, options = {}) {
  const { outputFiles } = await build({
    entryPoints: [at(path)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    // The build of the Markdown parser that needs no document.
    conditions: ['worker'],
    logLevel: 'error',
    ...options,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

let rendering;

/** What draws elements as static HTML. Its imports register elements, whatever package.json says of the built ones. */
export const importRender = () =>
  (rendering ??= importSource('src/ssr/render.ts', { platform: 'node', ignoreAnnotations: true }));
