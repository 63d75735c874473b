import type { Cover } from "@pagebridge/core-types";
import type { InternalContext } from "../internal-context.js";
import { type FileSurroundings, toFile } from "./to-file.js";

/**
 * Reads the picture at the top of a page or database; undefined when there is none.
 *
 * @param position Where the app cuts it, from 0 (bottom) to 1 (top), as the record has it.
 */
export function toCover(
  wire: unknown,
  position: unknown,
  surroundings: Pick<FileSurroundings, "holder" | "reference">,
  context: InternalContext,
): Cover | undefined {
  if (wire === undefined || wire === null) return undefined;
  if (typeof wire !== "string") {
    context.report({ code: "invalid_value", message: "A cover is not an address; it is left out." });
    return undefined;
  }
  const file = toFile(wire, surroundings, context);
  const isPosition = typeof position === "number" && position >= 0 && position <= 1;
  return file && { file, ...(isPosition && { position: position === 0 ? 0 : position }) };
}
