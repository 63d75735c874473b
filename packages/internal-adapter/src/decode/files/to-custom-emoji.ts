import type { CustomEmoji, Id } from "@pagebridge/core-types";
import { defined, readFields } from "@pagebridge/core-types/adapter-tools";
import type { InternalContext } from "../internal-context.js";
import { toFile } from "./to-file.js";

/** Gives one of the workspace's own emoji by its id; name and picture when its record came. */
export function toCustomEmoji(id: Id, context: InternalContext): CustomEmoji {
  const record = context.records.record("custom_emoji", id);
  if (!record) return { id };
  const fields = readFields(record, context.at({ id }));
  const address = fields.text("url");
  const file = address === undefined ? undefined : toFile(address, { holder: { table: "custom_emoji", id } }, context);
  return { id, ...defined({ name: fields.text("name"), url: file?.url }) };
}
