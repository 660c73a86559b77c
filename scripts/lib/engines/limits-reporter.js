/** Ends a test run of one engine with what it cannot do, how many tests that left out, and what passed and failed. */

/** All tests of a suite and of those in it. */
const flatten = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(flatten)] : []);

const missingFeatures = ({ name }) => /\[needs (.+)\]$/.exec(name)?.[1].split(', ') ?? [];

/**
 * Counts what a run has found.
 * @param {{testResults?: object, passed?: boolean, errors: object[], testFile: string}[]} sessions
 * @param {Record<string, string>} limits what the engine cannot do: name and reason
 * @param {boolean} whole whether all tests ran, so that each limit must have left out one
 * @returns {{passed: number, failed: number, leftOut: Map<string, number>, faults: string[]}} faults are in the list, or
 *   in how tests use it; each is counted as failed
 */
export function countSessions(sessions, limits, whole) {
  const tests = sessions.flatMap(({ testResults }) => flatten(testResults));
  const pending = tests.filter(({ skipped }) => skipped);
  const leftOut = new Map(Object.keys(limits).map((feature) => [feature, 0]));
  for (const feature of pending.flatMap(missingFeatures)) leftOut.set(feature, (leftOut.get(feature) ?? 0) + 1);
  const faults = [
    ...pending
      .filter((test) => missingFeatures(test).length === 0)
      .map(({ name }) => `skipped without a reason: ${name}`),
    ...[...leftOut]
      .filter(([, number]) => whole && number === 0)
      .map(([feature]) => `no test is left out for want of ${feature}: take it from test/engine-limits.js`),
    // A file that does not load has no tests, and has failed all the same.
    ...sessions
      .filter(
        ({ testResults, passed }) => !passed && !flatten(testResults).some((test) => !test.skipped && !test.passed),
      )
      .map(({ testFile }) => `failed as a whole: ${testFile}`),
  ];
  return {
    passed: tests.filter(({ passed, skipped }) => passed && !skipped).length,
    failed: tests.filter(({ passed, skipped }) => !passed && !skipped).length + faults.length,
    leftOut,
    faults,
  };
}

/** The reporter of @web/test-runner that prints it. */
export const limitsReporter = ({ engine, limits, whole }) => ({
  onTestRunFinished({ sessions }) {
    const { passed, failed, leftOut, faults } = countSessions(sessions, limits, whole);
    for (const [feature, number] of leftOut) {
      if (number === 0) continue;
      const tests = number === 1 ? '1 test' : `${number} tests`;
      console.log(`${engine}: ${tests} left out for want of ${feature}: ${limits[feature]}`);
    }
    for (const fault of faults) console.log(`${engine}: ${fault}`);
    console.log(`${engine}: ${passed} passed, ${failed} failed`);
  },
});
