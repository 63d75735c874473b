import type { Filter, FilterKind, JsonValue, PropertySchema, Sort } from "@pagebridge/core-types";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeFilter, decodeSorts } from "../../src/decode/filters/decode-filter.js";
import { encodeFilter } from "../../src/decode/filters/encode-filter.js";
import { encodeSorts } from "../../src/decode/filters/encode-sorts.js";
import {
  comparingOperators,
  emptinessOperators,
  filterKinds,
  periodOperators,
  quantifiers,
  timestamps,
} from "../../src/decode/filters/filter-words.js";

const property = { type: "property", property: "Stage" } as const;

const known: readonly [wire: JsonValue, filter: Filter][] = [
  [
    { property: "Stage", status: { equals: "Doing" } },
    { ...property, kind: "status", condition: { operator: "equals", value: "Doing" } },
  ],
  [
    { property: "Stage", select: { does_not_equal: ["A", "B"] } },
    { ...property, kind: "select", condition: { operator: "does_not_equal", value: ["A", "B"] } },
  ],
  [
    { property: "Stage", number: { greater_than: -1 } },
    { ...property, kind: "number", condition: { operator: "greater_than", value: -1 } },
  ],
  [
    { property: "Stage", checkbox: { equals: true } },
    { ...property, kind: "checkbox", condition: { operator: "equals", value: true } },
  ],
  [
    { property: "Stage", files: { is_empty: true } },
    { ...property, kind: "files", condition: { operator: "is_empty" } },
  ],
  [
    { property: "Stage", date: { past_week: {} } },
    { ...property, kind: "date", condition: { operator: "past_week" } },
  ],
  [
    { property: "Stage", date: { this_month: {} } },
    { ...property, kind: "date", condition: { operator: "this_month" } },
  ],
  [
    { property: "Stage", date: { on_or_after: "today" } },
    { ...property, kind: "date", condition: { operator: "on_or_after", value: "today" } },
  ],
  [
    { property: "Stage", verification: { status: "verified" } },
    { ...property, kind: "verification", condition: { operator: "status", value: "verified" } },
  ],
  [
    { property: "Stage", formula: { string: { contains: "1" } } },
    { ...property, kind: "string", condition: { operator: "contains", value: "1" }, computed: "formula" },
  ],
  [
    { property: "Stage", rollup: { any: { rich_text: { is_not_empty: true } } } },
    { ...property, kind: "rich_text", condition: { operator: "is_not_empty" }, computed: "rollup", quantifier: "any" },
  ],
  [
    { property: "Stage", rollup: { number: { less_than: 3 } } },
    { ...property, kind: "number", condition: { operator: "less_than", value: 3 }, computed: "rollup" },
  ],
  [
    { timestamp: "last_edited_time", last_edited_time: { past_month: {} } },
    { type: "timestamp", timestamp: "last_edited_time", condition: { operator: "past_month" } },
  ],
  [
    { and: [{ or: [] }, { timestamp: "created_time", created_time: { is_empty: true } }] },
    {
      type: "and",
      filters: [
        { type: "or", filters: [] },
        { type: "timestamp", timestamp: "created_time", condition: { operator: "is_empty" } },
      ],
    },
  ],
];

const unknown: readonly JsonValue[] = [
  null,
  7,
  {},
  { property: "Stage" },
  { property: "Stage", mood: { equals: "calm" } },
  { property: "Stage", status: { resembles: "Doing" } },
  { property: "Stage", status: { equals: "Doing", is_empty: true } },
  { property: "Stage", status: { equals: { name: "Doing" } } },
  { property: "Stage", status: { equals: ["Doing", 7] } },
  { property: "Stage", files: { is_empty: false } },
  { property: "Stage", date: { past_week: { weeks: 2 } } },
  { property: "Stage", status: { equals: "A" }, select: { equals: "B" } },
  { property: "Stage", rollup: { any: { number: { equals: 1 } }, none: { number: { equals: 2 } } } },
  { timestamp: "last_visited_time", last_visited_time: { past_week: {} } },
  { and: [], or: [] },
  { and: {} },
];

