import type { OptionColor, SelectOption, StatusGroup } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import { defined, isRecord, readFields } from "@pagebridge/core-types/adapter-tools";

const colors: readonly OptionColor[] = [
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

/** Reads an option of a select, multi-select or status property; undefined for null and (reported) for what has no name. */
export function toSelectOption(wire: unknown, context: DecodeContext): SelectOption | undefined {
  if (wire === undefined || wire === null) return undefined;
  const fields = readFields(wire, context);
  const name = typeof wire === "string" ? wire : fields.string("name");
  if (name === undefined) {
    context.report({ code: "invalid_value", message: "An option has no name; it is left out." });
    return undefined;
  }
  return defined({
    id: fields.text("id"),
    name,
    color: fields.word("color", colors),
    description: fields.text("description"),
  });
}

/** Reads a list of options. */
export function toSelectOptions(wire: readonly unknown[] | undefined, context: DecodeContext): readonly SelectOption[] {
  return (wire ?? []).flatMap((option) => toSelectOption(option, context) ?? []);
}

/** Reads a group of status options; undefined (reported) for what has no id. */
export function toStatusGroup(wire: unknown, context: DecodeContext): StatusGroup | undefined {
  const fields = readFields(wire, context);
  const id = fields.text("id");
  if (!isRecord(wire) || id === undefined) {
    context.report({ code: "invalid_value", message: "A group of options has no id; it is left out." });
    return undefined;
  }
  const color = fields.word("color", colors);
  return {
    id,
    name: fields.string("name") ?? "",
    ...(color !== undefined && { color }),
    optionIds: (fields.list("option_ids") ?? []).filter((option) => typeof option === "string"),
  };
}
