import { beforeAll, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../../src/server/start-emulator.js";
import { emptyRow, fullRow, now, schema } from "../../support/every-value.js";
import { bot, database, dataSource, id, mara, workspace } from "../../support/makers.js";
import { at } from "../../support/open-internal.js";

type Found = readonly ("empty" | "full")[];
const [full, empty, both, none]: readonly Found[] = [["full"], ["empty"], ["full", "empty"], []];

function leaf(property: string, operator: string, value?: unknown): unknown {
  return { property, filter: { operator, ...(value !== undefined && { value }) } };
}

function exact(value: unknown): unknown {
  return { type: "exact", value };
}

function day(value: string): unknown {
  return exact({ type: "date", start_date: value });
}

function relative(value: string, more: object = {}): unknown {
  return { type: "relative", value, ...more };
}

/** The filter, and which of the two rows it finds: the one with every value, or the one with none. */
const cases: readonly (readonly [unknown, Found | undefined])[] = [
  [leaf("title", "string_is", exact("Row 30")), full],
  [leaf("title", "string_is_not", exact("Row 30")), empty],
  [leaf("t", "string_contains", exact("harbour")), full],
  [leaf("t", "string_does_not_contain", exact("harbour")), empty],
  [leaf("t", "string_starts_with", exact("Harb")), full],
  [leaf("u", "string_ends_with", exact("/x")), full],
  [leaf("e", "string_contains", exact("@")), full],
  [leaf("p", "is_empty"), empty],
  [leaf("p", "is_not_empty"), full],
  [leaf("n:1", "number_equals", exact(5)), full],
  [leaf("n:1", "number_does_not_equal", exact(5)), empty],
  [leaf("n:1", "number_greater_than", exact(4)), full],
  [leaf("n:1", "number_greater_than_or_equal_to", exact(6)), none],
  [leaf("n:1", "number_less_than", exact(6)), full],
  [leaf("n:1", "number_less_than_or_equal_to", exact(4)), none],
  [leaf("i", "number_equals", exact(7)), full],
  [leaf("c", "checkbox_is", exact(true)), full],
  [leaf("c", "checkbox_is_not", exact(true)), empty],
  [leaf("s", "enum_is", exact("Red")), full],
  [leaf("s", "enum_is", [exact("Blue"), exact("Red")]), full],
  [leaf("s", "enum_is_not", [exact("Blue"), exact("Red")]), empty],
  [leaf("m", "enum_contains", exact("b")), full],
  [leaf("m", "enum_does_not_contain", exact("b")), empty],
  [leaf("st", "status_is", [{ type: "is_option", value: "Doing" }]), full],
  [leaf("st", "status_is", { type: "is_group", value: "In progress" }), full],
  [leaf("st", "status_is_not", [{ type: "is_group", value: "In progress" }]), empty],
  [leaf("pe", "person_contains", exact({ table: "notion_user", id: bot.id })), full],
  [leaf("pe", "person_contains", [exact({ table: "notion_user", id: mara.id })]), none],
  [leaf("pe", "person_does_not_contain", relative("me")), both],
  [leaf("r", "relation_contains", exact(id(50))), full],
  [leaf("r", "relation_does_not_contain", exact(id(50))), empty],
  [leaf("f", "is_not_empty"), full],
  [leaf("v", "status_is", exact("verified")), full],
  [leaf("fo", "string_contains", exact("q")), full],
  [leaf("ro", "number_greater_than", exact(8)), full],
  [{ property: "ro", filter: { operator: "number_greater_than", value: exact(8), quantifier: "every" } }, none],
  [leaf("d", "date_is", day("2026-03-11")), full],
  [leaf("d", "date_is_before", day("2026-03-12")), full],
  [leaf("d", "date_is_after", day("2026-03-11")), none],
  [leaf("d", "date_is_on_or_after", day("2026-03-11")), full],
  [leaf("d", "date_is_on_or_before", day("2026-03-10")), none],
  [leaf("d", "date_is", relative("today")), full],
  [leaf("d", "date_is", relative("tomorrow")), none],
  [leaf("d", "date_is_before", relative("one_week_from_now")), full],
  [leaf("d", "date_is_within", relative("custom", { direction: "past", count: 3, unit: "day" })), full],
  [leaf("d", "date_is_relative_to", relative("custom", { direction: "future", count: 1, unit: "month" })), full],
  [leaf("d", "date_is_relative_to", relative("surrounding", { unit: "week" })), full],
  [leaf("d", "date_is_within", relative("the_past_week")), full],
  [leaf("d", "date_is_within", exact({ type: "daterange", start_date: "2026-03-01", end_date: "2026-03-10" })), none],
  [leaf("d", "date_is_within", exact({ type: "daterange", start_date: "2026-03-01", end_date: "2026-03-11" })), full],
  [leaf("ct", "date_is_after", day("2026-02-28")), full],
  [leaf("created_time", "date_is_before", day("2025-01-02")), empty],
  [leaf("last_edited_time", "date_is", day("2026-03-10")), full],
  [
    leaf(
      "last_edited_time",
      "date_is_on_or_after",
      exact({ type: "datetime", start_date: "2026-03-11", start_time: "00:59", time_zone: "Europe/Paris" }),
    ),
    full,
  ],
  // Conditions that say nothing hide nothing.
  [undefined, both],
  [null, both],
  [{ operator: "and", filters: [] }, both],
  [{ operator: "or", filters: [] }, both],
  [leaf("t", "string_contains", { type: "exact" }), both],
  [leaf("d", "date_is", { type: "exact" }), both],
  [{ property: "t", filter: { value: exact("x") } }, both],
  [leaf("gone", "string_is", exact("x")), both],
  [{ operator: "and", filters: [leaf("c", "checkbox_is", exact(true)), leaf("t", "is_empty")] }, none],
  [{ operator: "or", filters: [leaf("c", "checkbox_is", exact(true)), leaf("t", "is_empty")] }, both],
  [
    {
      operator: "and",
      filters: [
        leaf("title", "is_not_empty"),
        { operator: "or", filters: [leaf("n:1", "number_equals", exact(1)), leaf("n:1", "is_empty")] },
      ],
    },
    empty,
  ],
  // What nobody knows is refused.
  [leaf("t", "string_sounds_like", exact("x")), undefined],
  [leaf("t", "toString", exact("x")), undefined],
  [{ property: "t", filter: { operator: 7 } }, undefined],
];

describe("a filter of the internal API", () => {
  let emulator: Emulator;
  beforeAll(async () => {
    const source = dataSource(41, schema, [fullRow, emptyRow]);
    emulator = await startEmulator({
      workspace: workspace([database(40, [source])], { published: "all" }),
      now: () => now,
    });
    return () => emulator.close();
  });

  async function ask(loader: object): Promise<{ readonly status: number; readonly found: Found }> {
    const reducers = { collection_group_results: { type: "results", limit: 100 } };
    const response = await fetch(`${emulator.url}/api/v3/queryCollection`, {
      method: "POST",
      body: JSON.stringify({ collection: { id: id(41) }, loader: { type: "reducer", reducers, ...loader } }),
    });
    const body: unknown = await response.json();
    const ids = at(body, "result", "reducerResults", "collection_group_results", "blockIds");
    const names: Found = Array.isArray(ids) ? ids.map((found) => (found === fullRow.id ? "full" : "empty")) : [];
    return { status: response.status, found: names };
  }

  it.each(cases.map(([filter, found]) => ({ filter, shown: JSON.stringify(filter), found })))(
    "$shown finds $found",
    async ({ filter, found }) => {
      expect(await ask({ filter })).toEqual(found ? { status: 200, found } : { status: 400, found: [] });
    },
  );

  it.each([
    // 23:59 in UTC is the next day in Tokyo.
    ["UTC", "2026-03-10", full],
    ["Asia/Tokyo", "2026-03-10", none],
    ["Asia/Tokyo", "2026-03-11", full],
    ["America/New_York", "2026-03-10", full],
    ["Nowhere/At_All", "2026-03-10", full],
  ] as const)("counts days in %s", async (userTimeZone, value, found) => {
    const filter = leaf("last_edited_time", "date_is", day(value));
    expect((await ask({ filter, userTimeZone })).found).toEqual(found);
  });

  it("takes the end of a range when it is told to", async () => {
    const value = day("2026-03-11");
    expect(
      (await ask({ filter: { property: "d", filter: { operator: "date_is", value, use_end: true } } })).found,
    ).toEqual(full);
  });
});
