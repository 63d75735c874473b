// Prints `N passed, N failed, N skipped` over the reports that vitest wrote, and fails when one of them is not there to read.
import { readFileSync } from "node:fs";

/** A file that broke before its first test has no tests to count, so it counts as one failure itself. */
function countBrokenFiles(report) {
  return report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
}

function count(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + countBrokenFiles(report),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    console.error(`The test runner left no report: ${error.message}`);
    return undefined;
  }
}

const counts = process.argv.slice(2).map((path) => {
  const report = readReport(path);
  return report ? count(report) : undefined;
});
const sum = (key) => counts.reduce((total, counted) => total + (counted?.[key] ?? 0), 0);
const isComplete = counts.every((counted) => counted && counted.failed === 0 && counted.passed > 0);
process.exitCode = isComplete && counts.length > 0 ? 0 : 1;
console.log(`${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
