import type { Decoded, Filter, Sort } from "@pagebridge/core-types";
import type { WireRecord } from "@pagebridge/core-types/adapter-tools";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeFilter } from "../../../src/decode/filters/encode-filter.js";
import { encodeSorts } from "../../../src/decode/filters/encode-sorts.js";
import { toFilter } from "../../../src/decode/filters/to-filter.js";
import { toSorts } from "../../../src/decode/filters/to-sorts.js";
import { collectFrom } from "../../../src/decode/internal-context.js";
import { filterOperators } from "../../../src/knowledge/filter-operators.js";
import { collectionWith } from "../../support/made-collection.js";
import { madeId, storeOf } from "../../support/made-records.js";

function decodeFilter(wire: unknown, schemaOwner?: WireRecord): Decoded<Filter | undefined> {
  return collectFrom(storeOf(), (context) => toFilter(wire, schemaOwner, context));
}

function decodeSorts(wire: unknown, schemaOwner: WireRecord): Decoded<readonly Sort[]> {
  return collectFrom(storeOf(), (context) => toSorts(wire, schemaOwner, context));
}

const collection = collectionWith({
  title: { name: "Name", type: "title" },
  't<"': { name: "Text", type: "text" },
  u: { name: "Link", type: "url" },
  e: { name: "Mail", type: "email" },
  ph: { name: "Call", type: "phone_number" },
  n: { name: "Number", type: "number" },
  id: { name: "Ticket", type: "auto_increment_id" },
  c: { name: "Tick", type: "checkbox" },
  s: { name: "Select", type: "select" },
  m: { name: "Multi", type: "multi_select" },
  st: { name: "State", type: "status", options: [{ value: "Done" }], groups: [{ name: "Complete" }, { name: "Done" }] },
  p: { name: "People", type: "person" },
  cb: { name: "By", type: "created_by" },
  lb: { name: "Last by", type: "last_edited_by" },
  r: { name: "Relation", type: "relation" },
  d: { name: "Date", type: "date" },
  ct: { name: "Made", type: "created_time" },
  lt: { name: "Changed", type: "last_edited_time" },
  f: { name: "Files", type: "file" },
  v: { name: "Vouched", type: "verification" },
  fx: { name: "Formula", type: "formula", formula2: { result_type: { type: "number" } } },
  ft: { name: "Text formula", type: "formula", formula2: { result_type: { type: "text" } } },
  fc: { name: "Yes or no", type: "formula", formula2: { result_type: { type: "checkbox" } } },
  fd: { name: "Date formula", type: "formula", formula2: { result_type: { type: "date" } } },
  ro: { name: "Rollup", type: "rollup", target_property_type: "title" },
  rn: { name: "Sum", type: "rollup", aggregation: "sum" },
  rd: { name: "First", type: "rollup", aggregation: "earliest_date" },
  b: { name: "Button", type: "button" },
});

/** A schema in which the times of rows are no properties. */
const withoutTimes = collectionWith({ n: { name: "Number", type: "number" } });

function leaf(property: string, operator: string, value?: unknown, more: object = {}): object {
  return { property, filter: { operator, ...(value !== undefined && { value }), ...more } };
}
const exact = (value: unknown): object => ({ type: "exact", value });
const where = (property: string, kind: string, operator: string, value?: unknown, more: object = {}): object => ({
  type: "property",
  property,
  kind,
  condition: { operator, ...(value !== undefined && { value }) },
  ...more,
});
const day = (start_date: string): object => exact({ type: "date", start_date });
const custom = (direction: string, unit: string, count = 1): object => ({
  type: "relative",
  value: "custom",
  direction,
  count,
  unit,
});
const surrounding = (unit: string): object => ({ type: "relative", value: "surrounding", unit });

