import type {
  DataSource,
  Filter,
  FilterCondition,
  FilterKind,
  FilterOperator,
  PropertyFilter,
  PropertySchema,
  Sort,
} from "@pagebridge/core-types";
import fc from "fast-check";
import { pick } from "../../workspace/pick.js";
import type { Site } from "../../workspace/site.js";
import { places } from "../maybe.js";
import { days } from "../text/dates.js";
import { lineTexts } from "../text/texts.js";

/** Makes something of a view, once it is known which rows it shows. */
export type OfSource<Made> = (source: DataSource, site: Site) => Made;

const presence = ["is_empty", "is_not_empty"] as const;
const textWords = [
  "equals",
  "does_not_equal",
  "contains",
  "does_not_contain",
  "starts_with",
  "ends_with",
  ...presence,
] as const;
const numberWords = [
  "equals",
  "does_not_equal",
  "greater_than",
  "less_than",
  "greater_than_or_equal_to",
  "less_than_or_equal_to",
  ...presence,
] as const;
const dateWords = [
  "equals",
  "before",
  "after",
  "on_or_before",
  "on_or_after",
  "this_week",
  "past_week",
  "past_month",
  "past_year",
  "next_week",
  "next_month",
  "next_year",
  ...presence,
] as const;
const listWords = ["contains", "does_not_contain", ...presence] as const;
const choiceWords = ["equals", "does_not_equal", ...presence] as const;

/** The conditions that the filters of views put to each kind of column. Other kinds of columns are not filtered by. */
const wordsByKind: { readonly [Kind in FilterKind]?: readonly FilterOperator[] } = {
  checkbox: ["equals", "does_not_equal"],
  created_by: listWords,
  created_time: dateWords,
  date: dateWords,
  email: textWords,
  files: presence,
  last_edited_by: listWords,
  last_edited_time: dateWords,
  multi_select: listWords,
  number: numberWords,
  people: listWords,
  phone_number: textWords,
  relation: listWords,
  rich_text: textWords,
  select: choiceWords,
  status: choiceWords,
  title: textWords,
  unique_id: ["equals", "does_not_equal", "greater_than", "less_than"],
  url: textWords,
};

const withoutOperand: ReadonlySet<FilterOperator> = new Set([
  ...presence,
  "this_week",
  "past_week",
  "past_month",
  "past_year",
  "next_week",
  "next_month",
  "next_year",
]);

interface Operands {
  readonly text: string;
  readonly number: number;
  readonly flag: boolean;
  readonly day: string;
  readonly place: number;
}

const operands: fc.Arbitrary<Operands> = fc.record({
  text: lineTexts,
  number: fc.integer({ min: -100, max: 100 }),
  flag: fc.boolean(),
  day: days,
  place: places,
});

/** A condition on any column; the title is what is asked about when the column has no conditions. */
const leaves: fc.Arbitrary<OfSource<Filter>> = fc.record({ column: places, word: places, operands }).map(
  ({ column, word, operands: values }): OfSource<Filter> =>
    (source, site) => {
      const properties = source.properties ?? [];
      const chosen = pick(properties.filter(isAskable), column);
      if (!chosen) return { type: "and", filters: [] };
      return makeCondition(chosen, word, values, site);
    },
);

function isAskable({ type }: PropertySchema): boolean {
  return Object.hasOwn(wordsByKind, type);
}

function makeCondition(column: PropertySchema, word: number, values: Operands, site: Site): PropertyFilter {
  const kind = kindOf(column);
  const operator = pick(wordsByKind[kind] ?? presence, word) ?? "is_empty";
  const value = withoutOperand.has(operator) ? undefined : operandOf(column, values, site);
  const condition: FilterCondition =
    withoutOperand.has(operator) || value !== undefined
      ? { operator, ...(value !== undefined && { value }) }
      : { operator: "is_not_empty" };
  return { type: "property", property: column.id, kind, condition };
}

function kindOf({ type }: PropertySchema): FilterKind {
  for (const kind of filterKinds) if (kind === type) return kind;
  return "title";
}

const filterKinds: readonly FilterKind[] = [
  "checkbox",
  "created_by",
  "created_time",
  "date",
  "email",
  "files",
  "last_edited_by",
  "last_edited_time",
  "multi_select",
  "number",
  "people",
  "phone_number",
  "relation",
  "rich_text",
  "select",
  "status",
  "title",
  "unique_id",
  "url",
];

/** What a condition compares with: an option, a person or a row that exists, or any text, number or day. */
function operandOf(
  column: PropertySchema,
  { text, number, flag, day, place }: Operands,
  { catalogue: { people, dataSources } }: Site,
): FilterCondition["value"] | undefined {
  switch (column.type) {
    case "checkbox":
      return flag;
    case "number":
      return number;
    case "unique_id":
      return Math.abs(number);
    case "select":
    case "multi_select":
    case "status":
      return pick(column.options, place)?.name;
    case "people":
    case "created_by":
    case "last_edited_by":
      return pick(people, place)?.id;
    case "relation":
      return pick(dataSources.find(({ id }) => id === column.dataSourceId)?.rows ?? [], place)?.id;
    case "date":
    case "created_time":
    case "last_edited_time":
      return day;
    default:
      return text;
  }
}

const words = fc.constantFrom("and" as const, "or" as const);

/** A group of one condition says the same as the condition alone, and the app keeps no difference: groups hold two or more. */
function groupsOf(parts: fc.Arbitrary<OfSource<Filter>>): fc.Arbitrary<OfSource<Filter>> {
  return fc.record({ type: words, filters: fc.array(parts, { minLength: 2, maxLength: 3 }) }).map(
    ({ type, filters }): OfSource<Filter> =>
      (source, site) => ({ type, filters: filters.map((make) => make(source, site)) }),
  );
}

/** Filters as views have them: a condition, or a group of conditions, some of which may be groups again. */
export const filters: fc.Arbitrary<OfSource<Filter>> = fc.oneof(
  { weight: 1, arbitrary: leaves },
  {
    weight: 2,
    arbitrary: groupsOf(fc.oneof({ weight: 3, arbitrary: leaves }, { weight: 1, arbitrary: groupsOf(leaves) })),
  },
);

/** Sorts by columns, each column once. */
export const sorts: fc.Arbitrary<OfSource<readonly Sort[]>> = fc
  .array(fc.record({ column: places, direction: fc.constantFrom("ascending" as const, "descending" as const) }), {
    minLength: 1,
    maxLength: 2,
  })
  .map(
    (drafts): OfSource<readonly Sort[]> =>
      ({ properties = [] }) => {
        const sortable = properties.filter(isAskable);
        const found = new Map<string, Sort>();
        for (const { column, direction } of drafts) {
          const property = pick(sortable, column);
          if (property) found.set(property.id, { type: "property", property: property.id, direction });
        }
        return [...found.values()];
      },
  );
