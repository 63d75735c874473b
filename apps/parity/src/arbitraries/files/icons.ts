import type { Icon, NativeIconColor } from "@pagebridge/core-types";
import fc from "fast-check";
import { pick } from "../../workspace/pick.js";
import type { Maker } from "../../workspace/site.js";
import { places } from "../maybe.js";
import { files } from "./files.js";

const nativeColors: readonly NativeIconColor[] = [
  "blue",
  "brown",
  "gray",
  "green",
  "lightgray",
  "orange",
  "pink",
  "purple",
  "red",
  "yellow",
];

/** An icon of each kind that a page can have. */
export const icons: fc.Arbitrary<Maker<Icon>> = fc.oneof(
  fc.constantFrom("⚓", "👩‍🚀", "🇮🇸", "❤️").map((emoji) => (): Icon => ({ type: "emoji", emoji })),
  files.map((file) => (): Icon => ({ type: "file", file })),
  fc
    .record({
      name: fc.constantFrom("pizza", "list", "sign-in", "arrow-down"),
      color: fc.constantFrom(...nativeColors),
    })
    .map(
      ({ name, color }) =>
        (): Icon => ({ type: "icon", name, color }),
    ),
  places.map(
    (place): Maker<Icon> =>
      ({ catalogue }) => {
        const customEmoji = pick(catalogue.customEmojis, place);
        return customEmoji ? { type: "custom_emoji", customEmoji } : { type: "emoji", emoji: "⚓" };
      },
  ),
);
