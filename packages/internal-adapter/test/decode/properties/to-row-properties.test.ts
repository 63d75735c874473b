import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collectFrom } from "../../../src/decode/internal-context.js";
import { toRowProperties } from "../../../src/decode/properties/to-row-properties.js";
import { propertyTypes } from "../../../src/knowledge/property-types.js";
import { bare, collectionWith, rowWith } from "../../support/made-collection.js";
import { madeId, madeSpace, storeOf } from "../../support/made-records.js";

const mara = madeId(6);
const records = storeOf({
  notion_user: [{ id: mara, name: "Mara" }],
  bot: [{ id: madeId(7), name: "Importer" }],
});

function read(schema: object, stored: object | undefined, more: object = {}) {
  const collection = collectionWith(schema);
  return collectFrom(records, (context) => toRowProperties(rowWith(20, stored, more), collection, context));
}

/** Reads one value of one property, and what was reported about it. */
function readOne(schema: object, value: unknown, more: object = {}) {
  const { value: values, diagnostics } = read({ 'a:<"': { name: "P", ...schema } }, { 'a:<"': value }, more);
  const [first] = values;
  return { value: first && bare(first), codes: diagnostics.map(({ code }) => code) };
}

const options = [
  { id: "x1", value: "fiction", color: "green" },
  { id: "x2", value: "long", color: "teal" },
  { id: "x3", value: "plain" },
];
const fiction = { id: "x1", name: "fiction", color: "green" };
const long = { id: "x2", name: "long", color: "green" };
const date = ["‣", [["d", { type: "date", start_date: "2026-11-03" }]]];
const place = { lat: 48.1, lon: 11.5, name: "Quay", address: "Quay 1", awsPlaceId: "AQ" };

const forms: readonly (readonly [what: string, schema: object, stored: unknown, value: object])[] = [
  ["a title", { type: "title" }, [["Dune"]], { type: "title", richText: [{ type: "text", text: "Dune" }] }],
  [
    "a text",
    { type: "text" },
    [["a", [["b"]]]],
    { type: "rich_text", richText: [{ type: "text", text: "a", annotations: { bold: true } }] },
  ],
  ["a number", { type: "number" }, [["12.50"]], { type: "number", number: 12.5 }],
  ["a negative number", { type: "number" }, [["-3"]], { type: "number", number: -3 }],
  ["minus zero, which JSON does not have", { type: "number" }, [["-0"]], { type: "number", number: 0 }],
  ["a large number", { type: "number" }, [["1e+21"]], { type: "number", number: 1e21 }],
  ["a number in JSON", { type: "number" }, 4, { type: "number", number: 4 }],
  ["an option", { type: "select", options }, [["fiction"]], { type: "select", option: fiction }],
  [
    "an option without a colour",
    { type: "select", options },
    [["plain"]],
    { type: "select", option: { id: "x3", name: "plain", color: "default" } },
  ],
  ["a name that is no option", { type: "select", options }, [["gone"]], { type: "select", option: { name: "gone" } }],
  [
    "options",
    { type: "multi_select", options },
    [["fiction,long"]],
    { type: "multi_select", options: [fiction, long] },
  ],
  ["a status", { type: "status", options }, [["long"]], { type: "status", option: long }],
  ["a date", { type: "date" }, [date], { type: "date", date: { start: "2026-11-03" } }],
  [
    "people",
    { type: "person" },
    [["‣", [["u", mara]]], [","], ["‣", [["u", madeId(8)]]]],
    {
      type: "people",
      people: [
        { type: "person", id: mara, name: "Mara" },
        { type: "unknown", id: madeId(8) },
      ],
    },
  ],
  [
    "a bot",
    { type: "person" },
    [["‣", [["r", madeId(7)]]]],
    { type: "people", people: [{ type: "bot", id: madeId(7), name: "Importer" }] },
  ],
  [
    "files elsewhere",
    { type: "file" },
    [["a.pdf", [["a", "https://example.org/a.pdf"]]], [","], ["b", [["a", "https://example.org/b"]]]],
    {
      type: "files",
      files: [
        { type: "external", url: "https://example.org/a.pdf", name: "a.pdf" },
        { type: "external", url: "https://example.org/b", name: "b" },
      ],
    },
  ],
  ["yes", { type: "checkbox" }, [["Yes"]], { type: "checkbox", checked: true }],
  ["no", { type: "checkbox" }, [["No"]], { type: "checkbox", checked: false }],
  [
    "an address",
    { type: "url" },
    [["https://example.org", [["a", "https://example.org"]]]],
    { type: "url", url: "https://example.org" },
  ],
  ["an e-mail address", { type: "email" }, [["a@example.org"]], { type: "email", email: "a@example.org" }],
  [
    "a telephone number",
    { type: "phone_number" },
    [["+1 2", [["a", "+12"]]]],
    { type: "phone_number", phoneNumber: "+1 2" },
  ],
  [
    "a relation",
    { type: "relation" },
    [["‣", [["p", madeId(50), madeSpace]]], [","], ["‣", [["p", madeId(51)]]]],
    { type: "relation", pageIds: [madeId(50), madeId(51)] },
  ],
  [
    "a running number",
    { type: "auto_increment_id", prefix: "VOY" },
    [["42"]],
    { type: "unique_id", prefix: "VOY", number: 42 },
  ],
  [
    "a running number written with its prefix",
    { type: "auto_increment_id" },
    [["VOY-42"]],
    { type: "unique_id", number: 42 },
  ],
  [
    "a place",
    { type: "place" },
    [["‣", [["plc", place]]]],
    { type: "place", place: { latitude: 48.1, longitude: 11.5, name: "Quay", address: "Quay 1", awsPlaceId: "AQ" } },
  ],
  [
    "a location",
    { type: "location" },
    [["‣", [["plc", { lat: 0, lon: 0 }]]]],
    { type: "location", place: { latitude: 0, longitude: 0 } },
  ],
  ["a button", { type: "button", automation_id: "x" }, undefined, { type: "button" }],
  [
    "a verification",
    { type: "verification" },
    [["verified"], [","], ["‣", [["u", mara]]], [","], date],
    {
      type: "verification",
      state: "verified",
      date: { start: "2026-11-03" },
      verifiedBy: { type: "person", id: mara, name: "Mara" },
    },
  ],
  [
    "a verification without a word",
    { type: "verification" },
    [["‣", [["u", mara]]]],
    { type: "verification", state: "verified", verifiedBy: { type: "person", id: mara, name: "Mara" } },
  ],
];

