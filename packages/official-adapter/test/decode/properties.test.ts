import { describe, expect, it } from "vitest";
import {
  decodePropertyItems,
  decodePropertySchema,
  decodePropertyValue,
} from "../../src/decode/properties/decode-property.js";
import { propertyTypes } from "../../src/decode/properties/property-types.js";
import { listAnswer, madeId, modelText, textItem } from "./support/made.js";

const pageId = madeId(100);
const option = { id: "o1", name: "Doing", color: "blue" };
const date = { start: "2026-12-01", end: "2026-12-04", time_zone: null };
const modelDate = { start: "2026-12-01", end: "2026-12-04" };
const user = { object: "user", id: madeId(1) };

const values: readonly [type: string, payload: unknown, expected: object][] = [
  ["title", [textItem("Harbour")], { richText: modelText("Harbour") }],
  ["rich_text", [], { richText: [] }],
  ["number", 0.25, { number: 0.25 }],
  ["number", 0, { number: 0 }],
  ["number", null, {}],
  ["select", option, { option }],
  ["select", null, {}],
  ["multi_select", [option], { options: [option] }],
  ["status", option, { option }],
  ["status", null, {}],
  ["date", date, { date: modelDate }],
  ["date", null, {}],
  [
    "people",
    [user, { object: "group", id: madeId(9), name: "Deck" }],
    {
      people: [
        { type: "unknown", id: madeId(1) },
        { type: "group", id: madeId(9), name: "Deck" },
      ],
    },
  ],
  [
    "files",
    [
      {
        name: "a.pdf",
        type: "file",
        file: { url: "https://files.example.org/a.pdf", expiry_time: "2026-11-22T13:40:00.000Z" },
      },
      { name: "b", type: "external", external: { url: "https://example.org/b" } },
    ],
    {
      files: [
        {
          type: "notion",
          url: "https://files.example.org/a.pdf",
          expiresAt: "2026-11-22T13:40:00.000Z",
          name: "a.pdf",
          reference: { type: "property", pageId, propertyId: "a:b", index: 0 },
        },
        { type: "external", url: "https://example.org/b", name: "b" },
      ],
    },
  ],
  ["checkbox", true, { checked: true }],
  ["url", "https://example.org", { url: "https://example.org" }],
  ["url", null, {}],
  ["email", "a@example.org", { email: "a@example.org" }],
  ["email", null, {}],
  ["phone_number", "+1", { phoneNumber: "+1" }],
  ["phone_number", null, {}],
  ["relation", [{ id: madeId(2) }, { id: madeId(3) }], { pageIds: [madeId(2), madeId(3)] }],
  [
    "rollup",
    { type: "number", number: 42, function: "sum" },
    { function: "sum", result: { type: "number", value: 42 } },
  ],
  ["rollup", { type: "number", number: null, function: "sum" }, { function: "sum", result: { type: "number" } }],
  [
    "rollup",
    { type: "date", date, function: "date_range" },
    { function: "date_range", result: { type: "date", value: modelDate } },
  ],
  [
    "rollup",
    {
      type: "array",
      array: [
        { type: "number", number: 1 },
        { type: "title", title: [textItem("x")] },
      ],
      function: "show_original",
    },
    {
      function: "show_original",
      result: {
        type: "array",
        values: [
          { type: "number", id: "", name: "", number: 1 },
          { type: "title", id: "", name: "", richText: modelText("x") },
        ],
      },
    },
  ],
  ["formula", { type: "string", string: "Q4" }, { result: { type: "string", value: "Q4" } }],
  ["formula", { type: "string", string: null }, { result: { type: "string" } }],
  ["formula", { type: "number", number: 3 }, { result: { type: "number", value: 3 } }],
  ["formula", { type: "boolean", boolean: false }, { result: { type: "boolean", value: false } }],
  ["formula", { type: "date", date: null }, { result: { type: "date" } }],
  ["created_time", "2026-10-05T09:12:00.000Z", { time: "2026-10-05T09:12:00.000Z" }],
  ["last_edited_time", "2026-10-05T09:12:00.000Z", { time: "2026-10-05T09:12:00.000Z" }],
  ["last_visited_time", "2026-10-05T09:12:00.000Z", { time: "2026-10-05T09:12:00.000Z" }],
  ["created_by", user, { user: { type: "unknown", id: madeId(1) } }],
  ["last_edited_by", user, { user: { type: "unknown", id: madeId(1) } }],
  ["unique_id", { prefix: "HP", number: 7 }, { prefix: "HP", number: 7 }],
  ["unique_id", { prefix: null, number: null }, {}],
  ["verification", null, {}],
  ["verification", { state: "unverified", date: null, verified_by: null }, { state: "unverified" }],
  [
    "verification",
    { state: "verified", date, verified_by: user },
    { state: "verified", date: modelDate, verifiedBy: { type: "unknown", id: madeId(1) } },
  ],
  ["button", {}, {}],
  [
    "place",
    { lat: 60.4, lon: 5.3, name: "Quay", address: "1 Quay", aws_place_id: "w", google_place_id: "g" },
    { place: { latitude: 60.4, longitude: 5.3, name: "Quay", address: "1 Quay", awsPlaceId: "w", googlePlaceId: "g" } },
  ],
  ["place", null, {}],
  ["location", { lat: 60.4, lon: 5.3 }, { place: { latitude: 60.4, longitude: 5.3 } }],
  ["location", {}, {}],
];

