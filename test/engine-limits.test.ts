/** What the engine of this run can and cannot do, as test/engine-limits.js says it. */
import { expect } from '@esm-bundle/chai';
import { features, limits } from './helpers/needs.js';

describe('the limits of this engine', () => {
  for (const [name, works] of Object.entries(features)) {
    const limited = limits.includes(name);
    it(`${limited ? 'rule out' : 'do not rule out'} ${name}`, async () => {
      expect(await works(), `test/engine-limits.js is wrong about ${name}`).to.equal(!limited);
    });
  }

  it('name nothing else', () => {
    expect(limits.filter((name) => !(name in features))).to.deep.equal([]);
  });
});
