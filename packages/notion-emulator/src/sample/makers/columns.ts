import type {
  NumberDisplay,
  OptionColor,
  PlainPropertySchema,
  PropertySchema,
  RollupFunction,
  SelectOption,
} from "@pagebridge/core-types";
import { columnId, sampleId, shortId } from "./sample-id.js";

/** Makes a column once it is known which data source it belongs to. */
export type ColumnMaker = (dataSource: string) => PropertySchema;

/** An option as the content says it: name, colour and perhaps a description. */
export type OptionDraft = readonly [name: string, color: OptionColor, description?: string];

/** What can be said about a column besides its kind and name. */
export type ColumnDetails = Pick<PlainPropertySchema, "dateFormat" | "description" | "pageVisibility" | "timeFormat">;

/** A column of a kind that needs no settings. */
export function plainColumn(type: PlainPropertySchema["type"], name: string, details: ColumnDetails = {}): ColumnMaker {
  return (dataSource) => ({ type, ...named(dataSource, name), ...details });
}

/** Numbers, written in the given format and perhaps drawn as well. */
export function numberColumn(name: string, format = "number", display?: NumberDisplay): ColumnMaker {
  return (dataSource) => ({ type: "number", ...named(dataSource, name), format, ...(display && { display }) });
}

/** Options to choose from. */
export function choiceColumn(
  type: "multi_select" | "select",
  name: string,
  ...options: readonly OptionDraft[]
): ColumnMaker {
  return (dataSource) => ({
    type,
    ...named(dataSource, name),
    options: options.map((option) => makeOption(dataSource, name, option)),
  });
}

/** A group of status options. */
export interface StatusGroupDraft {
  readonly name: string;
  readonly color: OptionColor;
  readonly options: readonly OptionDraft[];
}

/** Options in groups. */
export function statusColumn(name: string, ...groups: readonly StatusGroupDraft[]): ColumnMaker {
  return (dataSource) => ({
    type: "status",
    ...named(dataSource, name),
    options: groups.flatMap((group) => group.options.map((option) => makeOption(dataSource, name, option))),
    groups: groups.map((group) => ({
      id: sampleId("position", `${dataSource}/${name}/${group.name}`),
      name: group.name,
      color: group.color,
      optionIds: group.options.map(([option]) => optionId(dataSource, name, option)),
    })),
  });
}

/** References to rows. */
export function relationColumn(
  name: string,
  target: { readonly dataSource: string; readonly database?: string; readonly column?: string },
): ColumnMaker {
  const { dataSource: targetSource, database = targetSource, column } = target;
  return (dataSource) => ({
    type: "relation",
    ...named(dataSource, name),
    dataSourceId: sampleId("data-source", targetSource),
    databaseId: sampleId("database", database),
    ...(column !== undefined && { syncedProperty: { id: columnId(targetSource, column), name: column } }),
  });
}

/** A summary: over which relation, which column of the rows there, and how. */
export function rollupColumn(
  name: string,
  rollupFunction: RollupFunction,
  through: string,
  [targetSource, targetColumn]: readonly [dataSource: string, column: string],
): ColumnMaker {
  return (dataSource) => ({
    type: "rollup",
    ...named(dataSource, name),
    function: rollupFunction,
    relationPropertyId: columnId(dataSource, through),
    relationPropertyName: through,
    rollupPropertyId: columnId(targetSource, targetColumn),
    rollupPropertyName: targetColumn,
  });
}

/** A formula. */
export function formulaColumn(name: string, expression: string): ColumnMaker {
  return (dataSource) => ({ type: "formula", ...named(dataSource, name), expression });
}

/** A running number. */
export function ticketColumn(name: string, prefix?: string): ColumnMaker {
  return (dataSource) => ({ type: "unique_id", ...named(dataSource, name), ...(prefix !== undefined && { prefix }) });
}

/** A column of a kind that nobody has described yet. */
export function unknownColumn(name: string, sourceType: string): ColumnMaker {
  return (dataSource) => ({ type: "unsupported", ...named(dataSource, name), sourceType });
}

function named(dataSource: string, name: string) {
  return { id: columnId(dataSource, name), name };
}

function makeOption(dataSource: string, column: string, [name, color, description]: OptionDraft): SelectOption {
  return {
    id: optionId(dataSource, column, name),
    name,
    color,
    ...(description !== undefined && { description }),
  };
}

function optionId(dataSource: string, column: string, option: string): string {
  return shortId(`option ${dataSource}/${column}/${option}`);
}
