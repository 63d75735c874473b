import type { Annotations } from "@pagebridge/core-types";
import type { DecodeContext } from "../context.js";
import { defined } from "../wire/defined.js";
import { readFields } from "../wire/field-reader.js";
import { toColor } from "./to-color.js";

/** Reads the annotations of a run; undefined when there is no mark and the colour is the default. Missing annotations are no marks. */
export function toAnnotations(wire: unknown, context: DecodeContext): Annotations | undefined {
  const { flag, record } = readFields(wire, context);
  const annotations = defined({
    bold: flag("bold"),
    code: flag("code"),
    color: toColor(record, context),
    italic: flag("italic"),
    strikethrough: flag("strikethrough"),
    underline: flag("underline"),
  });
  return Object.keys(annotations).length > 0 ? annotations : undefined;
}
