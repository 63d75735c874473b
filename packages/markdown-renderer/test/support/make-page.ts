import type { Page, PropertyValue } from "@pagebridge/core-types";
import { rich } from "./make.js";

/** The id of the pages made here. */
export const pageId = "22222222-3333-8444-8555-666666666666";

/** A page with a title, further properties, and whatever else is given. */
export function makePage(title: string, properties: readonly PropertyValue[] = [], changes: Partial<Page> = {}): Page {
  return {
    object: "page",
    id: pageId,
    properties: [{ type: "title", id: "title", name: "Name", richText: rich(title) }, ...properties],
    ...changes,
  };
}

/** One property of every kind, with a value. */
export const everyProperty: readonly PropertyValue[] = [
  { type: "rich_text", id: "1", name: "Text", richText: rich("a *b*") },
  { type: "number", id: "2", name: "Number", number: 0.25 },
  { type: "select", id: "3", name: "Select", option: { name: "yes" } },
  { type: "multi_select", id: "4", name: "Tags", options: [{ name: "a" }, { name: "b|c" }] },
  { type: "status", id: "5", name: "Status", option: { name: "Done" } },
  { type: "date", id: "6", name: "Day", date: { start: "2026-10-05" } },
  { type: "date", id: "7", name: "Range", date: { start: "2026-10-05", end: "2026-10-07" } },
  {
    type: "people",
    id: "8",
    name: "People",
    people: [
      { type: "person", id: "u1", name: "Mara" },
      { type: "unknown", id: "u2" },
    ],
  },
  { type: "files", id: "9", name: "Files", files: [{ type: "external", url: "https://b.co/a.png", name: "A" }] },
  { type: "checkbox", id: "10", name: "Check", checked: false },
  { type: "url", id: "11", name: "Url", url: "https://b.co" },
  { type: "email", id: "12", name: "Email", email: "a@b.co" },
  { type: "phone_number", id: "13", name: "Phone", phoneNumber: "+49 1" },
  { type: "relation", id: "14", name: "Relation", pageIds: [pageId] },
  {
    type: "rollup",
    id: "15",
    name: "Rollup",
    result: {
      type: "array",
      values: [
        { type: "number", id: "", name: "", number: 1 },
        { type: "select", id: "", name: "", option: { name: "x" } },
      ],
    },
  },
  { type: "formula", id: "16", name: "Formula", result: { type: "boolean", value: true } },
  { type: "created_time", id: "17", name: "Created", time: "2026-10-05T09:12:00.000Z" },
  { type: "last_edited_by", id: "18", name: "Edited by", user: { type: "person", id: "u1", name: "Mara" } },
  { type: "unique_id", id: "19", name: "Id", prefix: "T", number: 42 },
  {
    type: "verification",
    id: "20",
    name: "Verified",
    state: "verified",
    verifiedBy: { type: "person", id: "u1", name: "Mara" },
  },
  { type: "place", id: "21", name: "Place", place: { latitude: 1.5, longitude: -2, name: "Home", address: "Road 1" } },
];