describe("decodePropertyValue", () => {
  it.each(values)("reads %s %j", (type, payload, expected) => {
    expect(decodePropertyValue({ id: "a%3Ab", type, [type]: payload }, "Name", { pageId })).toEqual({
      value: { type, id: "a:b", name: "Name", ...expected },
      diagnostics: [],
    });
  });

  it("has an example of every type", () => {
    expect([...new Set(values.map(([type]) => type))].toSorted()).toEqual([...propertyTypes]);
  });

  it("takes the type from the key where an answer names none", () => {
    expect(decodePropertyValue({ id: "title", title: [textItem("x")] }, "Name")).toEqual({
      value: { type: "title", id: "title", name: "Name", richText: modelText("x") },
      diagnostics: [],
    });
  });

  it.each<[string, object, object, string]>([
    [
      "a relation that goes on",
      { type: "relation", relation: [{ id: madeId(2) }], has_more: true },
      { type: "relation", pageIds: [madeId(2)], isIncomplete: true },
      "truncated",
    ],
    [
      "people that go on, should the server say so",
      { type: "people", people: [], has_more: true },
      { type: "people", people: [], isIncomplete: true },
      "truncated",
    ],
    [
      "a value with the address of more",
      { type: "rich_text", rich_text: [], next_url: "https://api.example.org" },
      { type: "rich_text", richText: [], isIncomplete: true },
      "truncated",
    ],
    [
      "a formula that depends on too much",
      { type: "formula", formula: { type: "unsupported", unsupported: {} } },
      { type: "formula", result: { type: "unsupported" } },
      "value_unavailable",
    ],
    [
      "a rollup that depends on too much",
      { type: "rollup", rollup: { type: "unsupported", unsupported: {}, function: "unique" } },
      { type: "rollup", function: "unique", result: { type: "unsupported" } },
      "value_unavailable",
    ],
    [
      "a rollup that is still added up",
      { type: "rollup", rollup: { type: "incomplete", incomplete: {}, function: "sum" } },
      { type: "rollup", function: "sum", result: { type: "incomplete" } },
      "truncated",
    ],
    [
      "a rollup of a function invented tomorrow",
      { type: "rollup", rollup: { type: "number", number: 1, function: "mode" } },
      { type: "rollup", result: { type: "number", value: 1 } },
      "approximated",
    ],
    [
      "a formula with a result invented tomorrow",
      { type: "formula", formula: { type: "page", page: {} } },
      { type: "formula", result: { type: "unsupported" } },
      "unsupported_property",
    ],
    [
      "a type invented tomorrow",
      { type: "mood", mood: { name: "calm" } },
      { type: "unsupported", sourceType: "mood", source: { name: "calm" } },
      "unsupported_property",
    ],
    [
      "a number that is none",
      { type: "number", number: "7" },
      { type: "unsupported", sourceType: "number", source: "7" },
      "unsupported_property",
    ],
    [
      "a checkbox that is none",
      { type: "checkbox", checkbox: "Yes" },
      { type: "unsupported", sourceType: "checkbox", source: "Yes" },
      "unsupported_property",
    ],
    [
      "a place without coordinates",
      { type: "place", place: { name: "Quay" } },
      { type: "unsupported", sourceType: "place", source: { name: "Quay" } },
      "unsupported_property",
    ],
    [
      "an option with a colour invented tomorrow",
      { type: "select", select: { id: "o1", name: "Doing", color: "mauve" } },
      { type: "select", option: { id: "o1", name: "Doing" } },
      "approximated",
    ],
    [
      "an entry of a relation without an id",
      { type: "relation", relation: [{}, { id: madeId(2) }] },
      { type: "relation", pageIds: [madeId(2)] },
      "invalid_value",
    ],
    [
      "a time that is none",
      { type: "created_time", created_time: 7 },
      { type: "unsupported", sourceType: "created_time", source: 7 },
      "unsupported_property",
    ],
    ["an option without a name", { type: "select", select: { id: "o1" } }, { type: "select" }, "invalid_value"],
    ["a date without a start", { type: "date", date: { end: "2026-12-01" } }, { type: "date" }, "invalid_value"],
    [
      "an address that runs script",
      { type: "url", url: "javascript:alert(1)" },
      { type: "url", url: "javascript:alert(1)" },
      "unsafe_url",
    ],
    [
      "a value without its type",
      {},
      { type: "unsupported", isIncomplete: true, sourceType: "partial" },
      "value_unavailable",
    ],
  ])("keeps what it can of %s, and says so", (_name, wire, expected, code) => {
    const { value, diagnostics } = decodePropertyValue({ id: "p1", ...wire }, "Name", { pageId });
    expect(value).toEqual({ id: "p1", name: "Name", ...expected });
    expect(diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.id, diagnostic.propertyId])).toEqual([
      [code, pageId, "p1"],
    ]);
  });

  it("keeps an id that is not validly encoded", () => {
    expect(decodePropertyValue({ id: "%7", type: "checkbox", checkbox: false }).value.id).toBe("%7");
  });
});