/** What both directions agree on. */
const both: readonly (readonly [wire: object, filter: object])[] = [
  [leaf("title", "string_contains", exact("a")), where("title", "title", "contains", "a")],
  [leaf('t<"', "string_is_not", exact("a")), where('t<"', "rich_text", "does_not_equal", "a")],
  [leaf("u", "string_starts_with", exact("https:")), where("u", "url", "starts_with", "https:")],
  [leaf("e", "string_ends_with", exact("@x")), where("e", "email", "ends_with", "@x")],
  [leaf("ph", "string_does_not_contain", exact("+")), where("ph", "phone_number", "does_not_contain", "+")],
  [leaf("n", "number_greater_than", exact(800)), where("n", "number", "greater_than", 800)],
  [leaf("n", "number_equals", exact(0)), where("n", "number", "equals", 0)],
  [leaf("id", "number_less_than_or_equal_to", exact(7)), where("id", "unique_id", "less_than_or_equal_to", 7)],
  [leaf("c", "checkbox_is", exact(true)), where("c", "checkbox", "equals", true)],
  [leaf("c", "checkbox_is_not", exact(false)), where("c", "checkbox", "does_not_equal", false)],
  [leaf("s", "enum_is", exact("a")), where("s", "select", "equals", "a")],
  [leaf("s", "enum_is_not", [exact("a"), exact("b")]), where("s", "select", "does_not_equal", ["a", "b"])],
  [leaf("m", "enum_contains", [exact("a")]), where("m", "multi_select", "contains", ["a"])],
  [leaf("m", "enum_does_not_contain", exact("a")), where("m", "multi_select", "does_not_contain", "a")],
  [leaf("st", "status_is", [{ type: "is_group", value: "Complete" }]), where("st", "status", "equals", ["Complete"])],
  [leaf("st", "status_is_not", { type: "is_option", value: "Done" }), where("st", "status", "does_not_equal", "Done")],
  [leaf("p", "person_contains", { type: "relative", value: "me" }), where("p", "people", "contains", "me")],
  [
    leaf("cb", "person_does_not_contain", exact({ table: "notion_user", id: madeId(6) })),
    where("cb", "created_by", "does_not_contain", madeId(6)),
  ],
  [leaf("r", "relation_contains", exact(madeId(50))), where("r", "relation", "contains", madeId(50))],
  [leaf("d", "date_is", day("2026-11-03")), where("d", "date", "equals", "2026-11-03")],
  [
    leaf("d", "date_is_on_or_before", { type: "relative", value: "one_week_from_now" }),
    where("d", "date", "on_or_before", "one_week_from_now"),
  ],
  [
    leaf(
      "ct",
      "date_is_after",
      exact({ type: "datetime", start_date: "2026-11-03", start_time: "09:30", time_zone: "UTC" }),
    ),
    where("ct", "created_time", "after", "2026-11-03T09:30:00.000Z"),
  ],
  [leaf("lt", "date_is_relative_to", custom("past", "week")), where("lt", "last_edited_time", "past_week")],
  [leaf("d", "date_is_relative_to", custom("future", "year")), where("d", "date", "next_year")],
  [leaf("d", "date_is_relative_to", surrounding("month")), where("d", "date", "this_month")],
  [leaf("f", "is_not_empty"), where("f", "files", "is_not_empty")],
  [leaf("s", "is_empty"), where("s", "select", "is_empty")],
  [leaf("fx", "number_greater_than", exact(1)), where("fx", "number", "greater_than", 1, { computed: "formula" })],
  [leaf("fx", "string_is", exact("a")), where("fx", "string", "equals", "a", { computed: "formula" })],
  [leaf("fx", "is_empty"), where("fx", "number", "is_empty", undefined, { computed: "formula" })],
  [leaf("ft", "is_empty"), where("ft", "string", "is_empty", undefined, { computed: "formula" })],
  [leaf("fc", "is_empty"), where("fc", "checkbox", "is_empty", undefined, { computed: "formula" })],
  [leaf("fd", "is_empty"), where("fd", "date", "is_empty", undefined, { computed: "formula" })],
  [
    leaf("ro", "string_contains", exact("hull"), { quantifier: "none" }),
    where("ro", "rich_text", "contains", "hull", { computed: "rollup", quantifier: "none" }),
  ],
  [
    leaf("ro", "is_empty", undefined, { quantifier: "every" }),
    where("ro", "rich_text", "is_empty", undefined, { computed: "rollup", quantifier: "every" }),
  ],
  [leaf("rn", "is_not_empty"), where("rn", "number", "is_not_empty", undefined, { computed: "rollup" })],
  [leaf("rd", "is_empty"), where("rd", "date", "is_empty", undefined, { computed: "rollup" })],
  [
    {
      operator: "or",
      filters: [leaf("c", "checkbox_is", exact(true)), { operator: "and", filters: [leaf("s", "is_empty")] }],
    },
    {
      type: "or",
      filters: [where("c", "checkbox", "equals", true), { type: "and", filters: [where("s", "select", "is_empty")] }],
    },
  ],
];

