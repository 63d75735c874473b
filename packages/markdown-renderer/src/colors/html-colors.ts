import type { Color } from "@pagebridge/core-types";
import type { ColorStyle } from "../options.js";
import { colorForm } from "./colors-with.js";

/** Close to what Notion shows on white. */
const codes: { readonly [Name in Color]: string } = {
  blue: "#337ea9",
  blue_background: "#e7f3f8",
  brown: "#9f6b53",
  brown_background: "#f4eeee",
  gray: "#787774",
  gray_background: "#f1f1ef",
  green: "#448361",
  green_background: "#edf3ec",
  orange: "#d9730d",
  orange_background: "#fbecdd",
  pink: "#c14c8a",
  pink_background: "#faf1f5",
  purple: "#9065b0",
  purple_background: "#f6f3f9",
  red: "#d44c47",
  red_background: "#fdebec",
  yellow: "#cb912f",
  yellow_background: "#fbf3db",
};

/** Writes colours of text as styles of `<span>`. A dialect that has a form of its own for all colours keeps it. */
export const htmlColors: ColorStyle = (flavor) => {
  if (flavor.color.shown("red") !== undefined) return flavor.color;
  const styleOf = flavor.hasStyleObjects ? objectStyle : textStyle;
  return colorForm((color) => ({ open: `<span style=${styleOf(color)}>`, close: "</span>" }));
};

function textStyle(color: Color): string {
  return `"${isBehind(color) ? "background-color" : "color"}: ${codes[color]}"`;
}

/** As components of React and its like want it. */
function objectStyle(color: Color): string {
  return `{{ ${isBehind(color) ? "backgroundColor" : "color"}: "${codes[color]}" }}`;
}

function isBehind(color: Color): boolean {
  return color.endsWith("_background");
}
