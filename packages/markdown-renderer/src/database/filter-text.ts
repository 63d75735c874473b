import { assertNever, type Filter, type FilterCondition } from "@pagebridge/core-types";

/** A filter in words: `Status equals "Done" and (Due is empty or Due past week)`. */
export function filterText(filter: Filter, names: ReadonlyMap<string, string>): string {
  switch (filter.type) {
    case "and":
    case "or":
      return filter.filters.map((part) => partText(part, names)).join(` ${filter.type} `);
    case "property":
      return `${names.get(filter.property) ?? filter.property} ${conditionText(filter.condition)}`;
    case "timestamp":
      return `${words(filter.timestamp)} ${conditionText(filter.condition)}`;
    case "unsupported":
      return "a filter of an unknown kind";
    default:
      return assertNever(filter, "filter");
  }
}

function partText(filter: Filter, names: ReadonlyMap<string, string>): string {
  const text = filterText(filter, names);
  return (filter.type === "and" || filter.type === "or") && filter.filters.length > 1 ? `(${text})` : text;
}

function conditionText({ operator, value }: FilterCondition): string {
  if (value === undefined) return words(operator);
  const shown =
    typeof value === "object" ? value.map((part) => JSON.stringify(part)).join(", ") : JSON.stringify(value);
  return `${words(operator)} ${shown}`;
}

function words(name: string): string {
  return name.replaceAll("_", " ");
}
