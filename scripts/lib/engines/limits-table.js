/** Writes docs/engines.md from test/engine-limits.js. */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { limits } from '../../../test/engine-limits.js';
import { at } from '../project.js';

const NAMES = { firefox: 'Firefox', webkit: 'WebKitGTK' };

const rows = Object.entries(limits).flatMap(([engine, reasons]) =>
  Object.entries(reasons).map(([feature, reason]) => `| ${NAMES[engine]} | ${feature} | ${reason} |`),
);

const text = `# Three engines

<!-- Written by \`npm run test:engines\` from test/engine-limits.js. -->

\`npm test\` runs the browser tests in Chromium, \`npm run test:engines\` the same files in Firefox and WebKitGTK. All of them
pass in all three, except those that need something which an engine, driven from outside, cannot do. Each run tries each
such command: when one comes to work, the run fails until it is taken from the list; and it prints how many tests each
line leaves out. Code coverage is measured in Chromium alone. Of the hostile texts each stands in each place in Chromium, and
in one of the places in the others.

| engine | tests are left out that need | reason |
| --- | --- | --- |
${rows.join('\n')}
`;

/** Writes it anew. */
export async function writeEngines() {
  const file = at('docs', 'engines.md');
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
