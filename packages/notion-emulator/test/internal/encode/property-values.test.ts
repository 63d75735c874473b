import type { PropertyValue } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { fileSource } from "../../../src/internal/encode/files/file-source.js";
import { encodePropertyValue } from "../../../src/internal/encode/pages/property-value.js";
import { bot, id, mara, text, workspace } from "../../support/makers.js";
import { contextOf } from "../support/encode.js";

const space = id(3);
const common = { id: "abcd", name: "Column" };
const context = contextOf(workspace([]));

const cases: readonly (readonly [string, PropertyValue, unknown])[] = [
  ["a title", { ...common, type: "title", richText: text("Dune") }, [["Dune"]]],
  [
    "marked text",
    { ...common, type: "rich_text", richText: [{ type: "text", text: "a", annotations: { bold: true } }] },
    [["a", [["b"]]]],
  ],
  ["no text", { ...common, type: "rich_text", richText: [] }, undefined],
  ["a number", { ...common, type: "number", number: 12.5 }, [["12.5"]]],
  ["zero", { ...common, type: "number", number: 0 }, [["0"]]],
  ["no number", { ...common, type: "number" }, undefined],
  ["an option", { ...common, type: "select", option: { id: "o", name: "Fog", color: "gray" } }, [["Fog"]]],
  ["a status", { ...common, type: "status", option: { name: "Done" } }, [["Done"]]],
  ["no option", { ...common, type: "select" }, undefined],
  ["options", { ...common, type: "multi_select", options: [{ name: "A" }, { name: "B c" }] }, [["A,B c"]]],
  ["no options", { ...common, type: "multi_select", options: [] }, undefined],
  [
    "a date",
    { ...common, type: "date", date: { start: "2026-11-03" } },
    [["‣", [["d", { type: "date", start_date: "2026-11-03" }]]]],
  ],
  [
    "people",
    { ...common, type: "people", people: [mara, bot] },
    [["‣", [["u", mara.id]]], [","], ["‣", [["u", bot.id]]]],
  ],
  [
    "files",
    {
      ...common,
      type: "files",
      files: [
        { type: "notion", url: "notion-file:papers/a.pdf", name: "A, b.pdf" },
        { type: "external", url: "https://example.com/c%20d.pdf?x=1" },
      ],
    },
    [
      ["A, b.pdf", [["a", fileSource("papers/a.pdf")]]],
      [","],
      ["c d.pdf", [["a", "https://example.com/c%20d.pdf?x=1"]]],
    ],
  ],
  ["yes", { ...common, type: "checkbox", checked: true }, [["Yes"]]],
  ["no", { ...common, type: "checkbox", checked: false }, [["No"]]],
  ["an address", { ...common, type: "url", url: "https://example.com/" }, [["https://example.com/"]]],
  ["an e-mail address", { ...common, type: "email", email: "a@example.com" }, [["a@example.com"]]],
  ["a telephone number", { ...common, type: "phone_number", phoneNumber: "+49 1" }, [["+49 1"]]],
  [
    "references",
    { ...common, type: "relation", pageIds: [id(10), id(11)] },
    [["‣", [["p", id(10), space]]], [","], ["‣", [["p", id(11), space]]]],
  ],
  ["a running number", { ...common, type: "unique_id", prefix: "VOY", number: 7 }, [["7"]]],
  [
    "a verification",
    { ...common, type: "verification", state: "verified", verifiedBy: mara, date: { start: "2026-04-01" } },
    [["verified"], [","], ["‣", [["u", mara.id]]], [","], ["‣", [["d", { type: "date", start_date: "2026-04-01" }]]]],
  ],
  ["no verification", { ...common, type: "verification" }, undefined],
  [
    "a place",
    { ...common, type: "place", place: { latitude: 56.3, longitude: -5.9, name: "Berth", awsPlaceId: "aws" } },
    [["‣", [["plc", { lat: 56.3, lon: -5.9, name: "Berth", awsPlaceId: "aws" }]]]],
  ],
  [
    "a location",
    { ...common, type: "location", place: { latitude: 1, longitude: 2, address: "There", googlePlaceId: "g" } },
    [["‣", [["plc", { lat: 1, lon: 2, address: "There", googlePlaceId: "g" }]]]],
  ],
  ["a text that nobody knows", { ...common, type: "unsupported", sourceType: "tide", source: "high" }, [["high"]]],
  [
    "something that nobody knows",
    { ...common, type: "unsupported", sourceType: "tide", source: { bell: 2 } },
    [['{"bell":2}']],
  ],
];

describe("the value of a column is", () => {
  it.each(cases)("%s", (_what, value, expected) => {
    expect(encodePropertyValue(value, id(10), context)).toEqual(expected);
  });

  it.each<PropertyValue>([
    { ...common, type: "button" },
    { ...common, type: "created_by", user: mara },
    { ...common, type: "created_time", time: "2026-10-05T09:12:00.000Z" },
    { ...common, type: "formula", result: { type: "number", value: 1 } },
    { ...common, type: "last_edited_by", user: mara },
    { ...common, type: "last_edited_time", time: "2026-10-05T09:12:00.000Z" },
    { ...common, type: "last_visited_time", time: "2026-10-05T09:12:00.000Z" },
    { ...common, type: "rollup", result: { type: "number", value: 1 } },
  ])("nothing for the computed kind $type", (value) => {
    expect(encodePropertyValue(value, id(10), context)).toBeUndefined();
  });
});
