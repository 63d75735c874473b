import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collectFrom } from "../../../src/decode/internal-context.js";
import { relatedCollections } from "../../../src/decode/properties/relation-target.js";
import { toPropertySchema } from "../../../src/decode/properties/to-property-schema.js";
import { collectionWith } from "../../support/made-collection.js";
import { madeId, madeSpace, storeOf } from "../../support/made-records.js";

const records = storeOf({
  collection: [
    {
      ...collectionWith({ Name: { name: "Full name", type: "title" }, Bk__: { name: "Books", type: "relation" } }),
      id: madeId(11),
    },
  ],
});
const pointer = { id: madeId(11), table: "collection", spaceId: madeSpace };

function read(entry: unknown, more: object = {}) {
  const collection = collectionWith(
    {
      Pgs_: { name: "Pages", type: "number" },
      Auth: { name: "Author", type: "relation", collection_pointer: pointer },
    },
    more,
  );
  return collectFrom(records, (context) => toPropertySchema('a:<"', entry, collection, context));
}

const options = [
  { id: "o1", value: "Reading", color: "blue", description: "Now" },
  { id: "o2", value: "Done", color: "teal" },
];
const modelOptions = [
  { id: "o1", name: "Reading", color: "blue", description: "Now" },
  { id: "o2", name: "Done", color: "green" },
];
const token = (name: string, property: string, more: object = {}) => ["‣", [["fpp", { name, property, ...more }]]];

const cases: readonly (readonly [what: string, entry: object, schema: object])[] = [
  ["a title", { type: "title" }, { type: "title" }],
  ["a text with leftover options", { type: "text", options }, { type: "rich_text" }],
  ["people", { type: "person", limit: 1 }, { type: "people" }],
  ["files", { type: "file" }, { type: "files" }],
  [
    "a date with its formats",
    { type: "date", date_format: "DD/MM/YYYY", time_format: "H:mm" },
    { type: "date", dateFormat: "DD/MM/YYYY", timeFormat: "H:mm" },
  ],
  ["a number", { type: "number", number_format: "euro" }, { type: "number", format: "euro" }],
  ["a number without a format", { type: "number" }, { type: "number", format: "number" }],
  [
    "a number that is drawn",
    { type: "number", show_as: { type: "ring", color: "blue", maxValue: 10 } },
    { type: "number", format: "number", display: { type: "ring", color: "blue", maxValue: 10 } },
  ],
  [
    "a select with leftover groups",
    { type: "select", options, groups: [], defaultOption: "Done" },
    { type: "select", options: modelOptions },
  ],
  ["a multi-select without options", { type: "multi_select" }, { type: "multi_select", options: [] }],
  [
    "a status",
    { type: "status", options, groups: [{ id: "g", name: "Complete", color: "green", optionIds: ["o2"] }] },
    {
      type: "status",
      options: modelOptions,
      groups: [{ id: "g", name: "Complete", color: "green", optionIds: ["o2"] }],
    },
  ],
  ["a running number", { type: "auto_increment_id", prefix: "VOY" }, { type: "unique_id", prefix: "VOY" }],
  [
    "a relation to both sides",
    { type: "relation", collection_pointer: pointer, property: "Bk__", autoRelate: { enabled: true }, limit: 1 },
    {
      type: "relation",
      dataSourceId: madeId(11),
      databaseId: madeId(30),
      syncedProperty: { id: "Bk__", name: "Books" },
      limit: 1,
    },
  ],
  [
    "a relation to one side",
    { type: "relation", collection_id: madeId(11), property: "Bk__", autoRelate: { enabled: false } },
    { type: "relation", dataSourceId: madeId(11), databaseId: madeId(30) },
  ],
  [
    "a relation to a collection that did not come",
    { type: "relation", collection_id: madeId(12), property: "X" },
    { type: "relation", dataSourceId: madeId(12), syncedProperty: { id: "X" } },
  ],
  [
    "a rollup",
    { type: "rollup", relation_property: "Auth", target_property: "Name", aggregation: "count_values" },
    {
      type: "rollup",
      function: "count_values",
      relationPropertyId: "Auth",
      relationPropertyName: "Author",
      rollupPropertyId: "Name",
      rollupPropertyName: "Full name",
    },
  ],
  [
    "a rollup by group",
    { type: "rollup", aggregation: { operator: "percent_per_group", groupName: "Complete" } },
    { type: "rollup", function: "percent_per_group", groupName: "Complete" },
  ],
  ["a rollup that shows what it finds", { type: "rollup" }, { type: "rollup", function: "show_original" }],
  [
    "a formula of today",
    {
      type: "formula",
      version: "v2",
      formula2: { result_type: { type: "number" }, code: [token("Pages", "Pgs_"), [" / 10"]] },
    },
    { type: "formula", expression: 'prop("Pages") / 10', resultType: "number" },
  ],
  [
    "a formula with a renamed property",
    { type: "formula", formula2: { code: [token("Old name", "Pgs_")] } },
    { type: "formula", expression: 'prop("Pages")' },
  ],
  [
    "a formula with another collection's property",
    { type: "formula", formula2: { code: [["current."], token("Pages", "Pgs_", { collection: pointer })] } },
    { type: "formula", expression: 'current.prop("Pages")' },
  ],
  [
    "a formula with a quoted name",
    { type: "formula", formula2: { code: [token('6" pipe', "none")] } },
    { type: "formula", expression: 'prop("6\\" pipe")' },
  ],
  ["a place", { type: "place" }, { type: "place" }],
];

