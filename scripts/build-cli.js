/**
 * Bundles the command line into one file that needs nothing but Node.
 *
 * Usage: node scripts/build-cli.js    writes dist/cli.js
 */
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { at, isMain } from './lib/project.js';

const ENTRY = at('src', 'cli', 'main.ts');
const TARGET = at('dist', 'cli.js');
const SHEBANG = '#!/usr/bin/env node';

/** @returns {Promise<boolean>} false where there is no command line yet */
export async function buildCli() {
  if (!existsSync(ENTRY)) return false;
  // A first line of the source's own is kept.
  const hasShebang = readFileSync(ENTRY, 'utf8').startsWith('#!');
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
    banner: hasShebang ? {} : { js: SHEBANG },
    legalComments: 'eof',
    logLevel: 'warning',
  });
  chmodSync(TARGET, 0o755);
  return true;
}

if (isMain(import.meta.url)) await buildCli();
