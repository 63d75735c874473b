import { report, type Scope } from "../context/scope.js";

/** Reports that a formula or rollup has no value to write. */
export function reportMissingResult(scope: Scope): void {
  report(scope, {
    code: "value_unavailable",
    severity: "warning",
    message: "The source gave no value for a formula or rollup; it is left empty.",
  });
}
