// Prints `N passed, N failed, N skipped` from the report that vitest wrote, and fails when there is none to read.
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

const report = readReport(process.argv[2]);
const { passed, failed, skipped } = report ? count(report) : { passed: 0, failed: 0, skipped: 0 };
process.exitCode = report && failed === 0 && passed > 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
