import type { Template } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import { isList, isRecord, listOf, readFields } from "@pagebridge/core-types/adapter-tools";

/** Reads the templates of a data source; an entry without an id is left out and reported. */
export function toTemplates(wire: unknown, context: DecodeContext): readonly Template[] {
  const entries = isRecord(wire)
    ? (listOf(wire, "templates") ?? listOf(wire, "results"))
    : isList(wire)
      ? wire
      : undefined;
  return (entries ?? []).flatMap((entry) => {
    const fields = readFields(entry, context);
    const id = fields.id("id");
    if (id === undefined) {
      context.report({ code: "invalid_value", message: "A template has no id; it is left out." });
      return [];
    }
    return [{ id, name: fields.string("name") ?? "", isDefault: fields.boolean("is_default") ?? false }];
  });
}