describe("decodeFilter and encodeFilter", () => {
  it.each(known)("read and write %j", (wire, filter) => {
    expect(decodeFilter(wire)).toEqual({ value: filter, diagnostics: [] });
    expect(encodeFilter(filter)).toEqual(wire);
  });

  it.each(unknown.map((wire) => [wire]))("keep what has no name here as it came: %j", (wire) => {
    const { value, diagnostics } = decodeFilter(wire);
    expect(value).toEqual({ type: "unsupported", source: wire });
    expect(diagnostics.map(({ code }) => code)).toEqual(["unsupported_view"]);
    expect(encodeFilter(value)).toEqual(wire);
  });

  it("keep an unknown condition inside a group, and the others with it", () => {
    const wire = {
      and: [
        { property: "Stage", mood: { equals: "calm" } },
        { property: "Stage", number: { equals: 1 } },
      ],
    };
    expect(encodeFilter(decodeFilter(wire).value)).toEqual(wire);
  });

  it("ignore the name of the type that some clients write beside a condition", () => {
    expect(decodeFilter({ property: "Stage", type: "files", files: { is_empty: true } }).diagnostics).toEqual([]);
  });

  const properties: readonly PropertySchema[] = [
    { type: "status", id: "s:t1", name: "Stage", options: [], groups: [] },
    { type: "url", id: "l%", name: "a b?" },
  ];

  it.each(["s%3At1", "l%25", "Stage", "a b?", "title"])(
    "write the reference %s back when they know the schema",
    (reference) => {
      const wire = { property: reference, status: { equals: "Doing" } };
      expect(encodeFilter(decodeFilter(wire).value, { properties })).toEqual(wire);
      const sorts = [{ property: reference, direction: "ascending" }];
      expect(encodeSorts(decodeSorts(sorts).value, { properties })).toEqual(sorts);
    },
  );

  it.each([
    ["s%3At1", "s:t1"],
    ["100%", "100%"],
    ["50%25 done", "50%25 done"],
    ["Due%20date", "Due%20date"],
  ])("decode ids and leave names alone: %s", (reference, expected) => {
    expect(decodeFilter({ property: reference, url: { is_empty: true } }).value).toEqual({
      type: "property",
      property: expected,
      kind: "url",
      condition: { operator: "is_empty" },
    });
  });

  it("read back every filter that they write", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(decodeFilter(JSON.parse(JSON.stringify(encodeFilter(filter))))).toEqual({
          value: filter,
          diagnostics: [],
        });
      }),
    );
  });

  it("read back every list of sorts that they write", () => {
    fc.assert(
      fc.property(fc.array(sorts), (list) => {
        expect(decodeSorts(JSON.parse(JSON.stringify(encodeSorts(list))))).toEqual({ value: list, diagnostics: [] });
      }),
    );
  });

  it("end at a filter that is nested without end", () => {
    let wire: JsonValue = { and: [] };
    for (let level = 0; level < 5000; level += 1) wire = { and: [wire] };
    expect(decodeFilter(wire).diagnostics.map(({ code }) => code)).toEqual(["truncated", "unsupported_view"]);
  });
});

describe("decodeSorts", () => {
  it("reads properties and times, and leaves out and reports the rest", () => {
    const { value, diagnostics } = decodeSorts([
      { property: "Due", direction: "ascending" },
      { timestamp: "created_time", direction: "descending" },
      { property: "Due", direction: "sideways" },
      { timestamp: "last_visited_time", direction: "ascending" },
    ]);
    expect(value).toEqual([
      { type: "property", property: "Due", direction: "ascending" },
      { type: "timestamp", timestamp: "created_time", direction: "descending" },
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["unsupported_view", "unsupported_view"]);
  });
});

// Text that looks like an encoded id reads as that id: that is the only way to tell ids from names without a schema.
const names = fc.string().filter((name) => !name.includes("%"));

const conditions = fc.oneof(
  fc.record({
    operator: fc.constantFrom(...comparingOperators),
    value: fc.oneof(fc.string(), fc.boolean(), fc.integer(), fc.array(fc.string())),
  }),
  fc.record({ operator: fc.constantFrom(...emptinessOperators, ...periodOperators) }),
);

const comparisons = fc.record({
  type: fc.constant("property" as const),
  property: names,
  kind: fc.constantFrom<FilterKind>(...filterKinds),
  condition: conditions,
});

const conditionFilters: fc.Arbitrary<Filter> = fc.oneof(
  comparisons,
  comparisons.map((comparison) => ({ ...comparison, computed: "formula" as const })),
  comparisons.map((comparison) => ({ ...comparison, computed: "rollup" as const })),
  fc
    .tuple(comparisons, fc.constantFrom(...quantifiers))
    .map(([comparison, quantifier]) => ({ ...comparison, computed: "rollup" as const, quantifier })),
  fc.record({
    type: fc.constant("timestamp" as const),
    timestamp: fc.constantFrom(...timestamps),
    condition: conditions,
  }),
);

const filters: fc.Arbitrary<Filter> = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3 },
    conditionFilters,
    fc.record({
      type: fc.constantFrom("and" as const, "or" as const),
      filters: fc.array(tie("filter"), { maxLength: 4 }),
    }),
  ),
})).filter;

const directions = fc.constantFrom("ascending" as const, "descending" as const);

const sorts: fc.Arbitrary<Sort> = fc.oneof(
  fc.record({ type: fc.constant("property" as const), property: names, direction: directions }),
  fc.record({
    type: fc.constant("timestamp" as const),
    timestamp: fc.constantFrom(...timestamps),
    direction: directions,
  }),
);
