// Everything here is made by hand in the shapes of the API; nothing was recorded.
import type { Decoded, RichText } from "@pagebridge/core-types";
import { collectFrom } from "../../src/decode/internal-context.js";
import { toRichText } from "../../src/decode/rich-text/to-rich-text.js";
import { createRecordStore, type RecordStore } from "../../src/records/record-store.js";

/** A made id: the same number gives the same id. */
export function madeId(number: number): string {
  return `1a0c0ffe-e001-8000-9abc-${String(number).padStart(12, "0")}`;
}

/** A made workspace. */
export const madeSpace = "5face000-0000-4000-8000-000000000001";

/** A box as until early 2026. */
export function formA(record: object, role = "reader"): object {
  return { role, value: record };
}

/** A box as since early 2026. */
export function formB(record: object, role = "reader"): object {
  return { spaceId: madeSpace, value: { role, value: record } };
}

/** A block's record with all keys that records always have. */
export function madeBlock(number: number, type: string, more: object = {}): Readonly<Record<string, unknown>> {
  return {
    id: madeId(number),
    version: 3,
    type,
    alive: true,
    parent_id: madeId(1),
    parent_table: "block",
    space_id: madeSpace,
    ...more,
  };
}

/** A text block. */
export function madeText(number: number, text: string, more: object = {}): Readonly<Record<string, unknown>> {
  return madeBlock(number, "text", { properties: { title: [[text]] }, ...more });
}

/** The page number 1, which holds the blocks with these numbers. */
export function madePage(contents: readonly number[], more: object = {}): Readonly<Record<string, unknown>> {
  return madeBlock(1, "page", {
    parent_id: madeSpace,
    parent_table: "space",
    properties: { title: [["Tides"]] },
    content: contents.map(madeId),
    ...more,
  });
}

/** A collection's record, held by the block number 2. */
export function madeCollection(number: number, schema: object, more: object = {}): Readonly<Record<string, unknown>> {
  return {
    id: madeId(number),
    version: 2,
    alive: true,
    parent_id: madeId(2),
    parent_table: "block",
    space_id: madeSpace,
    name: [["Voyages"]],
    schema: { title: { name: "Name", type: "title" }, ...schema },
    ...more,
  };
}

/** A view's record, of the database number 2. */
export function madeView(number: number, more: object = {}): Readonly<Record<string, unknown>> {
  return {
    id: madeId(number),
    version: 2,
    type: "table",
    alive: true,
    parent_id: madeId(2),
    parent_table: "block",
    space_id: madeSpace,
    format: {},
    ...more,
  };
}

/** A row of the collection with that number. */
export function madeRow(
  number: number,
  collection: number,
  properties: object,
  more: object = {},
): Readonly<Record<string, unknown>> {
  return madeBlock(number, "page", { parent_id: madeId(collection), parent_table: "collection", properties, ...more });
}

/** A table of boxes in form B, or in another form. */
export function boxes(
  records: readonly Readonly<Record<string, unknown>>[],
  box: (record: object) => unknown = formB,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(records.map((record) => [String(record["id"]), box(record)]));
}

/** A record map of form B. */
export function recordMap(tables: Readonly<Record<string, object>>): Readonly<Record<string, unknown>> {
  return { __version__: 3, ...tables };
}

/** A store that took in some records. */
export function storeOf(
  tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {},
): RecordStore {
  const store = createRecordStore();
  store.add(recordMap(Object.fromEntries(Object.entries(tables).map(([table, records]) => [table, boxes(records)]))));
  return store;
}

/** Decodes a rich text with some records at hand. */
export function readText(wire: unknown, records: RecordStore = storeOf()): Decoded<RichText> {
  return collectFrom(records, (context) => toRichText(wire, context));
}
