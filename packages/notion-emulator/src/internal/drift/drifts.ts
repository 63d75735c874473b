import { isRecord } from "../../official/json.js";
import type { Wire } from "../encode/wire.js";
import { recordOf } from "../read-wire.js";
import { mapBox, mapRecords, mapTables, without } from "./map-records.js";

/** Ways in which the answers of the internal API have changed, or may. */
export type InternalDrift =
  /** Boxes are wrapped once more, as in February 2026. */
  | "deeper_boxes"
  /** The record map has another version number. */
  | "newer_version"
  /** Blocks are in a table of another name. */
  | "renamed_table"
  /** There is a table that nobody knows. */
  | "unknown_table"
  /** In place of the record map there is something else. */
  | "no_record_map"
  /** The page is sent under another id. */
  | "replaced_page"
  /** Text is in `crdt_data` and no longer in `properties`. */
  | "text_in_crdt_only"
  /** Text is a list of objects. */
  | "text_as_objects"
  /** Text has a decoration that nobody knows. */
  | "unknown_decoration"
  /** Database blocks and views do not name their collection. */
  | "no_collection_ids"
  /** Views come without `format`. */
  | "views_without_format"
  /** A column is of a type that nobody knows. */
  | "unknown_column"
  /** Queries give rows of other databases, too, as in April 2026. */
  | "foreign_rows"
  /** Queries give no rows and say that there are some. */
  | "rows_left_out"
  /** Results of queries are of a kind that nobody knows. */
  | "unknown_reducer";

/** Makes an answer look as it would after a change. Answers that the change does not concern stay as they are. */
export function applyDrift(drift: InternalDrift, answer: unknown): unknown {
  return drifts[drift](answer);
}

const drifts: { readonly [Drift in InternalDrift]: (answer: unknown) => unknown } = {
  deeper_boxes: (answer) =>
    mapTables(answer, (name, table) => [
      name,
      Object.fromEntries(Object.entries(table).map(([id, box]) => [id, { value: box }])),
    ]),
  newer_version: (answer) => withMap(answer, (recordMap) => ({ ...recordMap, __version__: 4 })),
  renamed_table: (answer) => mapTables(answer, (name, table) => [name === "block" ? "content_block" : name, table]),
  unknown_table: (answer) => withMap(answer, (recordMap) => ({ ...recordMap, block_of_tomorrow: {} })),
  no_record_map: (answer) =>
    isRecord(answer) && "recordMap" in answer ? { ...without(answer, "recordMap"), fanoutData: {} } : answer,
  replaced_page: (answer) => mapTables(answer, (name, table) => [name, name === "block" ? replaceFirst(table) : table]),
  text_in_crdt_only: (answer) => mapRecords(answer, moveTextToCrdt),
  text_as_objects: (answer) =>
    mapTitles(answer, (spans) => spans.map((span) => ({ text: Array.isArray(span) ? span[0] : span }))),
  unknown_decoration: (answer) =>
    mapTitles(answer, ([first, ...rest]) => {
      const [text, marks = []]: readonly unknown[] = Array.isArray(first) ? first : [];
      return [[text, [...(Array.isArray(marks) ? marks : []), ["shimmer", "fast"]]], ...rest];
    }),
  no_collection_ids: (answer) =>
    mapRecords(answer, (record, table) => {
      const isConcerned = table === "collection_view" || (table === "block" && "view_ids" in record);
      if (!isConcerned) return record;
      const format = without(recordOf(record, "format"), "collection_pointer", "collection_pointers");
      return { ...without(record, "collection_id"), format };
    }),
  views_without_format: (answer) =>
    mapRecords(answer, (record, table) => (table === "collection_view" ? without(record, "format") : record)),
  unknown_column: (answer) =>
    mapRecords(answer, (record, table) => {
      if (table !== "collection") return record;
      return { ...record, schema: { ...recordOf(record, "schema"), tmrw: { name: "Tomorrow", type: "hologram" } } };
    }),
  foreign_rows: (answer) => (isQueryAnswer(answer) ? addForeignRow(answer) : answer),
  rows_left_out: (answer) =>
    mapReducers(answer, (reducer) => ("blockIds" in reducer ? { ...reducer, blockIds: [] } : reducer)),
  unknown_reducer: (answer) => mapReducers(answer, () => ({ type: "constellation", stars: [] })),
};

function withMap(answer: unknown, change: (recordMap: Wire) => Wire): unknown {
  return isRecord(answer) && isRecord(answer["recordMap"])
    ? { ...answer, recordMap: change(answer["recordMap"]) }
    : answer;
}

function mapTitles(answer: unknown, change: (spans: readonly unknown[]) => readonly unknown[]): unknown {
  return mapRecords(answer, (record, table) => {
    const title = recordOf(record, "properties")["title"];
    if (table !== "block" || !Array.isArray(title) || title.length === 0) return record;
    return { ...record, properties: { ...recordOf(record, "properties"), title: change(title) } };
  });
}

const strangerId = "00000000-0000-4000-8000-00000000beef";

function replaceFirst(table: Wire): Wire {
  const [[, first] = [], ...rest] = Object.entries(table);
  const stranger = mapBox(first, (record) => ({ ...record, id: strangerId }));
  return Object.fromEntries([[strangerId, stranger], ...rest]);
}

/** Only what tells that there is text: a run of characters under its root. */
function moveTextToCrdt(record: Wire, table: string): Wire {
  const properties = recordOf(record, "properties");
  const { title } = properties;
  if (table !== "block" || !Array.isArray(title)) return record;
  const characters = title.map((span: unknown) => String(Array.isArray(span) ? span[0] : "")).join("");
  const items = [{ t: "t", i: ["replica", 1], l: characters.length, c: characters }];
  return {
    ...record,
    properties: without(properties, "title"),
    crdt_format_version: 1,
    crdt_data: { title: { r: "root", n: { root: { s: { x: "replica", i: items, l: "" }, c: [] } } } },
  };
}

function isQueryAnswer(answer: unknown): answer is Wire {
  return isRecord(answer) && isRecord(answer["result"]);
}

function mapReducers(answer: unknown, change: (reducer: Wire) => Wire): unknown {
  if (!isQueryAnswer(answer)) return answer;
  const result = recordOf(answer, "result");
  const reducers = recordOf(result, "reducerResults");
  const changed = Object.keys(reducers).map((name) => [name, change(recordOf(reducers, name))]);
  return { ...answer, result: { ...result, reducerResults: Object.fromEntries(changed) } };
}

function addForeignRow(answer: Wire): unknown {
  const blocks = recordOf(recordOf(answer, "recordMap"), "block");
  const [model] = Object.values(blocks);
  const row = mapBox(model, (record) => ({ ...record, id: strangerId, parent_id: strangerId }));
  const withBox = withMap(answer, (recordMap) => ({ ...recordMap, block: { [strangerId]: row, ...blocks } }));
  return mapReducers(withBox, (reducer) => {
    const { blockIds } = reducer;
    return Array.isArray(blockIds) ? { ...reducer, blockIds: [strangerId, ...blockIds] } : reducer;
  });
}
