import { expect } from '@esm-bundle/chai';
import { barLengths } from '../../src/geometry/bars.js';
import { fraction, gaugePaths, percentage, STROKE } from '../../src/geometry/gauge.js';

const scale = { min: 0, max: 100, target: undefined, average: undefined };

/** The points of a path: the first and the last. */
const ends = (path: string): [[number, number], [number, number]] => {
  const numbers = (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  return [
    [numbers[0] ?? NaN, numbers[1] ?? NaN],
    [numbers.at(-2) ?? NaN, numbers.at(-1) ?? NaN],
  ];
};

/** Degrees clockwise from the top. */
const angle = ([x, y]: [number, number]): number => (Math.atan2(x, -y) * 180) / Math.PI;

describe('geometry', () => {
  const fractions: [number, number, number, number][] = [
    [0, 0, 100, 0],
    [82.3, 0, 100, 0.823],
    [100, 0, 100, 1],
    [182.3, 0, 100, 1],
    [-5, 0, 100, 0],
    [3, 1, 5, 0.5],
    [-50, -100, 0, 0.5],
  ];
  for (const [value, min, max, expected] of fractions) {
    it(`puts ${value} at ${expected} of the way from ${min} to ${max}`, () => {
      expect(fraction(value, { min, max })).to.be.closeTo(expected, 1e-9);
    });
  }

  it('writes percentages to a hundredth, without needless digits', () => {
    expect(percentage(82.3, { min: 0, max: 100 })).to.equal('82.3%');
    expect(percentage(1, { min: 0, max: 3 })).to.equal('33.33%');
  });

  it('draws the scale over 240 degrees, its round ends included', () => {
    const [start, end] = ends(gaugePaths({ ...scale, value: 50 }).track);
    const cap = (STROKE / 2 / Math.hypot(...start)) * (180 / Math.PI);
    expect(angle(start) - cap).to.be.closeTo(-120, 0.1);
    expect(angle(end) + cap).to.be.closeTo(120, 0.1);
  });

  const shares: [number, number][] = [
    [25, -60],
    [50, 0],
    [82.3, 77.52],
    [100, 120],
    [182.3, 120],
  ];
  for (const [value, degrees] of shares) {
    it(`ends the filled part of ${value} at ${degrees} degrees`, () => {
      const [, end] = ends(gaugePaths({ ...scale, value }).fill);
      const cap = (STROKE / 2 / Math.hypot(...end)) * (180 / Math.PI);
      expect(angle(end) + cap).to.be.closeTo(degrees, 0.1);
    });
  }

  it('fills nothing at the minimum and without data', () => {
    expect(gaugePaths({ ...scale, value: 0 }).fill).to.equal('');
    expect(gaugePaths({ ...scale, value: -5 }).fill).to.equal('');
    expect(gaugePaths({ ...scale, value: undefined }).fill).to.equal('');
  });

  it('marks target and average where they lie, and only if there are any', () => {
    const none = gaugePaths({ ...scale, value: 50 });
    expect([none.target, none.average]).to.deep.equal(['', '']);
    const both = gaugePaths({ ...scale, value: 50, target: 100, average: 50 });
    expect(angle(ends(both.target)[0])).to.be.closeTo(120, 0.1);
    expect(angle(ends(both.average)[0])).to.be.closeTo(0, 0.1);
  });

  const bars: [number[], string[]][] = [
    [
      [2, 0, 1, 1, 4],
      ['50%', '0%', '25%', '25%', '100%'],
    ],
    [
      [0, 0],
      ['0%', '0%'],
    ],
    [[], []],
    [[3], ['100%']],
    [
      [1, 3],
      ['33.33%', '100%'],
    ],
  ];
  for (const [counts, lengths] of bars) {
    it(`makes bars of ${counts.join(', ') || 'nothing'}`, () => {
      expect(barLengths(counts)).to.deep.equal(lengths);
    });
  }
});
