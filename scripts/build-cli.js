/**
 * Bundles the command line into one file that needs nothing but Node, and dist/ssr/render.js once something is drawn.
 *
 * Usage: node scripts/build-cli.js    writes dist/cli.js
 */
import { chmodSync } from 'node:fs';
import { build } from 'esbuild';
import { at, isMain } from './lib/project.js';

const ENTRY = at('src', 'cli', 'main.ts');
const TARGET = at('dist', 'cli.js');
const SHEBANG = '#!/usr/bin/env node';

/** What draws static HTML is an entry of its own, which the other commands need not read. */
const renderBeside = {
  name: 'render-beside',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/ssr\/render\.js$/ }, () => ({ path: './ssr/render.js', external: true })),
};

/** Writes it. */
export async function buildCli() {
  await build({
    entryPoints: [ENTRY],
    outfile: TARGET,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    // The build of the Markdown parser that needs no document.
    conditions: ['worker', 'production'],
    banner: { js: SHEBANG },
    sourcemap: true,
    plugins: [renderBeside],
    logLevel: 'warning',
  });
  chmodSync(TARGET, 0o755);
}

if (isMain(import.meta.url)) await buildCli();
