import type { Diagnostic } from "@pagebridge/core-types";
import type { DriftFinding } from "./drift-finding.js";

/**
 * Words a finding as a diagnostic with the code `schema_drift`.
 *
 * Table, key, shape, number and first id all stand in the message; the first id is the diagnostic's id, too.
 */
export function toDiagnostic(finding: DriftFinding): Diagnostic {
  const { firstId, severity, shape } = finding;
  return {
    code: "schema_drift",
    severity,
    message: describeFinding(finding),
    sourceType: shape,
    ...(firstId !== undefined && { id: firstId }),
  };
}

/** Says a finding in one sentence: what it is, then where it was met. */
export function describeFinding({ table, key, shape, firstId, count, message }: DriftFinding): string {
  const place = [
    ...(table === undefined ? [] : [`table ${table}`]),
    ...(key === undefined ? [] : [`key ${key}`]),
    `shape ${shape}`,
    ...(firstId === undefined ? [] : [`first ${firstId}`]),
    ...(count === 1 ? [] : [`${count} times`]),
  ];
  return `${message.replace(/\.$/, "")} (${place.join(", ")}).`;
}
