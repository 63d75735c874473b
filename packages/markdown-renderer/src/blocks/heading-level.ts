import { reportApproximation, type Scope } from "../context/scope.js";

/** The level at which a heading is written. Deeper than the flavour knows, there is none. */
export function headingLevel(level: number, scope: Scope): number {
  const { headingLevels } = scope.rendering.flavor;
  const wanted = level + scope.headingOffset;
  if (wanted <= headingLevels) return wanted;
  reportApproximation(scope, `A heading is written at level ${headingLevels}.`);
  return headingLevels;
}