describe("a value of a row", () => {
  it.each(forms)("is read when it is %s", (_, schema, stored, value) => {
    expect(readOne(schema, stored)).toEqual({ value, codes: [] });
  });

  it.each([
    ["title", { type: "title", richText: [] }],
    ["text", { type: "rich_text", richText: [] }],
    ["number", { type: "number" }],
    ["select", { type: "select" }],
    ["multi_select", { type: "multi_select", options: [] }],
    ["status", { type: "status" }],
    ["date", { type: "date" }],
    ["person", { type: "people", people: [] }],
    ["file", { type: "files", files: [] }],
    ["checkbox", { type: "checkbox", checked: false }],
    ["url", { type: "url" }],
    ["email", { type: "email" }],
    ["phone_number", { type: "phone_number" }],
    ["relation", { type: "relation", pageIds: [] }],
    ["auto_increment_id", { type: "unique_id" }],
    ["place", { type: "place" }],
    ["verification", { type: "verification" }],
  ])("of type %s is empty, not unknown, when nothing is stored", (type, value) => {
    expect(readOne({ type }, undefined)).toEqual({ value, codes: [] });
    expect(readOne({ type }, [[""]])).toEqual({ value, codes: [] });
  });

  it.each([
    ["a word in a number", { type: "number" }, [["abc"]], { type: "number" }, 'the text "abc"'],
    ["infinity in a number", { type: "number" }, [["Infinity"]], { type: "number" }, 'the text "Infinity"'],
    [
      "a word in a checkbox",
      { type: "checkbox" },
      [["perhaps"]],
      { type: "checkbox", checked: false },
      'the text "perhaps"',
    ],
    ["text in a date", { type: "date" }, [["soon"]], { type: "date" }, 'the text "soon"'],
    [
      "text beside a date",
      { type: "date" },
      [["from "], date],
      { type: "date", date: { start: "2026-11-03" } },
      'the text "from"',
    ],
    ["text among people", { type: "person" }, [["Mara"]], { type: "people", people: [] }, 'the text "Mara"'],
    [
      "a page among people",
      { type: "person" },
      [["‣", [["p", madeId(50)]]]],
      { type: "people", people: [] },
      "a mention of another kind (p)",
    ],
    ["text in a relation", { type: "relation" }, [["Dune"]], { type: "relation", pageIds: [] }, 'the text "Dune"'],
    [
      "a bare address among files",
      { type: "file" },
      [["https://example.org/?signature=secret"]],
      { type: "files", files: [] },
      "an address",
    ],
    ["a mention in an address", { type: "url" }, [["‣", [["u", mara]]]], { type: "url" }, "something that is no text"],
    ["text in a place", { type: "place" }, [["Munich"]], { type: "place" }, 'the text "Munich"'],
    [
      "a place without coordinates",
      { type: "place" },
      [["‣", [["plc", { name: "x" }]]]],
      { type: "place" },
      "a place without coordinates",
    ],
    [
      "a word in a running number",
      { type: "auto_increment_id" },
      [["first"]],
      { type: "unique_id" },
      'the text "first"',
    ],
    ["an unknown state", { type: "verification" }, [["doubted"]], { type: "verification" }, 'the text "doubted"'],
    ["an object in a number", { type: "number" }, { a: 1 }, { type: "number" }, "something that is no text"],
  ])("reports %s, and what it held", (_, schema, stored, value, what) => {
    const { value: values, diagnostics } = read({ "N%": { name: "P", ...schema } }, { "N%": stored });
    expect(values.map(bare)).toEqual([value]);
    expect(diagnostics).toEqual([
      {
        code: "invalid_value",
        severity: "warning",
        message: `A value holds ${what}, which is not what a property of its type holds; it is left out.`,
        id: madeId(20),
        propertyId: "N%",
      },
    ]);
  });

  it("takes times and people from the row itself", () => {
    const schema = {
      a: { name: "Made", type: "created_time" },
      b: { name: "Changed", type: "last_edited_time" },
      c: { name: "Author", type: "created_by" },
      d: { name: "Editor", type: "last_edited_by" },
    };
    const row = {
      created_time: 1_785_578_400_123,
      last_edited_time: 1_785_578_460_000,
      created_by_id: mara,
      last_edited_by: madeId(7),
    };
    expect(read(schema, undefined, row)).toEqual({
      value: [
        { type: "created_time", id: "a", name: "Made", time: "2026-08-01T10:00:00.123Z" },
        { type: "last_edited_time", id: "b", name: "Changed", time: "2026-08-01T10:01:00.000Z" },
        { type: "created_by", id: "c", name: "Author", user: { type: "person", id: mara, name: "Mara" } },
        { type: "last_edited_by", id: "d", name: "Editor", user: { type: "bot", id: madeId(7), name: "Importer" } },
      ],
      diagnostics: [],
    });
  });

  it("of a status that nobody chose is the schema's default, and of a select is empty", () => {
    const schema = { options, defaultOption: "long" };
    expect(readOne({ type: "status", ...schema }, undefined).value).toEqual({ type: "status", option: long });
    expect(readOne({ type: "select", ...schema }, undefined).value).toEqual({ type: "select" });
    expect(readOne({ type: "status", options, defaultOption: "gone" }, undefined).value).toEqual({ type: "status" });
  });

  it.each([
    ["formula", { type: "formula", result: { type: "unavailable" } }],
    ["rollup", { type: "rollup", function: "show_original", result: { type: "unavailable" } }],
    ["last_visited_time", { type: "last_visited_time" }],
    ["created_by", { type: "created_by" }],
  ])("of type %s is said to be unavailable, and never empty", (type, value) => {
    const { value: values, diagnostics } = read({ F: { name: "F", type } }, {});
    expect(values.map(bare)).toEqual([value]);
    expect(diagnostics.map(({ code, id, propertyId }) => ({ code, id, propertyId }))).toEqual([
      { code: "value_unavailable", id: madeId(10), propertyId: "F" },
    ]);
  });

  it("of a kind that has no name here is kept as it came", () => {
    expect(readOne({ type: "hologram" }, [["x", [["holo", { depth: 3 }]]]])).toEqual({
      value: { type: "unsupported", sourceType: "hologram", source: [["x", [["holo", { depth: 3 }]]]] },
      codes: ["unsupported_property"],
    });
  });

  it("knows where a fresh URL for each hosted file can be asked for", () => {
    const source = "attachment:f11e0000-0000-4000-8000-000000000001:plan: v2.png";
    const stored = [["web", [["a", "https://example.org/"]]], [","], ["plan: v2.png", [["a", source]]]];
    const { value } = read({ F: { name: "F", type: "file" } }, { F: stored });
    const [files] = value;
    expect(files?.type === "files" && files.files[1]).toMatchObject({
      type: "notion",
      name: "plan: v2.png",
      source,
      reference: { type: "property", pageId: madeId(20), propertyId: "F", index: 1 },
    });
  });
});

