import type { Color } from "@pagebridge/core-types";
import type { ColorForm } from "./flavor.js";

/** Colours are lost. */
export const noColors: ColorForm = { shown: () => undefined, wrap: () => ({ open: "", close: "" }) };

/** Coloured backgrounds are highlights of one colour, the one that most readers choose. */
export const highlights: ColorForm = {
  shown: (color) => (color.endsWith("_background") ? "yellow_background" : undefined),
  wrap: () => ({ open: "==", close: "==" }),
};

/** Colours are tags with the names that Notion's Markdown gives them. */
export const colorTags: ColorForm = {
  shown: (color) => color,
  wrap: (color) => ({ open: `<span color="${notionColor(color)}">`, close: "</span>" }),
};

/** `blue_background` → `blue_bg`. */
export function notionColor(color: Color): string {
  return color.replace("background", "bg");
}
