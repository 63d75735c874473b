import { describe, expect, it } from "vitest";
import { validateModel } from "../support/validate-model.js";
import { blocks } from "./examples/blocks.js";
import { page } from "./examples/objects.js";
import { values } from "./examples/properties.js";
import { inlines, mentions } from "./examples/texts.js";
import { filters, views } from "./examples/views.js";

const paragraph = { type: "paragraph", id: "x", richText: [], children: [] };
const text = { type: "text", text: "a" };

describe("the model's schema", () => {
  it.each<[title: string, definition: string, value: unknown, problems: string[]]>([
    ["a text instead of a block", "Block", "paragraph", ["/ must be object"]],
    ["null instead of a page", "Page", null, ["/ must be object"]],
    ["a block without an id", "Block", { type: "divider" }, ["/ must have required property 'id'"]],
    ["an id that is a number", "Block", { type: "divider", id: 7 }, ["/id must be string"]],
    [
      "a wire name of a block",
      "Block",
      { ...paragraph, type: "heading_1" },
      [`/type must be equal to one of the allowed values (${JSON.stringify(Object.keys(blocks).sort())})`],
    ],
    [
      "a block whose type is no text",
      "Icon",
      { type: 1 },
      ["/type must be string", expect.stringMatching(/^\/type must be equal/)],
    ],
    [
      "a heading of level 5",
      "Block",
      { ...paragraph, type: "heading", isToggleable: false, level: 5 },
      ["/level must be equal to one of the allowed values ([1,2,3,4])"],
    ],
    [
      "a paragraph without children",
      "Block",
      { type: "paragraph", id: "x", richText: [] },
      ["/ must have required property 'children'"],
    ],
    [
      "a mistake four levels down, named once and in its place",
      "Page",
      {
        object: "page",
        id: "x",
        properties: [],
        children: [
          { ...paragraph, children: [{ ...paragraph, type: "toggle", children: [{ ...paragraph, richText: 1 }] }] },
        ],
      },
      ["/children/0/children/0/children/0/richText must be array"],
    ],
    [
      "a default colour that is written out",
      "Block",
      { ...paragraph, color: "default" },
      [expect.stringMatching(/^\/color must be equal to one of the allowed values \(\["blue","blue_background",/)],
    ],
    [
      "teal, which is green here",
      "BackgroundColor",
      "teal_background",
      [expect.stringMatching(/^\/ must be equal to one of the allowed values/)],
    ],
    [
      "a mark that is false",
      "Inline",
      { ...text, annotations: { bold: false } },
      ["/annotations/bold must be equal to constant (true)"],
    ],
    ["a flag that is false", "Page", { ...page, inTrash: false }, ["/inTrash must be equal to constant (true)"]],
    ["a null where absent is meant", "Page", { ...page, cover: null }, ["/cover must be object"]],
    ["a date object", "Page", { ...page, createdTime: new Date(0) }, ["/createdTime must be string"]],
    [
      "wire annotations",
      "Inline",
      { type: "text", text: "a", plain_text: "a" },
      ['/ must NOT have additional properties ("plain_text")'],
    ],
    [
      "a mention without text",
      "Inline",
      { type: "mention", mention: mentions.page },
      ["/ must have required property 'text'"],
    ],
    [
      "the fields of another kind of mention",
      "Mention",
      { type: "page", pageId: "x", userId: "y" },
      ['/ must NOT have additional properties ("userId")'],
    ],
    [
      "properties keyed by name",
      "Page",
      { ...page, properties: { Depth: values.number } },
      ["/properties must be array"],
    ],
    ["a number that is a text", "PropertyValue", { ...values.number, number: "12" }, ["/number must be number"]],
    [
      "a select with options instead of one",
      "PropertyValue",
      { type: "select", id: "a", name: "b", options: [] },
      ['/ must NOT have additional properties ("options")'],
    ],
    [
      "settings on a property that has none",
      "PropertySchema",
      { type: "checkbox", id: "a", name: "b", format: "percent" },
      ['/ must NOT have additional properties ("format")'],
    ],
    [
      "a row that is a database",
      "Row",
      { object: "database", id: "x", title: [], description: [], dataSources: [] },
      ['/object must be equal to one of the allowed values (["data_source","page"])'],
    ],
    ["cells that are texts", "Block", { type: "table_row", id: "x", cells: ["a"] }, ["/cells/0 must be array"]],
    [
      "another kind of block among a table's rows",
      "Block",
      { ...blocks.table, rows: [paragraph] },
      expect.arrayContaining(['/rows/0/type must be equal to constant ("table_row")']),
    ],
    [
      "an operator of the internal API",
      "Filter",
      { type: "timestamp", timestamp: "created_time", condition: { operator: "date_is_before" } },
      [expect.stringMatching(/^\/condition\/operator must be equal to one of the allowed values/)],
    ],
    [
      "the settings of another kind of view",
      "View",
      { object: "view", type: "table", id: "x", name: "", configuration: { coverSize: "large" } },
      ['/configuration must NOT have additional properties ("coverSize")'],
    ],
    ["a view in the wire's form", "View", { ...views.list, sorts: null }, ["/sorts must be array"]],
    [
      "a filter inside a filter that is no filter",
      "Filter",
      { ...filters.and, filters: [{ type: "not" }] },
      [expect.stringMatching(/^\/filters\/0\/type must be equal/)],
    ],
    ["a file without a URL", "File", { type: "external" }, ["/ must have required property 'url'"]],
    ["a document of another kind than its value", "Document", { kind: "page", value: [] }, ["/value must be object"]],
    [
      "a diagnostic with an unknown code",
      "Diagnostic",
      { code: "oops", severity: "info", message: "Oops." },
      [expect.stringMatching(/^\/code must be equal to one of the allowed values/)],
    ],
    ["an inline that is a list of inlines", "RichText", [[inlines.text]], ["/0 must be object"]],
  ])("rejects %s", (_title, definition, value, problems) => {
    expect(validateModel(definition, value)).toEqual(problems);
  });

  it("finds a mistake under 200 blocks at once, without trying every kind at every level", () => {
    let block: object = { ...paragraph, richText: "no list" };
    for (let depth = 0; depth < 200; depth += 1) block = { ...paragraph, type: "toggle", children: [block] };
    expect(validateModel("Block", block)).toEqual([`${"/children/0".repeat(200)}/richText must be array`]);
  });

  it("says so when it has no such definition", () => {
    expect(() => validateModel("Pgae", {})).toThrow('The model\'s schema has no definition "Pgae".');
  });
});
