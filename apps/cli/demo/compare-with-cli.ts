import type { ComparedSide, PageComparison, PageDifference } from "@pagebridge/api-advisor";
import type { DemoSource } from "./export-with-cli.js";
import { runCli } from "./run-cli.js";

/** What all comparisons of the demo come to. */
export interface DemoComparison {
  readonly exitCode: number;
  readonly left: ComparedSide;
  readonly right: ComparedSide;
  readonly blocks: number;
  readonly rows: number;
  readonly differences: readonly PageDifference[];
}

/** Reads everything through both APIs with the built command line, and adds up what it costs and where it differs. */
export async function compareWithCli({ references, baseUrl, token }: DemoSource): Promise<DemoComparison | undefined> {
  let sum: DemoComparison | undefined;
  for (const reference of references) {
    const how = ["--subpages", "inline", "--databases", "rows", "--base-url", baseUrl, "--json"];
    const lines: string[] = [];
    const exitCode = await runCli(["compare", reference, ...how], token, (line) => void lines.push(line));
    if (exitCode !== 0) return undefined;
    const { differences, summary }: PageComparison = JSON.parse(lines.join("\n"));
    const { blocks, left, right, rows } = summary;
    sum = {
      exitCode,
      left: addSides(sum?.left, left),
      right: addSides(sum?.right, right),
      blocks: (sum?.blocks ?? 0) + blocks.compared,
      rows: (sum?.rows ?? 0) + rows.compared,
      differences: [...(sum?.differences ?? []), ...differences],
    };
  }
  return sum;
}

function addSides(first: ComparedSide | undefined, second: ComparedSide): ComparedSide {
  if (!first) return second;
  const [one, other] = [first.diagnostics, second.diagnostics];
  return {
    ...first,
    blocks: first.blocks + second.blocks,
    requests: first.requests + second.requests,
    bytes: first.bytes + second.bytes,
    milliseconds: first.milliseconds + second.milliseconds,
    diagnostics: { error: one.error + other.error, info: one.info + other.info, warning: one.warning + other.warning },
  };
}
