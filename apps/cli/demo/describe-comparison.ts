import { costTable } from "../src/compare/cost-table.js";
import { groupExpected } from "../src/compare/group-expected.js";
import { formatCount, formatNumber } from "../src/terminal/format.js";
import { formatTable } from "../src/terminal/table.js";
import type { DemoComparison } from "./compare-with-cli.js";

const mostUnexpectedShown = 5;
const longestReason = 84;

/** Writes what reading the same pages through both APIs cost, and where the results differ. */
export function describeComparison({ blocks, differences, left, right, rows }: DemoComparison): readonly string[] {
  const unexpected = differences.filter(({ expected }) => !expected);
  const expected = differences.length - unexpected.length;
  const gaps = groupExpected(differences).map(({ adapter, capability, count, reason }) => [
    capability,
    formatNumber(count),
    `${adapter}: ${reason.length > longestReason ? `${reason.slice(0, longestReason - 1)}…` : reason}`,
  ]);
  return [
    "The same pages, read through both APIs into the same model:",
    "",
    ...costTable(left, right),
    "",
    `${formatCount(blocks, "block")} and ${formatCount(rows, "row")} compared: ${formatCount(expected, "expected difference")}, ${formatNumber(unexpected.length)} unexpected.`,
    ...(gaps.length === 0
      ? []
      : [
          "",
          ...formatTable([{ title: "expected, since" }, { title: "", align: "right" }, { title: "declares" }], gaps),
        ]),
    ...(unexpected.length === 0 ? [] : ["", "Unexpected:"]),
    ...unexpected
      .slice(0, mostUnexpectedShown)
      .map(({ kind, leftPath, rightPath }) => `  ${kind} at ${leftPath ?? rightPath}`),
    "",
  ];
}
