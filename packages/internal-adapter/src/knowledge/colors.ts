import type { Color } from "@pagebridge/core-types";

/** The colours of text and blocks, by the app's names, with those of the model. Absent and `default` are no colour. */
export const colors: Readonly<Record<string, Color>> = {
  blue: "blue",
  blue_background: "blue_background",
  brown: "brown",
  brown_background: "brown_background",
  gray: "gray",
  gray_background: "gray_background",
  // Options have this name for what is teal in texts.
  green: "green",
  green_background: "green_background",
  orange: "orange",
  orange_background: "orange_background",
  pink: "pink",
  pink_background: "pink_background",
  purple: "purple",
  purple_background: "purple_background",
  red: "red",
  red_background: "red_background",
  teal: "green",
  teal_background: "green_background",
  yellow: "yellow",
  yellow_background: "yellow_background",
};

/** Names that stand for no colour of one's own. */
export const defaultColors: ReadonlySet<string> = new Set(["default", "default_background"]);
