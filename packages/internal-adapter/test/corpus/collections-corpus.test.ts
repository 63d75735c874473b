import type { PropertyValue } from "@pagebridge/core-types";
import { plainText } from "@pagebridge/core-types";
import { isRecord, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { describe, expect, it } from "vitest";
import { decodeDataSource } from "../../src/decode/collections/decode-database.js";
import { collectFrom } from "../../src/decode/internal-context.js";
import { toRowProperties } from "../../src/decode/properties/to-row-properties.js";
import { readQueryAnswer } from "../../src/decode/queries/read-query-answer.js";
import { decodeView } from "../../src/decode/views/decode-view.js";
import { createRecordStore, type RecordStore } from "../../src/records/record-store.js";
import { hasCorpus, internalFiles, noCorpus } from "./corpus-files.js";

const title = hasCorpus ? "recorded databases" : `recorded databases (skipped: ${noCorpus})`;

/** Every object in a JSON value. */
function objectsIn(json: unknown): readonly WireRecord[] {
  if (Array.isArray(json)) return json.flatMap(objectsIn);
  return isRecord(json) ? [json, ...Object.values(json).flatMap(objectsIn)] : [];
}

/** The records of a file, whatever stands around its record maps. */
function storeOfFile(json: unknown): RecordStore {
  const records = createRecordStore();
  for (const candidate of objectsIn(json)) {
    const isMap = ["block", "collection", "collection_view"].some((table) => isRecord(candidate[table]));
    if (isMap) records.add(candidate);
  }
  return records;
}

interface RecordedRow {
  readonly row: WireRecord;
  readonly collection: WireRecord;
  readonly records: RecordStore;
}

const stores = internalFiles().map(({ json }) => storeOfFile(json));
const rows: readonly RecordedRow[] = stores.flatMap((records) =>
  records.ids("block").flatMap((id): readonly RecordedRow[] => {
    const row = records.record("block", id);
    const collection = row?.["parent_table"] === "collection" && records.record("collection", String(row["parent_id"]));
    return row && collection ? [{ row, collection, records }] : [];
  }),
);

function schemaOf(collection: WireRecord): WireRecord {
  const { schema } = collection;
  return isRecord(schema) ? schema : {};
}

/** What a value says, as text. */
function wordsOf(value: PropertyValue): string {
  switch (value.type) {
    case "title":
    case "rich_text":
      return plainText(value.richText);
    case "select":
    case "status":
      return value.option?.name ?? "";
    case "multi_select":
      return value.options.map(({ name }) => name).join(",");
    case "number":
      return value.number === undefined ? "" : String(value.number);
    case "url":
      return value.url ?? "";
    case "email":
      return value.email ?? "";
    case "phone_number":
      return value.phoneNumber ?? "";
    default:
      return "";
  }
}

/** What is stored, as text; undefined when it stands for something. */
function storedText(wire: unknown): string | undefined {
  const texts = Array.isArray(wire) ? wire.map((span: unknown) => (Array.isArray(span) ? String(span[0]) : "")) : [];
  const text = texts.join("");
  return text.includes("‣") || text.includes("⁍") ? undefined : text;
}

describe.skipIf(!hasCorpus)(title, () => {
  it("are there at all", () => {
    expect(rows.length).toBeGreaterThan(80);
  });

  it("give every row one value for each property of its schema", () => {
    for (const { row, collection, records } of rows) {
      const { value } = collectFrom(records, (context) => toRowProperties(row, collection, context));
      expect(value.map(({ id }) => id)).toEqual(Object.keys(schemaOf(collection)));
    }
  });

  it("give every text, option, number and address that is stored", () => {
    const compared = rows.flatMap(({ row, collection, records }) => {
      const { value } = collectFrom(records, (context) => toRowProperties(row, collection, context));
      const stored = isRecord(row["properties"]) ? row["properties"] : {};
      return value.flatMap((property) => {
        const text = storedText(stored[property.id]);
        const isText = !["checkbox", "date", "files", "people", "relation", "unique_id"].includes(property.type);
        return !text || !isText ? [] : [{ read: wordsOf(property), stored: text }];
      });
    });
    expect(compared.length).toBeGreaterThan(100);
    expect(compared.filter(({ read, stored }) => read !== stored)).toEqual([]);
  });

  it("report nothing of their rows but values of properties that the schema of the recording lacks", () => {
    const codes = rows.flatMap(({ row, collection, records }) =>
      collectFrom(records, (context) => toRowProperties(row, collection, context)).diagnostics.map(
        ({ code, severity }) => `${code} ${severity}`,
      ),
    );
    expect(new Set(codes)).toEqual(new Set(["approximated info", "schema_drift info"]));
  });

  it("have schemas and views of kinds that are known", () => {
    const found = stores.flatMap((records) => [
      ...records.ids("collection").flatMap((id) => decodeDataSource(records, id).diagnostics),
      ...records.ids("collection_view").flatMap((id) => decodeView(records, id).diagnostics),
    ]);
    expect(found.filter(({ code }) => code.startsWith("unsupported") || code === "invalid_value")).toEqual([]);
  });

  it("name their rows in answers of every form", () => {
    const answers = internalFiles()
      .flatMap(({ json }) => objectsIn(json))
      .filter(
        ({ result }) => isRecord(result) && (isRecord(result["reducerResults"]) || Array.isArray(result["blockIds"])),
      );
    expect(answers.length).toBeGreaterThan(15);
    for (const answer of answers) {
      const named = objectsIn(answer["result"]).flatMap(({ blockIds }) => (Array.isArray(blockIds) ? blockIds : []));
      const { rowIds, hasMore, findings } = readQueryAnswer(answer);
      expect({ rowIds: [...rowIds].sort(), hasMore, findings }).toEqual({
        rowIds: [...new Set(named)].sort(),
        hasMore: false,
        findings: [],
      });
    }
  });
});
