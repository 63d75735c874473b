import type { Diagnostic, Id } from "@pagebridge/core-types";
import type { LawFlavor, Loss } from "./law-flavor.js";

/** Asks whether something that a dialect cannot say was reported as lost. Remembers what was. */
export interface Losses {
  readonly isReported: (loss: Loss, id: Id) => boolean;
}

/** Losses by the diagnostics of one rendering. What a dialect does not list as inexpressible is never taken for lost. */
export function lossesOf(
  diagnostics: readonly Diagnostic[],
  { inexpressible }: LawFlavor,
  seen = new Set<Loss>(),
): Losses {
  return {
    isReported(loss, id) {
      const report = inexpressible[loss];
      const isReported =
        report !== undefined &&
        diagnostics.some(
          (diagnostic) =>
            diagnostic.code === report.code && diagnostic.id === id && report.says.test(diagnostic.message),
        );
      if (isReported) seen.add(loss);
      return isReported;
    },
  };
}
