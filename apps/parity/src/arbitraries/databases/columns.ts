import type { OptionColor, RollupFunction, SelectOption, StatusGroup } from "@pagebridge/core-types";
import fc from "fast-check";
import type { Maker } from "../../workspace/site.js";
import { maybe, places } from "../maybe.js";
import { columnNames, lineTexts } from "../text/texts.js";

/** Kinds of columns that need no settings. */
const plainKinds = [
  "button",
  "checkbox",
  "created_by",
  "created_time",
  "date",
  "email",
  "files",
  "last_edited_by",
  "last_edited_time",
  "last_visited_time",
  "people",
  "phone_number",
  "place",
  "rich_text",
  "url",
  "verification",
] as const;

const rollupFunctions: readonly RollupFunction[] = [
  "average",
  "checked",
  "count",
  "count_values",
  "date_range",
  "earliest_date",
  "empty",
  "latest_date",
  "max",
  "median",
  "min",
  "not_empty",
  "percent_checked",
  "percent_empty",
  "range",
  "show_original",
  "show_unique",
  "sum",
  "unique",
];

interface NamedDraft {
  readonly name: string;
  readonly description: string | undefined;
}

/** One option, before it is known that its name is the only one of its kind. */
export interface OptionDraft {
  readonly name: string;
  readonly color: OptionColor;
  readonly description: string | undefined;
  /** Which group of a status it belongs to. */
  readonly group: number;
}

/** A column as it is drawn, before it is known what else the data source has. */
export type ColumnDraft = NamedDraft &
  (
    | { readonly kind: (typeof plainKinds)[number] }
    | { readonly kind: "number"; readonly format: string }
    | { readonly kind: "multi_select" | "select" | "status"; readonly options: readonly OptionDraft[] }
    | { readonly kind: "relation"; readonly target: number }
    /** A relation to the same data source that shows on both sides. */
    | { readonly kind: "relation_pair"; readonly backName: string }
    | { readonly kind: "rollup"; readonly function: RollupFunction; readonly target: number }
    | {
        readonly kind: "formula";
        readonly expression: string;
        readonly result: "boolean" | "date" | "number" | "string";
      }
    | { readonly kind: "unique_id"; readonly prefix: string | undefined }
  );

const optionColors: readonly OptionColor[] = [
  "blue",
  "brown",
  "default",
  "gray",
  "green",
  "orange",
  "pink",
  "purple",
  "red",
  "yellow",
];

// A comma cannot be in the name of an option: the app would make two of it.
const optionNames = lineTexts.map((name) => name.replaceAll(",", ";").trim() || "option");

const options = fc.array(
  fc.record({
    name: optionNames,
    color: fc.constantFrom(...optionColors),
    description: maybe(lineTexts, 5),
    group: fc.nat({ max: 2 }),
  }),
  { maxLength: 3 },
);

const named = { name: columnNames, description: maybe(lineTexts, 5) };

/** A column of any kind but the title. */
export const columnDrafts: fc.Arbitrary<ColumnDraft> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ ...named, kind: fc.constantFrom(...plainKinds) }) },
  fc.record({
    ...named,
    kind: fc.constant("number" as const),
    format: fc.constantFrom("number", "number_with_commas", "percent", "euro", "yen"),
  }),
  {
    weight: 3,
    arbitrary: fc.record({
      ...named,
      kind: fc.constantFrom("multi_select" as const, "select" as const, "status" as const),
      options,
    }),
  },
  { weight: 2, arbitrary: fc.record({ ...named, kind: fc.constant("relation" as const), target: places }) },
  fc.record({ ...named, kind: fc.constant("relation_pair" as const), backName: columnNames }),
  fc.record({
    ...named,
    kind: fc.constant("rollup" as const),
    function: fc.constantFrom(...rollupFunctions),
    target: places,
  }),
  fc.record({
    ...named,
    kind: fc.constant("formula" as const),
    expression: fc.constantFrom('prop("Name")', "1 + 1", "now()", 'if(true, "a,b", "")'),
    result: fc.constantFrom("boolean" as const, "date" as const, "number" as const, "string" as const),
  }),
  fc.record({
    ...named,
    kind: fc.constant("unique_id" as const),
    prefix: maybe(fc.constantFrom("ABC", "X", "TASK")),
  }),
);

const groupNames = ["To-do", "In progress", "Complete"] as const;
const groupColors = ["gray", "blue", "green"] as const;

/** Options with ids and with names that differ from each other. */
export function makeOptions(drafts: readonly OptionDraft[]): Maker<readonly SelectOption[]> {
  return (site) => {
    const used = new Set<string>();
    return drafts.map(({ name, color, description }) => ({
      id: site.nextShortId(),
      name: uniqueName(name, used),
      color,
      ...(description !== undefined && { description }),
    }));
  };
}

/** The three groups of a status. */
export function makeGroups(
  drafts: readonly OptionDraft[],
  made: readonly SelectOption[],
): Maker<readonly StatusGroup[]> {
  return (site) =>
    groupNames.map((name, place) => ({
      id: site.nextId(),
      name,
      color: groupColors[place] ?? "default",
      optionIds: made.flatMap(({ id = "" }, index) => (drafts[index]?.group === place ? [id] : [])),
    }));
}

/** The name itself, or with a number behind it when something has that name already. Adds what it gives to the used ones. */
export function uniqueName(name: string, used: Set<string>): string {
  let unique = name;
  for (let count = 2; used.has(unique); count += 1) unique = `${name} ${count}`;
  used.add(unique);
  return unique;
}