describe("the values of a row", () => {
  const schema = {
    "St%s": { name: "Same", type: "number" },
    title: { name: "Name", type: "title" },
    '\\"{%:': { name: "Same", type: "text" },
  };

  it("are one for each property of the schema, in its order, whatever their ids and names", () => {
    const { value } = read(schema, { '\\"{%:': [["x"]] });
    expect(value.map(({ id, name, type }) => [id, name, type])).toEqual([
      ["St%s", "Same", "number"],
      ["title", "Name", "title"],
      ['\\"{%:', "Same", "rich_text"],
    ]);
  });

  it("leave out what removed properties left behind, and report ids that are known nowhere", () => {
    const collection = collectionWith(schema, { deleted_schema: { OLD: { name: "Old", type: "text" } } });
    const row = rowWith(20, { OLD: [["gone"]], NEW: [["?"]] });
    const { value, diagnostics } = collectFrom(records, (context) => toRowProperties(row, collection, context));
    expect(value).toHaveLength(3);
    expect(diagnostics.map(({ code, severity, id, propertyId }) => [code, severity, id, propertyId])).toEqual([
      ["schema_drift", "info", madeId(10), "NEW"],
    ]);
  });

  it("keep everything without a schema, and say that names are missing", () => {
    const row = rowWith(20, { title: [["Dune"]], N: [["1"]] });
    const { value, diagnostics } = collectFrom(records, (context) => toRowProperties(row, undefined, context));
    expect(value).toEqual([
      { type: "title", id: "title", name: "title", richText: [{ type: "text", text: "Dune" }] },
      { type: "unsupported", id: "N", name: "", sourceType: "unknown", source: [["1"]] },
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["not_accessible"]);
  });

  it("keep a title that the schema forgot", () => {
    expect(read({}, { title: [["Dune"]] }).value.map(({ type }) => type)).toEqual(["title"]);
  });

  it("say only once for each property what is missing in every row", () => {
    const computed = collectionWith({ F: { name: "F", type: "formula" }, G: { name: "G", type: "rollup" } });
    const { diagnostics } = collectFrom(records, (context) => {
      for (let row = 20; row < 30; row += 1) toRowProperties(rowWith(row), computed, context);
    });
    expect(diagnostics.map(({ propertyId }) => propertyId)).toEqual(["F", "G"]);
  });
});

describe("every row", () => {
  const type = fc.oneof(fc.constantFrom(...Object.keys(propertyTypes)), fc.string());
  const stored = fc.oneof(
    fc.jsonValue(),
    fc.array(
      fc.tuple(fc.string(), fc.array(fc.tuple(fc.constantFrom("a", "d", "u", "p", "plc", "x"), fc.jsonValue()))),
    ),
  );
  const entry = fc.oneof(fc.jsonValue(), fc.record({ name: fc.string(), type, options: fc.jsonValue() }));

  it("is read without an error into values that JSON can hold, one for each property", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), entry), fc.jsonValue(), stored, (schema, junk, value) => {
        const properties = Object.fromEntries(Object.keys(schema).map((id) => [id, value]));
        const collection = collectionWith(schema, { format: junk, deleted_schema: junk });
        const { value: values } = collectFrom(records, (context) =>
          toRowProperties(rowWith(20, properties), collection, context),
        );
        expect(JSON.parse(JSON.stringify(values))).toEqual(values);
        expect(values.map(({ id }) => id).filter((id) => id !== "title")).toEqual(
          Object.keys(schema).filter((id) => id !== "title"),
        );
      }),
      { numRuns: 500 },
    );
  });
});
