import type {
  DateValue,
  File,
  FormulaResult,
  JsonValue,
  Place,
  PropertySchema,
  PropertyType,
  PropertyValue,
  RollupResult,
  SelectOption,
  User,
} from "@pagebridge/core-types";
import { rowId } from "./sample-id.js";
import { toTime } from "./stamp.js";
import { rich, type TextInput } from "./text.js";

/** Makes a value once its column is known. @throws TypeError when the column is of another kind or lacks the option. */
export type Cell = (column: PropertySchema) => PropertyValue;

type ColumnOf<Type extends PropertyType> = Extract<PropertySchema, { type: Type }>;

function expectColumn(column: PropertySchema, type: PropertyType): { readonly id: string; readonly name: string } {
  if (column.type !== type) {
    throw new TypeError(`The column "${column.name}" holds ${column.type}, and the sample puts ${type} into it.`);
  }
  return { id: column.id, name: column.name };
}

function chooseFrom(column: ColumnOf<"multi_select" | "select"> | ColumnOf<"status">, name: string): SelectOption {
  const option = column.options.find((candidate) => candidate.name === name);
  if (option === undefined) throw new TypeError(`The column "${column.name}" has no option "${name}".`);
  const { description: _onlyInSchemas, ...value } = option;
  return value;
}

/** The title. */
export function title(text: TextInput): Cell {
  return (column) => ({ type: "title", ...expectColumn(column, "title"), richText: rich(text) });
}

/** Formatted text. */
export function prose(text: TextInput): Cell {
  return (column) => ({ type: "rich_text", ...expectColumn(column, "rich_text"), richText: rich(text) });
}

/** A number. */
export function amount(number: number): Cell {
  return (column) => ({ type: "number", ...expectColumn(column, "number"), number });
}

/** One option of a select or status. */
export function choice(name: string): Cell {
  return (column) => {
    if (column.type === "select" || column.type === "status") {
      return { type: column.type, id: column.id, name: column.name, option: chooseFrom(column, name) };
    }
    throw new TypeError(`The column "${column.name}" holds ${column.type}, and the sample chooses "${name}" in it.`);
  };
}

/** Several options. */
export function choices(...names: readonly string[]): Cell {
  return (column) => {
    if (column.type !== "multi_select")
      throw new TypeError(`The column "${column.name}" does not hold several options.`);
    return {
      type: "multi_select",
      id: column.id,
      name: column.name,
      options: names.map((name) => chooseFrom(column, name)),
    };
  };
}

/** A date or range. */
export function day(start: string, more: Omit<DateValue, "start"> = {}): Cell {
  return (column) => ({ type: "date", ...expectColumn(column, "date"), date: { start, ...more } });
}

/** People and groups. */
export function folk(...people: readonly User[]): Cell {
  return (column) => ({ type: "people", ...expectColumn(column, "people"), people });
}

/** Files. */
export function files(...list: readonly File[]): Cell {
  return (column) => ({ type: "files", ...expectColumn(column, "files"), files: list });
}

/** Yes or no. */
export function ticked(checked = true): Cell {
  return (column) => ({ type: "checkbox", ...expectColumn(column, "checkbox"), checked });
}

/** A web address. */
export function web(url: string): Cell {
  return (column) => ({ type: "url", ...expectColumn(column, "url"), url });
}

/** An e-mail address. */
export function mail(email: string): Cell {
  return (column) => ({ type: "email", ...expectColumn(column, "email"), email });
}

/** A telephone number. */
export function phone(phoneNumber: string): Cell {
  return (column) => ({ type: "phone_number", ...expectColumn(column, "phone_number"), phoneNumber });
}

/** Rows of a data source, by their keys. */
export function related(dataSource: string, rows: readonly string[]): Cell {
  const pageIds = rows.map((row) => rowId(dataSource, row));
  return (column) => ({ type: "relation", ...expectColumn(column, "relation"), pageIds });
}

/** What a rollup came to. */
export function rolledUp(result: RollupResult): Cell {
  return (column) => ({
    type: "rollup",
    ...expectColumn(column, "rollup"),
    ...(column.type === "rollup" && column.function !== undefined && { function: column.function }),
    result,
  });
}

/** What a formula came to. */
export function computed(result: FormulaResult): Cell {
  return (column) => ({ type: "formula", ...expectColumn(column, "formula"), result });
}

/** A place on the map. */
export function spot(place: Place): Cell {
  return (column) => {
    if (column.type === "location") return { type: "location", id: column.id, name: column.name, place };
    return { type: "place", ...expectColumn(column, "place"), place };
  };
}

/** When the reader last looked, to the minute. */
export function lastSeen(minute: string): Cell {
  return (column) => ({
    type: "last_visited_time",
    ...expectColumn(column, "last_visited_time"),
    time: toTime(minute),
  });
}

/** Somebody vouches for a wiki page, or used to. */
export function vouched(state: "expired" | "verified", verifiedBy: User, date: DateValue): Cell {
  return (column) => ({ type: "verification", ...expectColumn(column, "verification"), state, verifiedBy, date });
}

/** A value of a kind that nobody has described yet. */
export function unknownValue(sourceType: string, source: JsonValue): Cell {
  return (column) => ({ type: "unsupported", ...expectColumn(column, "unsupported"), sourceType, source });
}
