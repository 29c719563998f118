/** A reporter of web-test-runner whose last line is `N passed, N failed`. */
export function summaryReporter() {
  const count = (suite, sums) => {
    for (const test of suite?.tests ?? []) {
      if (!test.skipped) sums[test.passed ? 'passed' : 'failed']++;
    }
    for (const inner of suite?.suites ?? []) count(inner, sums);
  };
  return {
    stop({ sessions }) {
      const sums = { passed: 0, failed: 0 };
      for (const session of sessions) {
        const before = sums.failed;
        count(session.testResults, sums);
        // A file that never loaded, timed out or threw outside a test counts as one failure.
        if (!session.passed && sums.failed === before) sums.failed++;
      }
      // The runner's terminal writes on after this; on exit nothing follows.
      process.once('exit', () => process.stdout.write(`\n${sums.passed} passed, ${sums.failed} failed\n`));
    },
  };
}
