import type { JsonValue } from "@pagebridge/core-types";
import { listDifferences } from "../compare/list-differences.js";

/**
 * Fails a case.
 *
 * @throws Error with the message, unless the condition holds.
 */
export function check(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** Fails a case when two comparable values differ; the message holds the first few differences. */
export function checkSame(expected: JsonValue, actual: JsonValue, what: string): void {
  const differences = listDifferences(expected, actual);
  const shown = differences.slice(0, 5).join("\n  ");
  check(differences.length === 0, `${what} differs in ${differences.length} places (expected → came):\n  ${shown}`);
}
