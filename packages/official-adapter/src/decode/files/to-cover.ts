import type { Cover, FileReference } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import { toFile } from "./to-file.js";

/** Reads the cover of a page, database or data source; undefined for null. */
export function toCover(wire: unknown, context: DecodeContext, reference?: FileReference): Cover | undefined {
  const file = toFile(wire, context, { ...(reference && { reference }) });
  return file && { file };
}
