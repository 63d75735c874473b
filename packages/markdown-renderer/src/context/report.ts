import type { Diagnostic } from "@pagebridge/core-types";

/** Gathers what is lost while something is written. */
export interface Report {
  /** Adds a loss. The same loss of the same object is kept once. */
  readonly add: (diagnostic: Diagnostic) => void;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes an empty report. */
export function createReport(): Report {
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  return {
    diagnostics,
    add(diagnostic) {
      const { code, id, message, propertyId, sourceType } = diagnostic;
      const key = JSON.stringify([code, id, message, propertyId, sourceType]);
      if (seen.has(key)) return;
      seen.add(key);
      diagnostics.push(diagnostic);
    },
  };
}
