import { boxes, formB, madeBlock, madePage, recordMap } from "../../support/made-records.js";
import type { RawAnswer } from "./report.js";

type Made = Readonly<Record<string, unknown>>;

/** A chunk with the page number 1 and these blocks in it, all boxes of one form. */
export function chunkOf(
  blocks: readonly Made[],
  more: Readonly<Record<string, readonly Made[]>> = {},
  box = formB,
): RawAnswer {
  const page = madePage(blocks.filter((block) => block["parent_id"] === madePage([])["id"]).map(numberOf));
  const others = Object.entries(more).map(([table, records]) => [table, boxes(records, box)]);
  const tables = { block: boxes([page, ...blocks], box), ...Object.fromEntries(others) };
  return ["loadPageChunk", { cursor: { stack: [] }, recordMap: recordMap(tables) }];
}

function numberOf(record: Made): number {
  return Number(String(record["id"]).slice(-12));
}

/** A block whose text is one run with a decoration. */
export function decorated(number: number, text: string, ...decorations: readonly (readonly unknown[])[]): Made {
  return madeBlock(number, "text", { properties: { title: [["At "], [text, decorations]] } });
}

/** A picture from an address. */
export function picture(number: number, source: string): Made {
  return madeBlock(number, "image", { properties: { source: [[source]] } });
}

/** An answer of `queryCollection` in the form since 2021. */
export function queryAnswer(
  result: object,
  records: Readonly<Record<string, readonly Made[]>>,
  more: object = {},
): object {
  const tables = Object.fromEntries(Object.entries(records).map(([table, list]) => [table, boxes(list)]));
  return { result: { type: "reducer", ...result }, recordMap: recordMap(tables), ...more };
}

/** The plain rows of a query's result. */
export function plainRows(blockIds: readonly string[], hasMore = false): object {
  return { reducerResults: { collection_group_results: { type: "results", blockIds, hasMore } } };
}