describe("a filter of the internal API", () => {
  it.each(both)("%j is read", (wire, filter) => {
    expect(decodeFilter(wire, collection)).toEqual({ value: filter, diagnostics: [] });
  });

  it.each(both)("%j is what its filter is written as", (wire) => {
    const filter = decodeFilter(wire, collection).value;
    expect(filter && encodeFilter(filter, collection)).toEqual({ value: wire, diagnostics: [] });
  });

  it.each([
    ["a number as text", leaf("n", "number_equals", exact("12")), where("n", "number", "equals", 12)],
    [
      "a list of one where one is meant",
      leaf("title", "string_is", [exact("a")]),
      where("title", "title", "equals", "a"),
    ],
    [
      "the words of another kind of options",
      leaf("s", "enum_contains", exact("a")),
      where("s", "select", "equals", "a"),
    ],
    [
      "the same the other way round",
      leaf("m", "enum_is_not", exact("a")),
      where("m", "multi_select", "does_not_contain", "a"),
    ],
    ["a status as an option", leaf("st", "enum_is", exact("Done")), where("st", "status", "equals", "Done")],
    [
      "a verification",
      leaf("v", "status_is", { type: "is_option", value: "verified" }),
      where("v", "verification", "status", "verified"),
    ],
    [
      "a verification that is not",
      leaf("v", "status_is_not", exact("expired")),
      where("v", "verification", "does_not_equal", "expired"),
    ],
    [
      "a page by a pointer",
      leaf("r", "relation_contains", exact({ id: madeId(50), table: "block" })),
      where("r", "relation", "contains", madeId(50)),
    ],
    [
      "a group without an operator",
      { filters: [leaf("s", "is_empty")] },
      { type: "and", filters: [where("s", "select", "is_empty")] },
    ],
    [
      "a date within two others",
      leaf("d", "date_is_within", exact({ type: "daterange", start_date: "2026-01-01", end_date: "2026-02-01" })),
      {
        type: "and",
        filters: [where("d", "date", "on_or_after", "2026-01-01"), where("d", "date", "on_or_before", "2026-02-01")],
      },
    ],
    [
      "a period as the operand of another operator",
      leaf("d", "date_is_within", surrounding("week")),
      where("d", "date", "this_week"),
    ],
    [
      "a time with a zone",
      leaf(
        "d",
        "date_is",
        exact({ type: "datetime", start_date: "2026-11-03", start_time: "09:30", time_zone: "Europe/Paris" }),
      ),
      where("d", "date", "equals", "2026-11-03T08:30:00.000Z"),
    ],
  ])("is read when it has %s", (_, wire, filter) => {
    expect(decodeFilter(wire, collection)).toEqual({ value: filter, diagnostics: [] });
  });

  it.each([
    ["an operator that nobody knows", leaf("n", "number_is_prime", exact(1))],
    ["an operator of another kind", leaf("n", "string_contains", exact("1"))],
    ["a property that has no conditions", leaf("b", "is_empty")],
    ["a property that is gone, without a word about its kind", leaf("gone", "is_empty")],
    ["the end of a range", leaf("d", "date_is", day("2026-11-03"), { use_end: true })],
    ["a stretch of three weeks", leaf("d", "date_is_relative_to", custom("past", "week", 3))],
    ["a stretch of one day", leaf("d", "date_is_relative_to", custom("past", "day"))],
    ["a relative day that nobody knows", leaf("d", "date_is", { type: "relative", value: "full_moon" })],
    ["a period that is compared", leaf("d", "date_is_after", surrounding("week"))],
    ["several texts", leaf("title", "string_is", [exact("a"), exact("b")])],
    ["an operand of another kind", leaf("c", "checkbox_is", exact("yes"))],
    ["no condition", { property: "n" }],
    ["an operator for groups that nobody knows", { operator: "xor", filters: [leaf("s", "is_empty")] }],
  ])("is kept as it came when it has %s", (_, wire) => {
    const { value, diagnostics } = decodeFilter(wire, collection);
    expect(value).toEqual({ type: "unsupported", source: wire });
    expect(diagnostics.map(({ code }) => code)).toEqual(["unsupported_view"]);
  });

  it.each([
    ["without a value", leaf("n", "number_equals", { type: "exact" })],
    ["without an operand", leaf("n", "number_equals")],
    ["without a choice", leaf("m", "enum_contains", [])],
    ["in a group of its own", { operator: "and", filters: [leaf("n", "number_equals", { type: "exact" })] }],
    ["an empty group", { operator: "or", filters: [] }],
  ])("hides nothing %s", (_, wire) => {
    expect(decodeFilter(wire, collection)).toEqual({ value: undefined, diagnostics: [] });
  });

  it("leaves unfinished conditions out of their group", () => {
    const wire = { operator: "or", filters: [leaf("n", "number_equals"), leaf("s", "is_empty")] };
    expect(decodeFilter(wire, collection).value).toEqual({ type: "or", filters: [where("s", "select", "is_empty")] });
  });

  it.each([
    ["string_is", exact("a"), where("x", "rich_text", "equals", "a")],
    ["enum_is", exact("a"), where("x", "select", "equals", "a")],
    ["enum_contains", exact("a"), where("x", "multi_select", "contains", "a")],
    ["status_is", exact("a"), where("x", "status", "equals", "a")],
    ["person_contains", { type: "relative", value: "me" }, where("x", "people", "contains", "me")],
    ["date_is", day("2026-01-01"), where("x", "date", "equals", "2026-01-01")],
  ])("with %s is read by its operator when the schema did not come", (operator, value, filter) => {
    expect(decodeFilter(leaf("x", operator, value)).value).toEqual(filter);
  });

  it("compares times of rows that are no property", () => {
    const wire = leaf("created_time", "date_is_on_or_after", day("2026-01-01"));
    const filter = {
      type: "timestamp",
      timestamp: "created_time",
      condition: { operator: "on_or_after", value: "2026-01-01" },
    };
    expect(decodeFilter(wire, withoutTimes)).toEqual({ value: filter, diagnostics: [] });
  });

  it("is read without an error, whatever JSON it is", () => {
    const condition = fc.record({
      property: fc.constantFrom("title", "n", "d", "st", "ro", "fx", "created_time", "x"),
      filter: fc.record({ operator: fc.constantFrom(...Object.keys(filterOperators), "x"), value: fc.jsonValue() }),
    });
    const group = fc.record({ operator: fc.constantFrom("and", "or", "x"), filters: fc.array(condition) });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), condition, group), (wire) => {
        const { value } = decodeFilter(wire, collection);
        expect(JSON.parse(JSON.stringify({ value }))).toEqual(value === undefined ? {} : { value });
      }),
      { numRuns: 500 },
    );
  });
});

