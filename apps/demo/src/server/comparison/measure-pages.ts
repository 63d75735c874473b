import type { ReadCost } from "@pagebridge/core-types";
import type { SideError, TreeEntry } from "../../shared/api.js";
import { findDifferences } from "../differences/find-differences.js";
import { addCosts } from "../readers/add-costs.js";
import type { CapturedAnswer } from "../readers/answer-log.js";
import type { Readers } from "../readers/readers.js";
import { readSide } from "../reads/read-side.js";
import type { StoredSide } from "../reads/stored-read.js";

/** One page, read through both APIs. */
export interface MeasuredPage {
  readonly official: StoredSide;
  readonly internal: StoredSide;
}

/** What reading pages through one API cost. */
interface MeasuredCost {
  readonly pages: number;
  readonly cost: ReadCost;
}

/** What reading pages through both APIs showed. */
export interface MeasuredPages {
  readonly compared: number;
  readonly expected: number;
  readonly unexpected: number;
  readonly official: MeasuredCost;
  readonly internal: MeasuredCost;
  /** Of the internal API. */
  readonly endpoints: readonly string[];
  readonly internalAnswers: readonly CapturedAnswer[];
  readonly sides: readonly MeasuredPage[];
}

const nothing: MeasuredCost = { pages: 0, cost: { requests: 0, bytes: 0, milliseconds: 0 } };

/** Reads pages one after the other, each through both APIs. Pages that one of them cannot read are counted for the other alone. */
export async function measurePages(
  { official, internal }: Readers["sample"],
  pages: readonly TreeEntry[],
  signal: AbortSignal,
): Promise<MeasuredPages> {
  const sides: MeasuredPage[] = [];
  let [left, right] = [nothing, nothing];
  let [expected, unexpected] = [0, 0];
  for (const { id } of pages) {
    const readings = [await readSide(official, id, signal), await readSide(internal, id, signal)] as const;
    left = added(left, readings[0]);
    right = added(right, readings[1]);
    const differences = findDifferences(...readings);
    const explained = differences.filter(({ explanation }) => explanation !== undefined).length;
    expected += explained;
    unexpected += differences.length - explained;
    if (readings[0].status === "read" && readings[1].status === "read") {
      sides.push({ official: readings[0], internal: readings[1] });
    }
  }
  const internalAnswers = sides.flatMap((page) => page.internal.answers);
  const endpoints = [...new Set(internalAnswers.map(({ request }) => request))].sort();
  return {
    compared: sides.length,
    expected,
    unexpected,
    official: left,
    internal: right,
    endpoints,
    internalAnswers,
    sides,
  };
}

function added(sum: MeasuredCost, side: SideError | StoredSide): MeasuredCost {
  return side.status === "read" ? { pages: sum.pages + 1, cost: addCosts(sum.cost, side.cost) } : sum;
}
