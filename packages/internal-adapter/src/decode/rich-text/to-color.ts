import type { Color } from "@pagebridge/core-types";
import { type DecodeContext, quote } from "@pagebridge/core-types/adapter-tools";
import { colors, defaultColors } from "../../knowledge/colors.js";

/**
 * Reads the name of a colour. The default colour is absent; an unknown one is left out and reported.
 *
 * `"teal_background"` → `"green_background"`
 */
export function toColor(name: unknown, context: DecodeContext): Color | undefined {
  if (name === undefined || name === null || name === "") return undefined;
  if (typeof name === "string") {
    if (defaultColors.has(name)) return undefined;
    const color = Object.hasOwn(colors, name) ? colors[name] : undefined;
    if (color !== undefined) return color;
  }
  context.report({
    code: "approximated",
    message: `A colour has no name here${typeof name === "string" ? ` (${quote(name)})` : ""}; the default colour is used.`,
    ...(typeof name === "string" && { sourceType: name }),
  });
  return undefined;
}
