import { assertNever, type Filter, type FilterCondition, type Sort } from "@pagebridge/core-types";
import { toWords } from "./to-words.js";

/** Says what a property or view is called by its id: by the name that is known, else by the given one, else by the id. */
export type NameOf = (id: string, given?: unknown) => string;

/** A filter in words: `Status equals "Done" and (Due is empty or Due past week)`. */
export function filterText(filter: Filter, nameOf: NameOf): string {
  switch (filter.type) {
    case "and":
    case "or":
      return filter.filters.map((part) => partText(part, nameOf)).join(` ${filter.type} `);
    case "property": {
      const { condition, property, quantifier } = filter;
      const text = `${nameOf(property)} ${conditionText(condition)}`;
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
export function sortText(sorts: readonly Sort[], nameOf: NameOf): string {
  return sorts
    .map((sort) => {
      const subject = sort.type === "property" ? nameOf(sort.property) : toWords(sort.timestamp);
      return `${subject} (${sort.direction})`;
    })
    .join(", then ");
}

function partText(filter: Filter, nameOf: NameOf): string {
  const text = filterText(filter, nameOf);
  return "filters" in filter && filter.filters.length > 1 ? `(${text})` : text;
}

function conditionText({ operator, value }: FilterCondition): string {
  if (value === undefined) return toWords(operator);
  const values = typeof value === "object" ? value : [value];
  return `${toWords(operator)} ${values.map((part) => JSON.stringify(part)).join(", ")}`;
}
