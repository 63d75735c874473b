import type { OptionColor, SelectOption, StatusGroup } from "@pagebridge/core-types";
import { defined, isRecord, listOf, readFields, stringOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import type { InternalContext } from "../internal-context.js";

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

/** Reads the options of a schema. One without a name is left out and reported. */
export function toSelectOptions(schema: WireRecord, context: InternalContext): readonly SelectOption[] {
  return (listOf(schema, "options") ?? []).flatMap((wire) => {
    const fields = readFields(wire, context);
    const name = fields.string("value");
    if (name === undefined) {
      context.report({ code: "invalid_value", message: "An option has no name; it is left out." });
      return [];
    }
    return [
      defined({
        id: fields.text("id"),
        name,
        color: optionColor(wire, context),
        description: fields.text("description"),
      }),
    ];
  });
}

/** Reads the groups of a status. One without an id is left out and reported. */
export function toStatusGroups(schema: WireRecord, context: InternalContext): readonly StatusGroup[] {
  return (listOf(schema, "groups") ?? []).flatMap((wire) => {
    const fields = readFields(wire, context);
    const id = fields.text("id");
    if (id === undefined) {
      context.report({ code: "invalid_value", message: "A group of options has no id; it is left out." });
      return [];
    }
    const optionIds = (fields.list("optionIds") ?? []).filter((option) => typeof option === "string");
    return [{ id, name: fields.string("name") ?? "", ...defined({ color: optionColor(wire, context) }), optionIds }];
  });
}

/** Options that never got a colour have the default one; `teal` is the name of green elsewhere in the app. */
function optionColor(wire: unknown, context: InternalContext): OptionColor | undefined {
  const color = isRecord(wire) ? stringOf(wire, "color") : undefined;
  if (color === undefined) return "default";
  return color === "teal" ? "green" : readFields(wire, context).word("color", colors);
}

/** Finds options by the names that values hold. */
export interface OptionFinder {
  /** The option of that name; the name alone when the schema has no such option. */
  byName(name: string): SelectOption;
  has(name: string): boolean;
  /** The options whose names are joined by commas in the text. Names that hold commas themselves are recognised. */
  split(text: string): readonly SelectOption[];
}

/** Makes a finder of a schema's options. Descriptions stand in schemas only, so options found do not have them. */
export function createOptionFinder(schema: WireRecord): OptionFinder {
  const options = new Map<string, SelectOption>();
  for (const wire of listOf(schema, "options") ?? []) {
    const name = isRecord(wire) ? stringOf(wire, "value") : undefined;
    if (!isRecord(wire) || name === undefined || options.has(name)) continue;
    const color = colors.find((known) => known === (wire["color"] === "teal" ? "green" : (wire["color"] ?? "default")));
    options.set(name, defined({ id: stringOf(wire, "id") || undefined, name, color }));
  }
  const mostCommas = Math.max(0, ...[...options.keys()].map((name) => name.split(",").length - 1));
  const byName = (name: string): SelectOption => options.get(name) ?? options.get(name.trim()) ?? { name };
  return {
    byName,
    has: (name) => options.has(name),
    split: (text) => {
      const parts = text.split(",");
      const found: SelectOption[] = [];
      for (let start = 0; start < parts.length; ) {
        const length = lengthOfName(parts, start, mostCommas, options);
        const name = parts.slice(start, start + length).join(",");
        if (name.trim() !== "") found.push(byName(name));
        start += length;
      }
      return found;
    },
  };
}

/** How many parts, from one on, the longest option's name takes that begins there; one when there is none. */
function lengthOfName(
  parts: readonly string[],
  start: number,
  mostCommas: number,
  options: ReadonlyMap<string, SelectOption>,
): number {
  for (let length = Math.min(mostCommas + 1, parts.length - start); length > 1; length -= 1) {
    if (options.has(parts.slice(start, start + length).join(","))) return length;
  }
  return 1;
}
