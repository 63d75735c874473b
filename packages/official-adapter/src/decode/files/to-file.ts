import type { File, FileReference } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import {
  defined,
  fieldOf,
  isRecord,
  readFields,
  recordOf,
  reportUnsafeUrl,
  stringOf,
  toTime,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";

/** What is known about a file besides the file object itself. */
export interface FileSurroundings {
  /** Where a fresh URL can be asked for; only files that Notion hosts need one. */
  readonly reference?: FileReference;
}

/**
 * Reads a file object: `{ type: "file", file: { url, expiry_time } }` or `{ type: "external", external: { url } }`, each with or
 * without `type` and `name`. Undefined while nobody has chosen a file. URLs are kept as they are.
 */
export function toFile(wire: unknown, context: DecodeContext, { reference }: FileSurroundings = {}): File | undefined {
  if (!isRecord(wire)) {
    if (wire !== undefined && wire !== null) {
      context.report({ code: "invalid_value", message: "A file is not an object; it is left out." });
    }
    return undefined;
  }
  const fields = readFields(wire, context);
  const name = fields.text("name");
  const hosted = recordOf(wire, "file");
  const type = stringOf(wire, "type");
  if (hosted && type !== "external") {
    const url = stringOf(hosted, "url");
    const expiresAt = toTime(stringOf(hosted, "expiry_time"));
    return url ? { type: "notion", url, ...defined({ expiresAt, name, reference }) } : noUrl(wire, type, context);
  }
  const url = stringOf(recordOf(wire, "external") ?? {}, "url") ?? stringOf(wire, "url");
  reportUnsafeUrl(url, context);
  return url ? { type: "external", url, ...(name !== undefined && { name }) } : noUrl(wire, type, context);
}

/** A file object that is there but leads nowhere; one whose address is just empty has not been chosen yet. */
function noUrl(wire: WireRecord, type: string | undefined, context: DecodeContext): undefined {
  const known = type === undefined || type === "file" || type === "external";
  const payload = type === undefined ? undefined : fieldOf(wire, type);
  if (!known || payload === undefined) {
    context.report({
      code: "value_unavailable",
      message: "A file comes without an address; it is left out.",
      ...(type !== undefined && { sourceType: type }),
    });
  }
  return undefined;
}
