import type { PropertySchema, PropertyValue } from "@pagebridge/core-types";
import { beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../../src/server/start-emulator.js";
import { bot, connection, database, dataSource, id, mara, row, text, workspace } from "../../support/makers.js";

/** Wednesday. */
const now = Date.parse("2026-03-11T12:00:00.000Z");

const schema: readonly PropertySchema[] = [
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

const fullRow = row(30, full, { createdTime: "2026-03-01T10:00:30.000Z", lastEditedTime: "2026-03-10T23:59:59.000Z" });
const emptyRow = row(31, [], { createdTime: "2025-01-01T00:00:00.000Z", lastEditedTime: "2025-01-01T00:00:00.000Z" });

function onFull(filter: unknown): readonly [unknown, readonly string[]] {
  return [filter, ["full"]];
}

function onEmpty(filter: unknown): readonly [unknown, readonly string[]] {
  return [filter, ["empty"]];
}

function onBoth(filter: unknown): readonly [unknown, readonly string[]] {
  return [filter, ["full", "empty"]];
}

function onNone(filter: unknown): readonly [unknown, readonly string[]] {
  return [filter, []];
}

function day(condition: unknown): unknown {
  return { property: "Day", date: condition };
}

/** The filter, and which of the two rows it finds: the one with every value, or the one with none. */
const cases: readonly (readonly [unknown, readonly string[]])[] = [
  onFull({ property: "Name", title: { equals: "Row 30" } }),
  onEmpty({ property: "title", title: { does_not_equal: "Row 30" } }),
  onBoth({ property: "Name", title: { starts_with: "row" } }),
  onFull({ property: "Name", rich_text: { ends_with: "30" } }),
  onFull({ property: "Text", rich_text: { contains: "harbour" } }),
  onEmpty({ property: "Text", rich_text: { does_not_contain: "harbour" } }),
  onEmpty({ property: "Text", rich_text: { is_empty: true } }),
  onFull({ property: "t", rich_text: { is_not_empty: true } }),
  onFull({ property: "Link", url: { contains: "example" } }),
  onFull({ property: "Mail", email: { equals: "a@example.com" } }),
  onFull({ property: "Phone", phone_number: { starts_with: "+47" } }),
  onFull({ property: "Number", number: { equals: 5 } }),
  onEmpty({ property: "Number", number: { does_not_equal: 5 } }),
  onFull({ property: "n%3A1", number: { greater_than: 4 } }),
  onNone({ property: "n:1", number: { greater_than: 5 } }),
  onFull({ property: "Number", number: { greater_than_or_equal_to: 5 } }),
  onNone({ property: "Number", number: { less_than: 5 } }),
  onFull({ property: "Number", number: { less_than_or_equal_to: 5 } }),
  onEmpty({ property: "Number", number: { is_empty: true } }),
  onFull({ property: "Ticket", unique_id: { equals: 7 } }),
  onFull({ property: "Done", checkbox: { equals: true } }),
  onEmpty({ property: "Done", checkbox: { equals: false } }),
  onEmpty({ property: "Done", checkbox: { does_not_equal: true } }),
  onFull({ property: "Kind", select: { equals: "Red" } }),
  onFull({ property: "Kind", select: { equals: ["Blue", "Red"] } }),
  onEmpty({ property: "Kind", select: { does_not_equal: ["Blue", "Red"] } }),
  onEmpty({ property: "Kind", select: { is_empty: true } }),
  onFull({ property: "Stage", status: { equals: "In progress" } }),
  onEmpty({ property: "Stage", status: { does_not_equal: "In progress" } }),
  onNone({ property: "Stage", status: { equals: "Stuck" } }),
  onFull({ property: "Tags", multi_select: { contains: "b" } }),
  onFull({ property: "Tags", multi_select: { contains: ["x", "b"] } }),
  onEmpty({ property: "Tags", multi_select: { does_not_contain: "b" } }),
  onFull({ property: "Tags", multi_select: { is_not_empty: true } }),
  onFull(day({ equals: "2026-03-11" })),
  onFull(day({ equals: "today" })),
  onFull(day({ before: "tomorrow" })),
  onNone(day({ before: "today" })),
  onFull(day({ after: "yesterday" })),
  onFull(day({ on_or_before: "2026-03-11T00:00:00.000Z" })),
  onFull(day({ on_or_after: "one_week_ago" })),
  onNone(day({ after: "one_month_from_now" })),
  onFull(day({ this_week: {} })),
  onFull(day({ this_month: {} })),
  onFull(day({ past_week: {} })),
  onFull(day({ next_year: {} })),
  onEmpty(day({ is_empty: true })),
  onFull({ property: "Crew", people: { contains: "me" } }),
  onFull({ property: "Crew", people: { contains: bot.id.replaceAll("-", "") } }),
  onEmpty({ property: "Crew", people: { does_not_contain: "me" } }),
  onBoth({ property: "Crew", people: { does_not_contain: mara.id } }),
  onFull({ property: "Linked", relation: { contains: id(50) } }),
  onEmpty({ property: "Linked", relation: { is_empty: true } }),
  onFull({ property: "Papers", files: { is_not_empty: true } }),
  onFull({ property: "Formula", formula: { string: { equals: "Q4" } } }),
  onNone({ property: "Formula", formula: { number: { equals: 4 } } }),
  onFull({ property: "Rollup", rollup: { any: { number: { greater_than: 5 } } } }),
  onNone({ property: "Rollup", rollup: { every: { number: { greater_than: 5 } } } }),
  onFull({ property: "Rollup", rollup: { none: { number: { greater_than: 9 } } } }),
  onFull({ property: "Verified", verification: { status: "verified" } }),
  onEmpty({ property: "Verified", verification: { status: "none" } }),
  onEmpty({ property: "Verified", verification: { does_not_equal: "verified" } }),
  onFull({ property: "Made by", created_by: { contains: mara.id } }),
  onFull({ property: "Made", created_time: { equals: "2026-03-01T10:00:00.000Z" } }),
  onFull({ timestamp: "created_time", created_time: { on_or_after: "2026-03-01T10:00:00.000Z" } }),
  onNone({ timestamp: "created_time", created_time: { after: "2026-03-01T10:00:00.000Z" } }),
  onFull({ timestamp: "last_edited_time", last_edited_time: { equals: "2026-03-10" } }),
  onBoth({
    or: [
      { property: "Done", checkbox: { equals: true } },
      { property: "Done", checkbox: { equals: false } },
    ],
  }),
  onNone({
    and: [
      { property: "Done", checkbox: { equals: true } },
      { property: "Done", checkbox: { equals: false } },
    ],
  }),
  onFull({
    and: [
      {
        or: [
          { property: "Number", number: { equals: 5 } },
          { property: "Number", number: { equals: 6 } },
        ],
      },
      { property: "Done", checkbox: { equals: true } },
    ],
  }),
];

describe("a query", () => {
  let emulator: Emulator;

  beforeAll(async () => {
    const source = dataSource(21, schema, [fullRow, emptyRow]);
    emulator = await startEmulator({ workspace: workspace([database(20, [source])]), now: () => now });
    return () => emulator.close();
  });

  async function query(body: unknown): Promise<{ readonly status: number; readonly body: unknown }> {
    const response = await fetch(`${emulator.url}/v1/data_sources/${id(21)}/query`, {
      method: "POST",
      headers: { authorization: `Bearer ${connection.token}`, "notion-version": "2026-03-11" },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json();
    return { status: response.status, body: answer };
  }

  it.each(cases)("finds by %j: %j", async (filter, found) => {
    const results = found.map((name) => ({ id: name === "full" ? fullRow.id : emptyRow.id }));
    expect(await query({ filter })).toMatchObject({ status: 200, body: { results } });
  });

  it.each([
    [{ property: "Nope", title: { equals: "x" } }, "Could not find property with name or id: Nope"],
    [{ property: "Number", title: { equals: "x" } }, "database property number does not match filter title"],
    [
      { property: "Number", number: { contains: 5 } },
      "body failed validation: body.filter.number.contains is not a condition.",
    ],
    [{ property: "Number", number: {} }, "body failed validation: body.filter.number should hold one condition."],
    [
      { and: [{ or: [{ and: [{ property: "Done", checkbox: { equals: true } }] }] }] },
      'body failed validation: body.filter may nest "and" and "or" only 2 levels deep.',
    ],
    [
      { timestamp: "opened", opened: {} },
      "body failed validation: body.filter.timestamp should be `created_time` or `last_edited_time`.",
    ],
    ["text", "body failed validation: body.filter should be an object."],
  ])("refuses %j", async (filter, message) => {
    expect(await query({ filter })).toMatchObject({ status: 400, body: { code: "validation_error", message } });
  });
});
