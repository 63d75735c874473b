import type { PropertyValue } from "@pagebridge/core-types";
import { plainText } from "@pagebridge/core-types";
import { booleanOf, dateOf, numberOf, optionNames, textOf } from "../../query/match-filter.js";
import { type RowNode, rowOf } from "../../query/run-query.js";
import type { Wire } from "../encode/wire.js";
import { invalid } from "../internal-failure.js";

/** Adds up one property of some rows. @throws InternalFailure 400 for an aggregator that is not known */
export function aggregate(rows: readonly RowNode[], { aggregator, property }: Wire): Wire {
  const values = rows.map((row) => rowOf(row).value(typeof property === "string" ? property : "title"));
  if (aggregator === "earliest_date" || aggregator === "latest_date") {
    const times = values
      .map(dateOf)
      .filter((time) => time !== undefined)
      .sort();
    return { type: "date", value: (aggregator === "earliest_date" ? times[0] : times.at(-1)) ?? null };
  }
  const compute =
    typeof aggregator === "string" && Object.hasOwn(calculations, aggregator) ? calculations[aggregator] : undefined;
  if (!compute) throw invalid(`Invalid input: ${String(aggregator)} is not an aggregator.`);
  return { type: "number", value: compute(values) };
}

type Values = readonly (PropertyValue | undefined)[];

const calculations: Readonly<Record<string, (values: Values) => number | null>> = {
  count: (values) => values.length,
  count_values: (values) => values.flatMap(partsOf).length,
  unique: (values) => new Set(values.flatMap(partsOf)).size,
  empty: (values) => values.filter(isEmpty).length,
  not_empty: (values) => values.length - values.filter(isEmpty).length,
  percent_empty: (values) => share(values.filter(isEmpty).length, values),
  percent_not_empty: (values) => share(values.length - values.filter(isEmpty).length, values),
  checked: (values) => values.filter(booleanOf).length,
  unchecked: (values) => values.length - values.filter(booleanOf).length,
  percent_checked: (values) => share(values.filter(booleanOf).length, values),
  percent_unchecked: (values) => share(values.length - values.filter(booleanOf).length, values),
  sum: (values) => numbersOf(values).reduce((total, number) => total + number, 0),
  average: (values) =>
    ofSome(values, (numbers) => numbers.reduce((total, number) => total + number, 0) / numbers.length),
  median: (values) => ofSome(values, median),
  min: (values) => ofSome(values, (numbers) => Math.min(...numbers)),
  max: (values) => ofSome(values, (numbers) => Math.max(...numbers)),
  range: (values) => ofSome(values, (numbers) => Math.max(...numbers) - Math.min(...numbers)),
};

function numbersOf(values: Values): readonly number[] {
  return values.map(numberOf).filter((number) => number !== undefined);
}

function ofSome(values: Values, compute: (numbers: readonly number[]) => number): number | null {
  const numbers = numbersOf(values);
  return numbers.length === 0 ? null : compute(numbers);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((first, second) => first - second);
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

function share(count: number, values: Values): number {
  return values.length === 0 ? 0 : count / values.length;
}

function isEmpty(value: PropertyValue | undefined): boolean {
  return partsOf(value).length === 0;
}

/** What a value is made of, as text: one part for most kinds, none when it is empty. */
function partsOf(value: PropertyValue | undefined): readonly string[] {
  switch (value?.type) {
    case "select":
    case "status":
    case "multi_select":
      return optionNames(value);
    case "people":
      return value.people.map(({ id }) => id);
    case "relation":
      return value.pageIds;
    case "files":
      return value.files.map(({ url }) => url);
    case "checkbox":
      return [String(value.checked)];
    case "title":
    case "rich_text":
      return value.richText.length === 0 ? [] : [plainText(value.richText)];
    default: {
      const shown = textOf(value) || String(numberOf(value) ?? dateOf(value) ?? "");
      return shown === "" ? [] : [shown];
    }
  }
}
