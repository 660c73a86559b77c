/** Has each framework's own checker read the apps and the files beside this one: what is right must pass, what is wrong fail. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tool } from '../prepare.js';

const brief = (output) => output.trim().split('\n').slice(0, 15).join('\n    ');

/** In TSX and in Vue a wrong line says itself that it must fail. */
async function expectNothing(script, project) {
  const { code, output } = await tool(script, ['-p', project]);
  return code === 0 ? '' : brief(output);
}

/** In Svelte's markup it cannot: the errors must be those of the lines below a mark. */
async function checkSvelte() {
  const lines = readFileSync(fileURLToPath(new URL('Types.svelte', import.meta.url)), 'utf8').split('\n');
  const wanted = lines.flatMap((line, index) => (line === '<!-- wrong -->' ? [`types/Types.svelte:${index + 2}`] : []));
  const { output } = await tool('svelte-check/bin/svelte-check', [
    ...['--workspace', '.', '--tsconfig', 'svelte/tsconfig.json', '--output', 'machine'],
  ]);
  const found = [...output.matchAll(/ (?:ERROR|WARNING) "([^"]+)" (\d+):/g)].map(([, file, line]) => `${file}:${line}`);
  return wanted.length > 0 && found.join() === wanted.join() ? '' : brief(output);
}

/** @returns {AsyncGenerator<{what: string, fault: string}>} */
export async function* checkTypes() {
  yield {
    what: 'types of tags in React, Preact and Solid',
    fault: await expectNothing('typescript/bin/tsc', 'tsconfig.json'),
  };
  yield { what: 'types of tags in Vue', fault: await expectNothing('vue-tsc/bin/vue-tsc.js', 'vue/tsconfig.json') };
  yield { what: 'types of tags in Svelte', fault: await checkSvelte() };
}
