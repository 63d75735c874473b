import type { PropertySchema, PropertyValue } from "@pagebridge/core-types";
import { bot, id, row, text } from "./makers.js";

/** Wednesday. */
export const now = Date.parse("2026-03-11T12:00:00.000Z");

/** A column of nearly every kind. */
export const schema: readonly PropertySchema[] = [
  { type: "rich_text", id: "t", name: "Text" },
  { type: "url", id: "u", name: "Link" },
  { type: "email", id: "e", name: "Mail" },
  { type: "phone_number", id: "p", name: "Phone" },
  { type: "number", id: "n:1", name: "Number", format: "number" },
  { type: "unique_id", id: "i", name: "Ticket" },
  { type: "checkbox", id: "c", name: "Done" },
  {
    type: "select",
    id: "s",
    name: "Kind",
    options: [
      { id: "k1", name: "Red" },
      { id: "k2", name: "Blue" },
    ],
  },
  {
    type: "status",
    id: "st",
    name: "Stage",
    options: [
      { id: "s1", name: "Idea" },
      { id: "s2", name: "Doing" },
      { id: "s3", name: "Stuck" },
    ],
    groups: [{ id: "g1", name: "In progress", optionIds: ["s2", "s3"] }],
  },
  { type: "multi_select", id: "m", name: "Tags", options: [] },
  { type: "date", id: "d", name: "Day" },
  { type: "people", id: "pe", name: "Crew" },
  { type: "relation", id: "r", name: "Linked", dataSourceId: id(21) },
  { type: "files", id: "f", name: "Papers" },
  { type: "formula", id: "fo", name: "Formula" },
  { type: "rollup", id: "ro", name: "Rollup" },
  { type: "verification", id: "v", name: "Verified" },
  { type: "created_by", id: "cb", name: "Made by" },
  { type: "created_time", id: "ct", name: "Made" },
];

const full: readonly PropertyValue[] = [
  { type: "rich_text", id: "t", name: "Text", richText: text("Harbour Plan") },
  { type: "url", id: "u", name: "Link", url: "https://example.com/x" },
  { type: "email", id: "e", name: "Mail", email: "a@example.com" },
  { type: "phone_number", id: "p", name: "Phone", phoneNumber: "+47 1" },
  { type: "number", id: "n:1", name: "Number", number: 5 },
  { type: "unique_id", id: "i", name: "Ticket", number: 7 },
  { type: "checkbox", id: "c", name: "Done", checked: true },
  { type: "select", id: "s", name: "Kind", option: { name: "Red" } },
  { type: "status", id: "st", name: "Stage", option: { name: "Doing" } },
  { type: "multi_select", id: "m", name: "Tags", options: [{ name: "a" }, { name: "b" }] },
  { type: "date", id: "d", name: "Day", date: { start: "2026-03-11" } },
  { type: "people", id: "pe", name: "Crew", people: [bot] },
  { type: "relation", id: "r", name: "Linked", pageIds: [id(50)] },
  { type: "files", id: "f", name: "Papers", files: [{ type: "external", url: "https://example.com/a.pdf" }] },
  { type: "formula", id: "fo", name: "Formula", result: { type: "string", value: "Q4" } },
  {
    type: "rollup",
    id: "ro",
    name: "Rollup",
    result: {
      type: "array",
      values: [
        { type: "number", id: "", name: "", number: 1 },
        { type: "number", id: "", name: "", number: 9 },
      ],
    },
  },
  { type: "verification", id: "v", name: "Verified", state: "verified" },
  { type: "created_by", id: "cb", name: "Made by" },
  { type: "created_time", id: "ct", name: "Made", time: "2026-03-01T10:00:30.000Z" },
];

/** A row with every value, and one with none. */
export const fullRow = row(30, full, {
  createdTime: "2026-03-01T10:00:30.000Z",
  lastEditedTime: "2026-03-10T23:59:59.000Z",
});
export const emptyRow = row(31, [], {
  createdTime: "2025-01-01T00:00:00.000Z",
  lastEditedTime: "2025-01-01T00:00:00.000Z",
});
