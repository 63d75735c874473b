import { assertNever, type Filter, type FilterCondition, type Sort } from "@pagebridge/core-types";
import { toWords } from "../context/report-unwritten.js";

/** What properties and views are called, by their ids. */
export type Names = ReadonlyMap<string, string>;

/** What something is called; what is not known by name is called by its id. */
export function nameOf(id: string, names: Names, given?: unknown): string {
  return names.get(id) ?? (typeof given === "string" ? given : id);
}

/** A filter in words: `Status equals "Done" and (Due is empty or Due past week)`. */
export function filterText(filter: Filter, names: Names): string {
  switch (filter.type) {
    case "and":
    case "or":
      return filter.filters.map((part) => partText(part, names)).join(` ${filter.type} `);
    case "property": {
      const { condition, property, quantifier } = filter;
      const text = `${nameOf(property, names)} ${conditionText(condition)}`;
      return quantifier === undefined ? text : `${quantifier} of ${text}`;
    }
    case "timestamp":
      return `${toWords(filter.timestamp)} ${conditionText(filter.condition)}`;
    case "unsupported":
      return "a filter of an unknown kind";
    default:
      return assertNever(filter, "filter");
  }
}

/** A sort in words: `Due (descending), then created time (ascending)`. */
export function sortText(sorts: readonly Sort[], names: Names): string {
  return sorts
    .map((sort) => {
      const subject = sort.type === "property" ? nameOf(sort.property, names) : toWords(sort.timestamp);
      return `${subject} (${sort.direction})`;
    })
    .join(", then ");
}

function partText(filter: Filter, names: Names): string {
  const text = filterText(filter, names);
  return "filters" in filter && filter.filters.length > 1 ? `(${text})` : text;
}

function conditionText({ operator, value }: FilterCondition): string {
  if (value === undefined) return toWords(operator);
  const values = typeof value === "object" ? value : [value];
  return `${toWords(operator)} ${values.map((part) => JSON.stringify(part)).join(", ")}`;
}
