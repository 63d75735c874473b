import type { Annotations } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import { isRecord } from "@pagebridge/core-types/adapter-tools";
import { toColor } from "./to-color.js";

/** Reads the annotations of a run; undefined when there is no mark and the colour is the default. Missing annotations are no marks. */
export function toAnnotations(wire: unknown, context: DecodeContext): Annotations | undefined {
  if (!isRecord(wire)) return undefined;
  const color = toColor(wire, context);
  const annotations: Annotations = {
    ...(wire["bold"] === true && { bold: true }),
    ...(wire["code"] === true && { code: true }),
    ...(color !== undefined && { color }),
    ...(wire["italic"] === true && { italic: true }),
    ...(wire["strikethrough"] === true && { strikethrough: true }),
    ...(wire["underline"] === true && { underline: true }),
  };
  return Object.keys(annotations).length > 0 ? annotations : undefined;
}