const item = (type: string, value: unknown): object => ({ object: "property_item", id: "p1", type, [type]: value });
const total = (type: string, value: object): object => ({
  property_item: { id: "p1", type, next_url: null, [type]: value },
});

describe("decodePropertyItems", () => {
  it.each<[string, unknown, object]>([
    ["one value", item("number", 7), { value: { type: "number", id: "p1", name: "N", number: 7 }, hasMore: false }],
    [
      "a list of references",
      listAnswer([item("relation", { id: madeId(2) }), item("relation", { id: madeId(3) })], total("relation", {})),
      { value: { type: "relation", id: "p1", name: "N", pageIds: [madeId(2), madeId(3)] }, hasMore: false },
    ],
    [
      "an empty list, which still knows its type",
      listAnswer([], total("people", {})),
      { value: { type: "people", id: "p1", name: "N", people: [] }, hasMore: false },
    ],
    [
      "a list of text items",
      listAnswer([item("rich_text", textItem("a")), item("rich_text", textItem("b"))]),
      { value: { type: "rich_text", id: "p1", name: "N", richText: modelText("ab") }, hasMore: false },
    ],
    [
      "a list of title items",
      listAnswer([item("title", textItem("a"))], total("title", {})),
      { value: { type: "title", id: "p1", name: "N", richText: modelText("a") }, hasMore: false },
    ],
    [
      "several answers of one list",
      [
        listAnswer([item("relation", { id: madeId(2) })], { has_more: true, ...total("relation", {}) }),
        listAnswer([item("relation", { id: madeId(3) })], total("relation", {})),
      ],
      { value: { type: "relation", id: "p1", name: "N", pageIds: [madeId(2), madeId(3)] }, hasMore: false },
    ],
    [
      "the total of a rollup, which is that of the last answer",
      [
        listAnswer([item("relation", { id: madeId(2) })], {
          has_more: true,
          ...total("rollup", { type: "incomplete", incomplete: {}, function: "sum" }),
        }),
        listAnswer(
          [item("relation", { id: madeId(3) })],
          total("rollup", { type: "number", number: 9, function: "sum" }),
        ),
      ],
      {
        value: { type: "rollup", id: "p1", name: "N", function: "sum", result: { type: "number", value: 9 } },
        hasMore: false,
      },
    ],
    [
      "the values that a rollup shows",
      listAnswer(
        [item("number", 1), item("number", 2)],
        total("rollup", { type: "array", array: [], function: "show_original" }),
      ),
      {
        value: {
          type: "rollup",
          id: "p1",
          name: "N",
          function: "show_original",
          result: {
            type: "array",
            values: [
              { type: "number", id: "", name: "", number: 1 },
              { type: "number", id: "", name: "", number: 2 },
            ],
          },
        },
        hasMore: false,
      },
    ],
  ])("reads %s", (_name, wire, value) => {
    expect(decodePropertyItems(wire, "N")).toEqual({ value, diagnostics: [] });
  });

  it("says that a list goes on", () => {
    const answer = listAnswer([item("relation", { id: madeId(2) })], { has_more: true, ...total("relation", {}) });
    const { value, diagnostics } = decodePropertyItems(answer, "N");
    expect(value).toEqual({
      value: { type: "relation", id: "p1", name: "N", pageIds: [madeId(2)], isIncomplete: true },
      hasMore: true,
    });
    expect(diagnostics.map(({ code, propertyId }) => [code, propertyId])).toEqual([["truncated", "p1"]]);
  });
});