describe("a filter of the model", () => {
  it("names properties by name as well, and names win over ids", () => {
    const named = collectionWith({ a: { name: "b", type: "number" }, b: { name: "c", type: "number" } });
    const filter: Filter = { type: "property", property: "b", kind: "number", condition: { operator: "is_empty" } };
    expect(encodeFilter(filter, named).value).toEqual(leaf("a", "is_empty"));
  });

  it("compares times of rows by a property that shows them, where there is one", () => {
    const filter: Filter = { type: "timestamp", timestamp: "created_time", condition: { operator: "past_month" } };
    const comparison = leaf("ct", "date_is_relative_to", custom("past", "month"));
    expect(encodeFilter(filter, collection).value).toEqual(comparison);
    expect(encodeFilter(filter, withoutTimes).value).toEqual({ ...comparison, property: "created_time" });
  });

  const unsayable: Filter = { type: "unsupported", source: { property: "Name", hologram: { equals: 3 } } };
  const sayable: Filter = { type: "property", property: "s", kind: "select", condition: { operator: "is_empty" } };

  it.each<readonly [string, Filter, unknown]>([
    [
      "of an `and` leaves out the part",
      { type: "and", filters: [sayable, unsayable] },
      { operator: "and", filters: [leaf("s", "is_empty")] },
    ],
    ["of an `or` leaves out the whole", { type: "or", filters: [sayable, unsayable] }, undefined],
    ["alone is left out", unsayable, undefined],
    ["on a property that is gone is left out", { ...sayable, property: "gone" }, undefined],
    [
      "with a day that is none is left out",
      { type: "property", property: "d", kind: "date", condition: { operator: "equals", value: "soon" } },
      undefined,
    ],
    [
      "with a list of numbers is left out",
      { type: "property", property: "n", kind: "number", condition: { operator: "equals", value: ["1"] } },
      undefined,
    ],
  ])("that cannot be said, %s, and says so", (_, filter, wire) => {
    const { value, diagnostics } = encodeFilter(filter, collection);
    expect(value).toEqual(wire);
    expect(diagnostics.map(({ code }) => code)).toEqual(["unsupported_view"]);
  });

  it("that was kept as it came is sent as it came", () => {
    const source = { property: "n", filter: { operator: "number_is_prime" } };
    expect(encodeFilter({ type: "unsupported", source }, collection)).toEqual({ value: source, diagnostics: [] });
  });

  it("comes back as it was after it was written, whatever it is", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const { value: wire, diagnostics } = encodeFilter(filter, collection);
        expect(diagnostics).toEqual([]);
        expect(decodeFilter(wire, collection)).toEqual({ value: filter, diagnostics: [] });
      }),
      { numRuns: 1000 },
    );
  });
});

