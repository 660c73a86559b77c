import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countSessions } from '../../scripts/lib/engines/limits-reporter.js';

const limits = { paper: 'It has no paper.' };

const test = (name, { passed = true, skipped = false } = {}) => ({ name, passed, skipped });
const leftOut = (name) => test(name, { passed: false, skipped: true });
const session = (tests, passed = true) => ({
  testFile: 'a.test.ts',
  passed,
  testResults: { tests: tests.slice(0, 1), suites: [{ tests: tests.slice(1), suites: [] }] },
});

describe('the count of a test run in an engine', () => {
  it('names how many tests each limit left out, and counts them as neither passed nor failed', () => {
    const counted = countSessions([session([test('one'), leftOut('two [needs paper]')])], limits, true);
    assert.deepEqual([counted.passed, counted.failed, counted.faults], [1, 0, []]);
    assert.deepEqual([...counted.leftOut], [['paper', 1]]);
  });

  it('takes no test that is skipped without a reason', () => {
    const { failed, faults } = countSessions([session([test('one'), leftOut('two')])], limits, false);
    assert.equal(failed, 1);
    assert.match(faults[0], /without a reason: two/);
  });

  it('takes no limit that leaves out nothing, where all tests ran', () => {
    assert.equal(countSessions([session([test('one')])], limits, false).failed, 0);
    const { failed, faults } = countSessions([session([test('one')])], limits, true);
    assert.equal(failed, 1);
    assert.match(faults[0], /paper/);
  });

  it('counts a file that does not load, and not twice one whose tests fail', () => {
    const broken = { testFile: 'b.test.ts', passed: false, testResults: undefined };
    const red = session([test('one', { passed: false })], false);
    assert.equal(countSessions([broken, red], {}, true).failed, 2);
  });
});