describe("a property of a schema", () => {
  it.each(cases)("is read when it is %s", (_, entry, schema) => {
    expect(read({ name: "P", ...entry })).toEqual({ value: { id: 'a:<"', name: "P", ...schema }, diagnostics: [] });
  });

  it.each([
    ["today's field", { property_visibility: [{ property: 'a:<"', visibility: "section" }] }, "section"],
    ["the older field when it shows", { collection_page_properties: [{ property: 'a:<"', visible: true }] }, "show"],
    [
      "the older field when it does not",
      { collection_page_properties: [{ property: 'a:<"', visible: false }] },
      "hide",
    ],
    [
      "today's field before the older",
      {
        property_visibility: [{ property: 'a:<"', visibility: "hide_if_empty" }],
        collection_page_properties: [{ property: 'a:<"', visible: true }],
      },
      "hide_if_empty",
    ],
  ])("shows on pages as %s says", (_, format, pageVisibility) => {
    expect(read({ name: "P", type: "url", description: "Where" }, { format }).value).toEqual({
      type: "url",
      id: 'a:<"',
      name: "P",
      description: "Where",
      pageVisibility,
    });
  });

  it.each([
    [
      "a kind that has no name here",
      { type: "hologram" },
      { type: "unsupported", sourceType: "hologram" },
      "unsupported_property",
    ],
    ["no kind at all", {}, { type: "unsupported", sourceType: "unknown" }, "unsupported_property"],
    [
      "a formula of before 2023",
      { type: "formula", formula: { type: "function", name: "add", result_type: "number" } },
      { type: "formula", resultType: "number" },
      "value_unavailable",
    ],
    ["an unknown way to roll up", { type: "rollup", aggregation: "mode" }, { type: "rollup" }, "approximated"],
    [
      "an unknown colour",
      { type: "select", options: [{ id: "o", value: "x", color: "mauve" }] },
      { type: "select", options: [{ id: "o", name: "x" }] },
      "approximated",
    ],
    [
      "an option without a name",
      { type: "select", options: [{ id: "o" }] },
      { type: "select", options: [] },
      "invalid_value",
    ],
    [
      "a group without an id",
      { type: "status", groups: [{ name: "g" }] },
      { type: "status", options: [], groups: [] },
      "invalid_value",
    ],
    [
      "a person in a formula",
      { type: "formula", formula2: { code: [["‣", [["u", madeId(6)]]], ["!"]] } },
      { type: "formula", expression: "!" },
      "approximated",
    ],
  ])("reports %s", (_, entry, schema, code) => {
    const { value, diagnostics } = read({ name: "P", ...entry });
    expect(value).toEqual({ id: 'a:<"', name: "P", ...schema });
    expect(diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.propertyId])).toEqual([[code, 'a:<"']]);
  });

  it("is read without an error, whatever JSON it is", () => {
    const type = fc.constantFrom("formula", "rollup", "relation", "select", "status", "number", "x");
    const entry = fc.oneof(
      fc.jsonValue(),
      fc.tuple(type, fc.jsonValue()).map(([name, junk]) => everyKey(name, junk)),
    );
    fc.assert(
      fc.property(entry, fc.jsonValue(), (wire, format) => {
        const { value } = read(wire, { format });
        expect(JSON.parse(JSON.stringify(value))).toEqual(value);
      }),
    );
  });
});

describe("the collections that a schema refers to", () => {
  it("are named once each, without the collection itself", () => {
    const schema = {
      a: { type: "relation", collection_pointer: pointer },
      b: { type: "relation", collection_id: madeId(11) },
      c: { type: "relation", collection_id: madeId(10) },
      d: { type: "relation" },
      e: { type: "text", collection_id: madeId(12) },
    };
    expect(relatedCollections(collectionWith(schema))).toEqual([{ id: madeId(11), spaceId: madeSpace }]);
  });
});

const schemaKeys = [
  "name",
  "options",
  "groups",
  "formula",
  "formula2",
  "aggregation",
  "show_as",
  "collection_pointer",
  "autoRelate",
  "property",
  "relation_property",
  "target_property",
  "limit",
];

function everyKey(type: string, value: unknown): object {
  return { type, ...Object.fromEntries(schemaKeys.map((key) => [key, value])) };
}
