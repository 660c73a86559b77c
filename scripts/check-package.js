/**
 * Tries the package as those who install it: packs it, installs it into an empty project, and uses every entry in
 * Node, for types and in a browser.
 *
 * Usage: node scripts/check-package.js    builds first if dist/ is out of date
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPages } from './lib/browser-check.js';
import { isStale } from './lib/build-state.js';
import { elementNames } from './lib/elements.js';
import { writePages } from './lib/package-pages.js';
import { packAndInstall } from './lib/packed-package.js';
import { at, run, runTool } from './lib/project.js';

/** Files that must be in the package, beside those that its `exports` name. */
const NEEDED = [
  'package.json',
  'dist/cli.js',
  'dist/factsheet-elements.iife.js',
  'dist/embed/embed.js',
  'dist/embed/page.css',
  ...['index.html', 'builder.js', 'builder.css', 'data.json', 'scripts.json'].map((name) => `dist/builder/${name}`),
];

/** Entries that show nothing on a page by themselves: what draws on a server, and the plugins of editors. */
const NOT_FOR_PAGES = ['./render.js', './ckeditor5.js', './tinymce.js'];

const targetsOf = (target) => (typeof target === 'string' ? [target] : Object.values(target).flatMap(targetsOf));

/** The first lines of what a tool said. */
const brief = (output) => output.trim().split('\n').slice(0, 15).join('\n    ');

const failed = ({ code, output }) => (code === 0 ? undefined : brief(output));

function* checkFiles({ manifest, files }) {
  const named = Object.values(manifest.exports)
    .flatMap(targetsOf)
    .map((path) => path.replace('./', ''))
    .filter((path) => !path.includes('*'));
  for (const path of new Set([...NEEDED, ...named])) {
    yield { what: `has ${path}`, fault: files.includes(path) ? undefined : 'missing' };
  }
  const strays = files.filter((path) => /^(src|test|stories|scripts|build)\/|\.test\./.test(path));
  yield { what: 'has no sources and tests', fault: strays.length > 0 ? strays.join(', ') : undefined };
}

async function* checkNode({ project, installed }, entries) {
  for (const entry of entries) {
    const program = `await import('factsheet-elements${entry.slice(1)}')`;
    const result = await run(process.execPath, ['--input-type=module', '-e', program], { cwd: project });
    yield { what: `import ${entry} in Node`, fault: failed(result) };
  }
  const cli = join(installed, 'dist', 'cli.js');
  yield { what: 'the command line says its help', fault: failed(await run(process.execPath, [cli, '--help'])) };
}

/** Types must be found, and must be types: to assign something wrong must fail. */
async function* checkTypes({ project }, entries) {
  const imports = entries.map(
    (entry, index) => `import * as entry${index} from 'factsheet-elements${entry.slice(1)}';`,
  );
  const uses = entries.map((_, index) => `// @ts-expect-error\nentry${index}.thereIsNoSuchExport;`);
  const gauge = `const gauge = document.createElement('factsheet-indicator-gauge');
gauge.value = 82.3;
// @ts-expect-error
gauge.value = {};`;
  writeFileSync(join(project, 'types.ts'), [...imports, ...uses, gauge].join('\n'));
  for (const [module, resolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    const options = ['--module', module, '--moduleResolution', resolution, '--target', 'es2022'];
    const result = await runTool('typescript/bin/tsc', ['--noEmit', '--strict', ...options, 'types.ts'], {
      cwd: project,
    });
    yield { what: `types of all entries, moduleResolution ${resolution}`, fault: failed(result) };
  }
}

async function* checkLinters({ tarball, installed }, entries) {
  yield {
    what: 'publint',
    fault: failed(await runTool('publint/src/cli.js', ['run', installed, '--strict', '--pack', 'false'])),
  };
  const args = [tarball, '--profile', 'esm-only', '--no-emoji', '--entrypoints', ...entries];
  yield { what: 'attw', fault: failed(await runTool('@arethetypeswrong/cli/dist/index.js', args)) };
}

async function main() {
  if (isStale()) {
    const { code } = await run(process.execPath, [at('scripts', 'build.js')], { show: true });
    if (code !== 0) return 1;
  }
  const counts = { passed: 0, failed: 0 };
  const take = async (results) => {
    for await (const { what, fault } of results) {
      counts[fault === undefined ? 'passed' : 'failed'] += 1;
      console.log(fault === undefined ? `ok      ${what}` : `FAILED  ${what}\n    ${fault}`);
    }
  };
  const packed = await packAndInstall();
  try {
    const entries = Object.keys(packed.manifest.exports).filter((name) => name === '.' || name.endsWith('.js'));
    await take(checkFiles(packed));
    await take(checkNode(packed, entries));
    await take(checkTypes(packed, entries));
    await take(checkLinters(packed, entries));
    const forPages = entries.filter((entry) => !NOT_FOR_PAGES.includes(entry));
    await take(checkPages(packed.project, await writePages(packed.project, forPages, elementNames())));
  } finally {
    packed.remove();
  }
  console.log(`package: ${counts.passed} passed, ${counts.failed} failed`);
  return counts.failed > 0 ? 1 : 0;
}

process.exitCode = await main();