describe("sorts", () => {
  const wire = [
    { property: 't<"', direction: "ascending" },
    { property: "created_time", direction: "descending" },
  ];

  it("are read and written", () => {
    const sorts = [
      { type: "property", property: 't<"', direction: "ascending" },
      { type: "timestamp", timestamp: "created_time", direction: "descending" },
    ] as const;
    const schema = collectionWith({ 't<"': { name: "Text", type: "text" } });
    expect(decodeSorts(wire, schema)).toEqual({ value: sorts, diagnostics: [] });
    expect(encodeSorts(sorts, schema)).toEqual({ value: wire, diagnostics: [] });
    expect(encodeSorts(sorts, collection).value[1]).toEqual({ property: "ct", direction: "descending" });
  });

  it.each([
    ["no direction", [{ property: "n" }]],
    ["an unknown direction", [{ property: "n", direction: "up" }]],
    ["no property", [{ direction: "ascending" }]],
    ["another form", ["n"]],
  ])("with %s are left out and reported", (_, wires) => {
    const { value, diagnostics } = decodeSorts(wires, collection);
    expect(value).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["unsupported_view"]);
  });

  it("by a property that is gone are left out and reported", () => {
    const { value, diagnostics } = encodeSorts(
      [{ type: "property", property: "gone", direction: "ascending" }],
      collection,
    );
    expect(value).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["invalid_value"]);
  });
});

