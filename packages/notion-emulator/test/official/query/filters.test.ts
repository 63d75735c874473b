import { beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../../src/server/start-emulator.js";
import { emptyRow, fullRow, now, schema } from "../../support/every-value.js";
import { bot, connection, database, dataSource, id, mara, workspace } from "../../support/makers.js";

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
