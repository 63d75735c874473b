import type { Color } from "@pagebridge/core-types";
import { reportApproximation, type Scope } from "../context/scope.js";

/** Reports the colour of a block, if it has one. */
export function reportColor(color: Color | undefined, scope: Scope): void {
  if (color !== undefined) reportApproximation(scope, "Markdown has no colours for blocks.");
}
