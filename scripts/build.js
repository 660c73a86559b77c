/**
 * Builds dist/ from nothing: JavaScript, types, command line, JSON Schema, manifest and style sheet.
 *
 * Usage: node scripts/build.js    from any folder
 */
import { copyFileSync, rmSync } from 'node:fs';
import { buildBuilder } from './build-builder.js';
import { buildCli } from './build-cli.js';
import { buildEditorData } from './build-editor-data.js';
import { buildEmbed } from './build-embed.js';
import { buildLicenses } from './build-licenses.js';
import { buildManifest } from './build-manifest.js';
import { buildSchema } from './build-schema.js';
import { buildStyles } from './build-styles.js';
import { buildTypes } from './build-types.js';
import { markBuilt } from './lib/build-state.js';
import { at, runTool } from './lib/project.js';

/** Runs a tool; what it says is shown only if it fails. */
const succeed = async (script, args) => {
  const { code, output } = await runTool(script, args);
  if (code !== 0) throw new Error(output.trim());
};

/** Each does one thing, in this order; what it returns is said behind its name. */
const STEPS = {
  'clean build/ and dist/': () =>
    ['build', 'dist'].forEach((name) => rmSync(at(name), { recursive: true, force: true })),
  'compile TypeScript': () => succeed('typescript/bin/tsc', ['-p', 'tsconfig.json']),
  'bundle modules and scripts': () => succeed('rollup/dist/bin/rollup', ['-c', '--silent']),
  'bundle the command line': buildCli,
  'write embed/': async () => `${await buildEmbed()} languages`,
  'write builder/': buildBuilder,
  'write styles/': async () => `${await buildStyles()} files`,
  'copy type declarations': () => `${buildTypes()} files`,
  'write factsheet.schema.json': buildSchema,
  'write custom-elements.json': buildManifest,
  'write editor data and types of tags': buildEditorData,
  'copy factsheet-elements.css': () =>
    copyFileSync(at('src', 'factsheet-elements.css'), at('dist', 'factsheet-elements.css')),
  'write third-party-licenses.txt': buildLicenses,
};

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function main() {
  const start = performance.now();
  for (const [name, step] of Object.entries(STEPS)) {
    const since = performance.now();
    try {
      const remark = await step();
      console.log(`build: ${name} (${seconds(since)})${remark ? `: ${remark}` : ''}`);
    } catch (error) {
      console.error(`build: ${name} failed.\n${error instanceof Error ? error.message : error}`);
      return 1;
    }
  }
  markBuilt();
  console.log(`build: done in ${seconds(start)}`);
  return 0;
}

process.exitCode = await main();
