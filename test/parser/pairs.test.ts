import { expect } from '@esm-bundle/chai';
import { pairUp, type Role } from '../../src/parser/pairs.js';

describe('pairUp', () => {
  const cases: { roles: string; pairs: [number, number][] }[] = [
    { roles: '', pairs: [] },
    { roles: 'v', pairs: [] },
    { roles: 'lv', pairs: [[0, 1]] },
    { roles: 'vl', pairs: [[1, 0]] },
    {
      roles: 'lvlv',
      pairs: [
        [0, 1],
        [2, 3],
      ],
    },
    {
      roles: 'vlvl',
      pairs: [
        [1, 0],
        [3, 2],
      ],
    },
    {
      roles: 'lvvl',
      pairs: [
        [0, 1],
        [3, 2],
      ],
    },
    { roles: 'lov', pairs: [] },
    { roles: 'tlv', pairs: [[1, 2]] },
    {
      roles: 'tvlvl',
      pairs: [
        [2, 1],
        [4, 3],
      ],
    },
    {
      roles: 'lvllv',
      pairs: [
        [0, 1],
        [3, 4],
      ],
    },
    {
      roles: 'vllvl',
      pairs: [
        [1, 0],
        [4, 3],
      ],
    },
    { roles: 'tvt', pairs: [[0, 1]] },
  ];
  const names: Record<string, Role> = { v: 'value', l: 'label', t: 'text', o: 'other' };
  for (const { roles, pairs } of cases) {
    it(roles === '' ? 'nothing' : roles, () => {
      expect([...pairUp(Array.from(roles, (letter) => names[letter] ?? 'other'))]).to.deep.equal(pairs);
    });
  }
});
