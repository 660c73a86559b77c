/** Ends a test run with one line that any reader of the log understands. */
const count = (suite) => {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  const add = ({ tests, suites }) => {
    for (const test of tests) totals[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
    suites.forEach(add);
  };
  if (suite) add(suite);
  return totals;
};

export const countReporter = () => ({
  onTestRunFinished({ sessions }) {
    const totals = { passed: 0, failed: 0, skipped: 0 };
    for (const { testResults, passed, errors } of sessions) {
      const counted = count(testResults);
      for (const key of Object.keys(totals)) totals[key] += counted[key];
      // A file that does not load has no tests, and has failed all the same.
      if (!passed && counted.failed === 0 && errors.length > 0) totals.failed += 1;
    }
    const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
    console.log(`browser: ${totals.passed} passed, ${totals.failed} failed${skipped}`);
  },
});
