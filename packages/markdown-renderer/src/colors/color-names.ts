import type { Color, TextColor } from "@pagebridge/core-types";

const colors: readonly TextColor[] = ["blue", "brown", "gray", "green", "orange", "pink", "purple", "red", "yellow"];

/** All colours of text, those behind it last. */
export const colorNames: readonly Color[] = [...colors, ...colors.map((color): Color => `${color}_background`)];
