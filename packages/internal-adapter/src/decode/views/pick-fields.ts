import { type FieldReader, fieldOf, readFields, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import type { InternalContext } from "../internal-context.js";

/**
 * Makes a reader of fields under names of ours, each of which may be spelled in several ways on the wire. The first spelling that
 * the record has wins. Spellings that no source confirms stand after those that one does.
 *
 * `pickFields(format, { size: ["gallery_cover_size", "cover_size"] }, context).text("size")`
 */
export function pickFields(
  record: WireRecord | undefined,
  spellings: Readonly<Record<string, readonly string[]>>,
  context: InternalContext,
): FieldReader {
  const picked = Object.entries(spellings).flatMap(([name, keys]) => {
    const key = keys.find((candidate) => record && fieldOf(record, candidate) !== undefined);
    return record && key !== undefined ? [[name, fieldOf(record, key)] as const] : [];
  });
  return readFields(Object.fromEntries(picked), context);
}
