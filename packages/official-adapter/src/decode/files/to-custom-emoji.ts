import type { CustomEmoji } from "@pagebridge/core-types";
import type { DecodeContext } from "../context.js";
import { defined } from "../wire/defined.js";
import { readFields } from "../wire/field-reader.js";

/** Reads `{ id, name, url }`; undefined when there is no id. */
export function toCustomEmoji(wire: unknown, context: DecodeContext): CustomEmoji | undefined {
  const fields = readFields(wire, context);
  const id = fields.id("id");
  return id === undefined ? undefined : { id, ...defined({ name: fields.text("name"), url: fields.text("url") }) };
}
