/**
 * Bundles the command line into one file that needs nothing but Node, and dist/ssr/ once something is drawn.
 *
 * Usage: node scripts/build-cli.js    writes dist/cli.js
 */
import { chmodSync } from 'node:fs';
import { build } from 'esbuild';
import { at, isMain } from './lib/project.js';

const ENTRY = at('src', 'cli', 'main.ts');
const TARGET = at('dist', 'cli.js');
const SHEBANG = '#!/usr/bin/env node';

/** What draws static HTML and what makes embed pages are entries of their own, which the other commands need not read. */
const BESIDE = { '/ssr/render.js': './ssr/render.js', '/embed/sheet-files.js': './ssr/embed.js' };

const drawnBeside = {
  name: 'drawn-beside',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/(?:ssr\/render|embed\/sheet-files)\.js$/ }, ({ path }) => ({
      path: Object.entries(BESIDE).find(([ending]) => path.endsWith(ending))[1],
      external: true,
    })),
};

/** Some packages bundled here ask for Node's modules as CommonJS does. */
const REQUIRE =
  "import { createRequire as makeRequire } from 'node:module';\nconst require = makeRequire(import.meta.url);";

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
    banner: { js: `${SHEBANG}\n${REQUIRE}` },
    sourcemap: true,
    plugins: [drawnBeside],
    // Installed beside the package, where npm can.
    external: ['@resvg/resvg-wasm'],
    logLevel: 'warning',
  });
  chmodSync(TARGET, 0o755);
}

if (isMain(import.meta.url)) await buildCli();