const word = fc.string({ minLength: 1 });
const words = fc.oneof(word, fc.array(word, { minLength: 1, maxLength: 3 }));
const dateText = fc.oneof(
  fc.constantFrom("today", "one_month_ago", "2026-11-03", "2024-02-29T23:59:00.000Z", "1999-12-31T00:00:00.000Z"),
);
const texts = ["equals", "does_not_equal", "contains", "does_not_contain", "starts_with", "ends_with"] as const;
const numbers = [
  "equals",
  "does_not_equal",
  "greater_than",
  "greater_than_or_equal_to",
  "less_than",
  "less_than_or_equal_to",
] as const;
const dates = ["equals", "before", "after", "on_or_before", "on_or_after"] as const;
const periods = [
  "past_week",
  "past_month",
  "past_year",
  "this_week",
  "this_month",
  "this_year",
  "next_week",
  "next_month",
  "next_year",
] as const;
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));

type Condition = Extract<Filter, { type: "property" }>["condition"];
type Kind = Extract<Filter, { type: "property" }>["kind"];

function comparing(
  operators: readonly Condition["operator"][],
  value: fc.Arbitrary<NonNullable<Condition["value"]>>,
): fc.Arbitrary<Condition> {
  return fc.oneof(
    fc.record({ operator: fc.constantFrom(...operators), value }),
    fc.record({ operator: fc.constantFrom<Condition["operator"]>("is_empty", "is_not_empty") }),
  );
}

const dateConditions: fc.Arbitrary<Condition> = fc.oneof(
  comparing(dates, dateText),
  fc.record({ operator: fc.constantFrom<Condition["operator"]>(...periods) }),
);
const conditionsOf: readonly (readonly [property: string, kind: Kind, conditions: fc.Arbitrary<Condition>])[] = [
  ["title", "title", comparing(texts, word)],
  ['t<"', "rich_text", comparing(texts, word)],
  ["u", "url", comparing(texts, word)],
  ["n", "number", comparing(numbers, finite)],
  ["id", "unique_id", comparing(numbers, fc.nat())],
  ["c", "checkbox", comparing(["equals", "does_not_equal"], fc.boolean())],
  ["s", "select", comparing(["equals", "does_not_equal"], words)],
  ["m", "multi_select", comparing(["contains", "does_not_contain"], words)],
  ["st", "status", comparing(["equals", "does_not_equal"], fc.oneof(words, fc.constantFrom("Done", "Complete")))],
  ["p", "people", comparing(["contains", "does_not_contain"], fc.constantFrom("me", madeId(6)))],
  ["lb", "last_edited_by", comparing(["contains", "does_not_contain"], fc.constantFrom("me", madeId(6)))],
  ["r", "relation", comparing(["contains", "does_not_contain"], fc.constant(madeId(50)))],
  ["d", "date", dateConditions],
  ["lt", "last_edited_time", dateConditions],
  ["f", "files", fc.record({ operator: fc.constantFrom<Condition["operator"]>("is_empty", "is_not_empty") })],
];
const onProperty: fc.Arbitrary<Filter> = fc.oneof(
  ...conditionsOf.map(([property, kind, conditions]) =>
    conditions.map((condition): Filter => ({ type: "property", property, kind, condition })),
  ),
);
const onResult: fc.Arbitrary<Filter> = fc.oneof(
  comparing(numbers, finite).map(
    (condition): Filter => ({ type: "property", property: "fx", kind: "number", condition, computed: "formula" }),
  ),
  fc.tuple(comparing(texts, word), fc.constantFrom("any", "every", "none")).map(
    ([condition, quantifier]): Filter => ({
      type: "property",
      property: "ro",
      kind: "rich_text",
      condition,
      computed: "rollup",
      quantifier,
    }),
  ),
);
const anyFilter: fc.Arbitrary<Filter> = fc.letrec<{ filter: Filter; group: Filter }>((tie) => ({
  filter: fc.oneof({ depthSize: "small" }, onProperty, onResult, tie("group")),
  group: fc.record({
    type: fc.constantFrom<"and" | "or">("and", "or"),
    filters: fc.array(tie("filter"), { minLength: 1, maxLength: 3 }),
  }),
})).filter;
