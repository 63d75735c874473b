import { expect, it } from "vitest";
import {
  createDiagnosticTally,
  formatDiagnosticTally,
  type PlacedDiagnostic,
} from "../../src/terminal/diagnostic-tally.js";

function lossOf(code: PlacedDiagnostic["code"], message: string, place?: string): PlacedDiagnostic {
  return { code, severity: "warning", message, ...(place !== undefined && { place }) };
}

it("counts by code, the most frequent first, with a few examples that differ", () => {
  const tally = createDiagnosticTally(2);
  tally.add(lossOf("truncated", "There is more."));
  for (const place of ["a.md", "a.md", "b.md", "c.md"]) tally.add(lossOf("approximated", "No colours.", place));
  expect(tally.total).toEqual(5);
  expect(formatDiagnosticTally(tally.byCode())).toEqual([
    "  4 × approximated: The content is there, in a form that is close to the source's.",
    "      a.md: No colours.",
    "      b.md: No colours.",
    "      and 2 more",
    "  1 × truncated: The source has more than this reading holds.",
    "      There is more.",
  ]);
});
