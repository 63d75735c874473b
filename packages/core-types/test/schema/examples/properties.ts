import type { FormulaResult, PropertySchema, PropertyType, PropertyValue, RollupResult } from "../../../src/index.js";
import { files, id, otherId, richText, time, users } from "./texts.js";

const common = { id: "a<q\\", name: "Depth", isIncomplete: true } as const;
const option = { id: "opt1", name: "Deep", color: "blue" } as const;
const place = { latitude: 38.7, longitude: -9.1, name: "Pier", address: "1 Quay", awsPlaceId: "a", googlePlaceId: "g" };
const date = { start: "2026-10-05" };

export const formulaResults: { readonly [Type in FormulaResult["type"]]: FormulaResult } = {
  boolean: { type: "boolean", value: true },
  date: { type: "date", value: date },
  number: { type: "number", value: 0.25 },
  string: { type: "string", value: "deep" },
  unavailable: { type: "unavailable" },
  unsupported: { type: "unsupported" },
};

export const rollupResults: { readonly [Type in RollupResult["type"]]: RollupResult } = {
  array: { type: "array", values: [{ type: "number", id: "", name: "", number: 3 }] },
  boolean: { type: "boolean" },
  date: { type: "date" },
  incomplete: { type: "incomplete" },
  number: { type: "number" },
  string: { type: "string" },
  unavailable: { type: "unavailable" },
  unsupported: { type: "unsupported" },
};

export const values: { readonly [Type in PropertyType]: PropertyValue } = {
  button: { type: "button", ...common },
  checkbox: { type: "checkbox", ...common, checked: false },
  created_by: { type: "created_by", ...common, user: users.person },
  created_time: { type: "created_time", ...common, time },
  date: { type: "date", ...common, date },
  email: { type: "email", ...common, email: "mara@example.com" },
  files: { type: "files", ...common, files: [files.notion, files.external] },
  formula: { type: "formula", ...common, result: formulaResults.date },
  last_edited_by: { type: "last_edited_by", ...common, user: users.bot },
  last_edited_time: { type: "last_edited_time", ...common, time },
  last_visited_time: { type: "last_visited_time", ...common, time },
  location: { type: "location", ...common, place },
  multi_select: { type: "multi_select", ...common, options: [option, { name: "Unlisted" }] },
  number: { type: "number", ...common, number: 12.5 },
  people: { type: "people", ...common, people: [users.person, users.group, users.unknown] },
  phone_number: { type: "phone_number", ...common, phoneNumber: "+1 23" },
  place: { type: "place", ...common, place },
  relation: { type: "relation", ...common, pageIds: [id, otherId] },
  rich_text: { type: "rich_text", ...common, richText },
  rollup: { type: "rollup", ...common, function: "show_original", result: rollupResults.array },
  select: { type: "select", ...common, option },
  status: { type: "status", ...common, option },
  title: { type: "title", ...common, richText },
  unique_id: { type: "unique_id", ...common, prefix: "SHIP", number: 42 },
  unsupported: { type: "unsupported", ...common, sourceType: "hologram", source: { deep: [1, null] } },
  url: { type: "url", ...common, url: "https://example.com" },
  verification: { type: "verification", ...common, state: "verified", date, verifiedBy: users.person },
};

const schemaCommon = { id: "a<q\\", name: "Depth", description: "In metres.", pageVisibility: "section" } as const;
const plain = { ...schemaCommon, dateFormat: "relative", timeFormat: "H:mm" } as const;
const display = { type: "bar", color: "blue", maxValue: 100 };

export const schemas: { readonly [Type in PropertyType]: PropertySchema } = {
  button: { type: "button", ...plain },
  checkbox: { type: "checkbox", ...plain },
  created_by: { type: "created_by", ...plain },
  created_time: { type: "created_time", ...plain },
  date: { type: "date", ...plain },
  email: { type: "email", ...plain },
  files: { type: "files", ...plain },
  formula: { type: "formula", ...schemaCommon, expression: 'prop("Depth") * 2', resultType: "number" },
  last_edited_by: { type: "last_edited_by", ...plain },
  last_edited_time: { type: "last_edited_time", ...plain },
  last_visited_time: { type: "last_visited_time", ...plain },
  location: { type: "location", ...plain },
  multi_select: { type: "multi_select", ...schemaCommon, options: [{ ...option, description: "Below 10 m." }] },
  number: { type: "number", ...schemaCommon, format: "percent", display },
  people: { type: "people", ...plain },
  phone_number: { type: "phone_number", ...plain },
  place: { type: "place", ...plain },
  relation: {
    type: "relation",
    ...schemaCommon,
    dataSourceId: id,
    databaseId: otherId,
    syncedProperty: { id: "b", name: "Ships" },
    limit: 1,
  },
  rich_text: { type: "rich_text", ...plain },
  rollup: {
    type: "rollup",
    ...schemaCommon,
    function: "percent_per_group",
    relationPropertyId: "b",
    relationPropertyName: "Ships",
    rollupPropertyId: "c",
    rollupPropertyName: "State",
    groupName: "Done",
    display,
  },
  select: { type: "select", ...schemaCommon, options: [option] },
  status: {
    type: "status",
    ...schemaCommon,
    options: [option],
    groups: [{ id: "g1", name: "Done", color: "default", optionIds: ["opt1"] }],
  },
  title: { type: "title", ...plain },
  unique_id: { type: "unique_id", ...schemaCommon, prefix: "SHIP" },
  unsupported: { type: "unsupported", ...schemaCommon, sourceType: "hologram" },
  url: { type: "url", ...plain },
  verification: { type: "verification", ...plain },
};
