/** Frameworks: `npm run test:frameworks` tries them, and docs/frameworks.md says what came of it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { at } from '../../scripts/lib/project.js';

const PACKAGES = { angular: '@angular/core', solid: 'solid-js' };

const cellsOf = (line) => line.split('|').map((words) => words.trim());

export default {
  name: 'frameworks',

  async run({ test, record }) {
    const { devDependencies } = JSON.parse(readFileSync(at('test', 'frameworks', 'package.json'), 'utf8'));
    const table = readFileSync(at('docs', 'frameworks.md'), 'utf8').split('<!-- table -->')[1];
    const [head, , ...rows] = table.split('\n').filter((line) => line.startsWith('|'));
    for (const system of ['react', 'vue', 'angular', 'svelte', 'preact', 'solid']) {
      await test(`${system}: the tag, as an attribute is written and as data change`, () => {
        const column = cellsOf(head).indexOf(system);
        const written = rows.map(cellsOf).find(([, what]) => what === 'an attribute as it is written');
        assert.equal(written?.[column], '✓', `docs/frameworks.md says that ${system} changes an attribute`);
        const version = devDependencies[PACKAGES[system] ?? system];
        record({ system, version, spelling: 'tag', outcome: 'same' });
      });
    }
  },
};