const schemas: readonly [type: string, config: unknown, expected: object][] = [
  ...propertyTypes
    .filter(
      (type) =>
        !["formula", "multi_select", "number", "relation", "rollup", "select", "status", "unique_id"].includes(type),
    )
    .map((type): [string, object, object] => [type, {}, {}]),
  ["number", { format: "yen" }, { format: "yen" }],
  ["select", { options: [{ ...option, description: "Now" }] }, { options: [{ ...option, description: "Now" }] }],
  ["multi_select", { options: [{ ...option, description: null }] }, { options: [option] }],
  [
    "status",
    { options: [option], groups: [{ id: "g1", name: "In progress", color: "blue", option_ids: ["o1"] }] },
    { options: [option], groups: [{ id: "g1", name: "In progress", color: "blue", optionIds: ["o1"] }] },
  ],
  [
    "relation",
    {
      database_id: madeId(4),
      data_source_id: madeId(5),
      type: "dual_property",
      dual_property: { synced_property_id: "%3Cn", synced_property_name: "Back" },
    },
    { databaseId: madeId(4), dataSourceId: madeId(5), syncedProperty: { id: "<n", name: "Back" } },
  ],
  [
    "relation",
    { database_id: madeId(4), data_source_id: madeId(5), type: "single_property", single_property: {} },
    { databaseId: madeId(4), dataSourceId: madeId(5) },
  ],
  [
    "relation",
    { database_id: madeId(4), synced_property_id: "%3Cn", synced_property_name: "Back" },
    { databaseId: madeId(4), syncedProperty: { id: "<n", name: "Back" } },
  ],
  [
    "rollup",
    {
      function: "sum",
      relation_property_id: "rE%3A",
      relation_property_name: "Linked",
      rollup_property_id: "cSt1",
      rollup_property_name: "Cost",
    },
    {
      function: "sum",
      relationPropertyId: "rE:",
      relationPropertyName: "Linked",
      rollupPropertyId: "cSt1",
      rollupPropertyName: "Cost",
    },
  ],
  ["formula", { expression: '"Q4"' }, { expression: '"Q4"' }],
  ["formula", {}, {}],
  ["unique_id", { prefix: "HP" }, { prefix: "HP" }],
  ["unique_id", { prefix: null }, {}],
];

describe("decodePropertySchema", () => {
  it.each(schemas)("reads %s %j", (type, config, expected) => {
    expect(decodePropertySchema({ id: "a%3Ab", name: "Name", description: null, type, [type]: config })).toEqual({
      value: { type, id: "a:b", name: "Name", ...expected },
      diagnostics: [],
    });
  });

  it("has an example of every type", () => {
    expect([...new Set(schemas.map(([type]) => type))].toSorted()).toEqual([...propertyTypes]);
  });

  it("takes the name from outside where the property has none, and keeps the description", () => {
    expect(decodePropertySchema({ id: "p1", type: "url", url: {}, description: "Where" }, "Link").value).toEqual({
      type: "url",
      id: "p1",
      name: "Link",
      description: "Where",
    });
  });

  it("takes the plain number for a number that names no format", () => {
    expect(decodePropertySchema({ id: "p1", name: "N", type: "number", number: {} }).value).toEqual({
      type: "number",
      id: "p1",
      name: "N",
      format: "number",
    });
  });

  it.each<[string, object, object, string]>([
    [
      "a type invented tomorrow",
      { type: "mood", mood: {} },
      { type: "unsupported", sourceType: "mood" },
      "unsupported_property",
    ],
    [
      "a function invented tomorrow",
      { type: "rollup", rollup: { function: "mode" } },
      { type: "rollup" },
      "approximated",
    ],
    [
      "a group without an id",
      { type: "status", status: { options: [], groups: [{ name: "x" }] } },
      { type: "status", options: [], groups: [] },
      "invalid_value",
    ],
  ])("keeps what it can of %s, and says so", (_name, wire, expected, code) => {
    const { value, diagnostics } = decodePropertySchema({ id: "p1", name: "N", ...wire });
    expect(value).toEqual({ id: "p1", name: "N", ...expected });
    expect(diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.propertyId])).toEqual([[code, "p1"]]);
  });
});
