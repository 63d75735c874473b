import type { Annotations, BackgroundColor, Color, TextColor } from "@pagebridge/core-types";
import fc from "fast-check";
import { maybe } from "../maybe.js";

const textColors: readonly TextColor[] = [
  "blue",
  "brown",
  "gray",
  "green",
  "orange",
  "pink",
  "purple",
  "red",
  "yellow",
];

/** Any colour of text or block. */
export const colors: fc.Arbitrary<Color> = fc.oneof(
  fc.constantFrom(...textColors),
  fc.constantFrom(...textColors).map((color): BackgroundColor => `${color}_background`),
);

/** Any combination of marks; undefined for none. */
export const annotations: fc.Arbitrary<Annotations | undefined> = maybe(
  fc.record({ marks: fc.nat({ max: 31 }), color: maybe(colors) }).map(toAnnotations),
  1,
).map((marks) => (marks && Object.keys(marks).length > 0 ? marks : undefined));

/** Each bit of the number is one mark. */
function toAnnotations({ marks, color }: { readonly marks: number; readonly color: Color | undefined }): Annotations {
  return {
    ...((marks & 1) > 0 && { bold: true }),
    ...((marks & 2) > 0 && { italic: true }),
    ...((marks & 4) > 0 && { code: true }),
    ...((marks & 8) > 0 && { strikethrough: true }),
    ...((marks & 16) > 0 && { underline: true }),
    ...(color && { color }),
  };
}
