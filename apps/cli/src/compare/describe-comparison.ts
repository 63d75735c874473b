import type { ItemCounts, PageComparison, PageDifference } from "@pagebridge/api-advisor";
import type { JsonValue } from "@pagebridge/core-types";
import { formatCount, formatList, formatNumber } from "../terminal/format.js";
import { shortened } from "../terminal/printable.js";
import { wrapText } from "../terminal/wrap-text.js";
import { costTable } from "./cost-table.js";
import { groupExpected } from "./group-expected.js";

const mostShown = 20;
const sentenceWidth = 100;

/** Writes a comparison for people: the cost of both readings, what had to be expected, and what had not. */
export function describeComparison({ differences, summary }: PageComparison, title: string): readonly string[] {
  const { blocks, left, right, rows } = summary;
  const names: SideNames = [left.adapter, right.adapter];
  const unexpected = differences.filter(({ expected }) => !expected);
  return [
    `“${shortened(title || "untitled", 80)}”, read through both APIs`,
    "",
    ...costTable(left, right),
    "",
    describeCounts("block", blocks, names),
    ...(rows.compared + rows.onlyLeft + rows.onlyRight > 0 ? [describeCounts("row", rows, names)] : []),
    "",
    ...describeExpected(differences, names),
    "",
    ...describeUnexpected(unexpected, names),
  ];
}

/** Names of the left and of the right adapter. */
type SideNames = readonly [left: string, right: string];

function describeCounts(what: string, counts: ItemCounts, [left, right]: SideNames): string {
  const { compared, equal, onlyLeft, onlyRight } = counts;
  const alone = [
    ...(onlyLeft > 0 ? [`${formatNumber(onlyLeft)} from ${left} only`] : []),
    ...(onlyRight > 0 ? [`${formatNumber(onlyRight)} from ${right} only`] : []),
  ];
  const rest = alone.length > 0 ? `; ${formatList(alone)}` : "";
  return `${formatCount(compared, what)} on both sides, ${formatNumber(equal)} of them equal${rest}.`;
}

function describeExpected(differences: readonly PageDifference[], names: SideNames): readonly string[] {
  const groups = groupExpected(differences);
  if (groups.length === 0) return ["No differences that had to be expected."];
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  return [
    `${formatCount(total, "difference")} that had to be expected, by the gap that an adapter declares:`,
    ...groups.flatMap(({ adapter, capability, count, example, kinds, reason }) => [
      ...wrapText(`${formatNumber(count)} × ${capability}, ${adapter}: ${shortened(reason, 300)}`, sentenceWidth).map(
        (line, index) => `${index === 0 ? "  " : "      "}${line}`,
      ),
      `      ${formatList(kinds.map(({ count: ofKind, kind }) => `${ofKind} ${kind}`))}, such as ${placeOf(example, names)}`,
    ]),
  ];
}

function describeUnexpected(differences: readonly PageDifference[], names: SideNames): readonly string[] {
  if (differences.length === 0) return ["No unexpected differences."];
  const more = differences.length - mostShown;
  return [
    `${formatCount(differences.length, "unexpected difference")}:`,
    ...differences.slice(0, mostShown).flatMap((difference) => describeOne(difference, names)),
    ...(more > 0 ? [`  and ${formatNumber(more)} more; --json lists them all`] : []),
  ];
}

function describeOne(difference: PageDifference, names: SideNames): readonly string[] {
  const { blockId, kind, left, objectId, right } = difference;
  const of = objectId ?? blockId;
  return [
    `  ${kind} at ${placeOf(difference, names)}${of === undefined ? "" : ` (${of})`}`,
    ...(left === undefined ? [] : [`      ${names[0]}: ${describeValue(left)}`]),
    ...(right === undefined ? [] : [`      ${names[1]}: ${describeValue(right)}`]),
  ];
}

function placeOf({ leftPath, rightPath }: PageDifference, [left, right]: SideNames): string {
  if (leftPath === undefined) return `${rightPath} of ${right}`;
  if (rightPath === undefined) return `${leftPath} of ${left}`;
  const path = leftPath === "" ? "the top" : leftPath;
  return leftPath === rightPath ? path : `${path} of ${left}, ${rightPath} of ${right}`;
}

function describeValue(value: JsonValue): string {
  return shortened(JSON.stringify(value), 160);
}
