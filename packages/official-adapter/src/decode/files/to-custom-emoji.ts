import type { CustomEmoji } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import { defined, readFields } from "@pagebridge/core-types/adapter-tools";

/** Reads `{ id, name, url }`; undefined when there is no id. */
export function toCustomEmoji(wire: unknown, context: DecodeContext): CustomEmoji | undefined {
  const fields = readFields(wire, context);
  const id = fields.id("id");
  return id === undefined ? undefined : { id, ...defined({ name: fields.text("name"), url: fields.text("url") }) };
}
